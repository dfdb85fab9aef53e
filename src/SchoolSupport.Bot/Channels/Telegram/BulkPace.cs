namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>
/// Spreads mailings evenly over each second, around the replies that leave meanwhile. Thirty at once would be within the limit as well,
/// but would leave nothing of the second to somebody who writes right after them; so a reply waits for no more than a thirtieth of it.
/// </summary>
internal sealed class BulkPace(int perSecond)
{
    // Who woke up late makes up for this much, so that the pace holds over minutes.
    private static readonly TimeSpan MostLate = TimeSpan.FromMilliseconds(100);

    private readonly TimeSpan gap = perSecond > 0 ? TimeSpan.FromSeconds(1) / perSecond : TimeSpan.Zero;

    /// <summary>The instant at which the next of a mailing may leave.</summary>
    public DateTimeOffset FreeAt { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>Something has left, of a mailing or not.</summary>
    public void Take(DateTimeOffset now) => FreeAt = (FreeAt > now - MostLate ? FreeAt : now - MostLate) + gap;
}
