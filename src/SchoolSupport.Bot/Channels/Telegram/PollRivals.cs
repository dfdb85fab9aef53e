namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>
/// What to do when somebody else asks for the updates of this bot: leave them the field, each time for longer. Two bots that insist would
/// only take the updates from each other's hands. Pure but for its own state: the clock is passed in.
/// </summary>
public sealed class PollRivals
{
    public static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(2);
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>After this long without a loss the quarrel is over.</summary>
    public static readonly TimeSpan Peace = TimeSpan.FromMinutes(10);

    private TimeSpan pause;
    private DateTimeOffset lastLoss = DateTimeOffset.MinValue;

    /// <summary>The updates went to somebody else.</summary>
    /// <returns>How long not to ask for any, and whether this is the first loss of a quarrel, which people are to be told of.</returns>
    public (TimeSpan Pause, bool IsNew) Lost(DateTimeOffset now)
    {
        var isNew = now - lastLoss > Peace;
        lastLoss = now;
        pause = isNew ? ShortestPause : pause * 2;
        if (pause > LongestPause)
            pause = LongestPause;
        return (pause, isNew);
    }
}
