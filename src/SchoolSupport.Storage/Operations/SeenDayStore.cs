namespace SchoolSupport.Storage.Operations;

/// <summary>
/// The days on which the program has run. Time that has passed is counted by them where a clock that is ahead for a moment must not
/// count as months.
/// </summary>
public sealed class SeenDayStore(Session session)
{
    /// <summary>So many are remembered.</summary>
    public const int Most = 100;

    /// <summary>Notes that the program runs on a day (UTC).</summary>
    public async Task Note(DateOnly day)
    {
        await session.Execute("insert into seen_day (seen_on) values (@day) on conflict do nothing", new { day });
        await session.Execute(
            "delete from seen_day where seen_on < (select seen_on from seen_day order by seen_on desc limit 1 offset @others)", new { others = Most - 1 });
    }

    /// <summary>
    /// An instant that is at least so many days ago both by the clock and by the days seen since; null when the program has not run on so
    /// many days yet. A day that the clock has shown by mistake counts as one.
    /// </summary>
    public async Task<DateTimeOffset?> Ago(int days)
    {
        if (await session.Find<DateOnly?>("select seen_on from seen_day order by seen_on desc limit 1 offset @days", new { days }) is not { } seen)
            return null;
        DateTimeOffset byClock = DateTimeOffset.FromUnixTimeMilliseconds(session.Now) - TimeSpan.FromDays(days);
        DateTimeOffset bySight = new(seen.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return bySight < byClock ? bySight : byClock;
    }
}
