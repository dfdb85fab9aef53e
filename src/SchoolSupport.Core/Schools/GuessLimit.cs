namespace SchoolSupport.Core.Schools;

/// <summary>Holds back an account that tries codes at random.</summary>
/// <param name="Attempts">How many wrong codes are forgiven within the window; at least 1.</param>
/// <param name="Window">How long a wrong code counts.</param>
public sealed record GuessLimit(int Attempts, TimeSpan Window)
{
    /// <summary>Five wrong codes in fifteen minutes.</summary>
    public static readonly GuessLimit Default = new(5, TimeSpan.FromMinutes(15));

    /// <summary>How long to wait before the next try; zero when it may be made now.</summary>
    /// <param name="wrongCodesAt">When this account sent wrong codes, in any order; older ones may be left out.</param>
    /// <param name="now">The instant of the try.</param>
    public TimeSpan WaitBeforeNext(IEnumerable<DateTimeOffset> wrongCodesAt, DateTimeOffset now)
    {
        List<DateTimeOffset> counting = [.. wrongCodesAt.Where(at => at > now - Window).OrderDescending().Take(Attempts)];
        return counting.Count < Attempts ? TimeSpan.Zero : counting[^1] + Window - now;
    }
}
