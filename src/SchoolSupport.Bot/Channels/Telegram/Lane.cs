using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>The rows of one chat: the more urgent before the less, each kind in order.</summary>
internal sealed class Lane(SendLimits limits, bool isGroup)
{
    // A minute, and a second for messages that travel unevenly.
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(61);

    private readonly LinkedList<OutboxRow> waiting = [];
    private readonly TokenBucket pace = new(limits.PerSecondPerChat, SendLimits.BurstPerChat);
    private readonly SlidingWindow minute = new(isGroup ? limits.PerMinutePerGroup : 0, Minute);

    /// <summary>As what the lane stands among those ready to send; null when it does not.</summary>
    public (OutboxPriority, long)? ReadyAs { get; set; }

    public bool Resting { get; set; }
    public bool UnderWay { get; private set; }

    public OutboxRow? First => waiting.First?.Value;

    /// <summary>Whether nothing waits and forgetting the lane forgets no pace either.</summary>
    public bool IsIdle(DateTimeOffset now) => First is null && !UnderWay && !Resting && pace.IsFull(now) && minute.IsEmpty(now);

    /// <returns>The row that waited and whose place this one took; null when there was none.</returns>
    public OutboxRow? Put(OutboxRow row)
    {
        for (var node = waiting.Last; node is not null; node = node.Previous)
        {
            if (!EditSame(node.Value, row))
                continue;
            var superseded = node.Value;
            node.Value = row;
            return superseded;
        }

        var before = waiting.Last;
        while (before is not null && before.Value.Priority > row.Priority)
            before = before.Previous;
        if (before is null)
            waiting.AddFirst(row);
        else
            waiting.AddAfter(before, row);
        return null;
    }

    public DateTimeOffset FreeAt(DateTimeOffset now)
    {
        var (soon, later) = (pace.FreeAt(now), minute.FreeAt(now));
        return soon > later ? soon : later;
    }

    public OutboxRow Start()
    {
        var row = waiting.First!.Value;
        waiting.RemoveFirst();
        (ReadyAs, UnderWay) = (null, true);
        return row;
    }

    // Counted when it is over: whenever Telegram counted it, that was no later, however long the way was.
    public void Finish(DateTimeOffset now)
    {
        pace.Take(now);
        minute.Take(now);
        UnderWay = false;
    }

    public void PutBack(OutboxRow row, DateTimeOffset now)
    {
        Finish(now);
        waiting.AddFirst(row);
    }

    /// <summary>Takes out everything that waits.</summary>
    public IReadOnlyList<OutboxRow> Clear()
    {
        OutboxRow[] dropped = [.. waiting];
        waiting.Clear();
        ReadyAs = null;
        return dropped;
    }

    private static bool EditSame(OutboxRow one, OutboxRow other) =>
        (one.TargetExternalId is { } message && message == other.TargetExternalId) || (one.ReplacesId is { } row && row == other.ReplacesId);
}
