namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>How fast messages may leave.</summary>
/// <param name="PerSecond">Messages a second to all chats together; 0 or less: no limit.</param>
/// <param name="PerSecondPerChat">Messages a second into one chat after a short burst; 0 or less: no limit.</param>
public sealed record SendLimits(int PerSecond, double PerSecondPerChat)
{
    /// <summary>Messages into one chat that pass at once before the pace holds: short bursts are allowed.</summary>
    public const int BurstPerChat = 3;

    /// <summary>Messages a minute into one group; 0 or less: no limit.</summary>
    public int PerMinutePerGroup { get; init; }

    /// <summary>How many messages of mailings may be under way at once: the other places are kept free for whoever waits for an answer.</summary>
    public int MostBulkUnderWay { get; init; } = int.MaxValue;

    /// <summary>The places for mailings among all places: a quarter is kept free, unless there is but one.</summary>
    public static int BulkPlacesOf(int places) => Math.Max(1, places - Math.Max(1, places / 4));
}
