using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>
/// Decides which outbox row leaves next. One row a chat at a time, in order; replies before bulk; never faster than the limits.
/// Pure but for its own state: the clock is passed in.
/// </summary>
public sealed class SendQueue(SendLimits limits)
{
    private readonly Dictionary<long, Lane> lanes = [];
    private readonly LaneOrder order = new();
    private readonly SlidingWindow overall = new(limits.PerSecond, TimeSpan.FromSeconds(1));
    private readonly BulkPace bulk = new(limits.PerSecond);
    private int bulkUnderWay;
    private DateTimeOffset pausedUntil = DateTimeOffset.MinValue;

    /// <summary>Rows waiting or under way.</summary>
    public int Count { get; private set; }

    /// <summary>Those of them that belong to mailings.</summary>
    public int BulkCount { get; private set; }

    /// <summary>Takes a row in; one that edits the same message makes an older edit still waiting here needless.</summary>
    /// <returns>The row that became needless.</returns>
    public OutboxRow? Add(OutboxRow row)
    {
        var lane = lanes.TryGetValue(row.ChatId, out var known) ? known : lanes[row.ChatId] = new Lane(limits, IsGroup(row));
        var superseded = lane.Put(row);
        Note(row, 1);
        if (superseded is not null)
            Note(superseded, -1);
        order.Join(lane);
        return superseded;
    }

    /// <summary>The row to send now, or null and the instant to ask again (null: when something new comes, or something under way is done).</summary>
    public (OutboxRow? Row, DateTimeOffset? AskAgainAt) Next(DateTimeOffset now)
    {
        order.Wake(now);
        if (pausedUntil > now)
            return (null, pausedUntil);

        while (order.First() is { } lane)
        {
            if (lane.FreeAt(now) is var free && free > now)
            {
                order.TakeFirst();
                lane.ReadyAs = null;
                order.Rest(lane, free);
                continue;
            }

            if (overall.FreeAt(now) is var soon && soon > now)
                return (null, soon);
            // The most urgent that is ready belongs to a mailing; something more urgent may stop resting before its turn comes.
            if (lane.First!.Priority == OutboxPriority.Bulk && BulkFreeAt() is var turn && turn > now)
                return (null, order.NextWake is { } wake && wake < turn ? wake : turn == DateTimeOffset.MaxValue ? null : turn);

            return (Start(lane, now), null);
        }

        return (null, order.NextWake);
    }

    /// <summary>The row left for good: sent, or given up.</summary>
    public void Finish(OutboxRow row, DateTimeOffset now)
    {
        Note(row, -1);
        Landed(row);
        var lane = lanes[row.ChatId];
        lane.Finish(now);
        order.Join(lane);
    }

    /// <summary>The row stays first of its chat and is tried again no sooner than told.</summary>
    public void PutBack(OutboxRow row, DateTimeOffset notBefore, DateTimeOffset now)
    {
        Landed(row);
        var lane = lanes[row.ChatId];
        lane.PutBack(row, now);
        order.Rest(lane, notBefore);
    }

    /// <summary>Takes out what waits for a chat.</summary>
    public IReadOnlyList<OutboxRow> Drop(long chatId)
    {
        var dropped = lanes[chatId].Clear();
        foreach (var row in dropped)
            Note(row, -1);
        return dropped;
    }

    /// <summary>Nothing leaves before this instant.</summary>
    public void Pause(DateTimeOffset until) => pausedUntil = until > pausedUntil ? until : pausedUntil;

    /// <summary>Forgets chats that have nothing waiting and whose pace is back at its start, so that memory follows the traffic.</summary>
    public void ForgetIdle(DateTimeOffset now)
    {
        foreach (var (chatId, lane) in lanes)
            if (lane.IsIdle(now))
                lanes.Remove(chatId);
    }

    // Telegram's groups have negative ids.
    private static bool IsGroup(OutboxRow row) => row.Recipient.StartsWith('-');

    private void Note(OutboxRow row, int change)
    {
        Count += change;
        if (row.Priority == OutboxPriority.Bulk)
            BulkCount += change;
    }

    private OutboxRow Start(Lane lane, DateTimeOffset now)
    {
        order.TakeFirst();
        overall.Take(now);
        var row = lane.Start();
        bulk.Take(now);
        bulkUnderWay += row.Priority == OutboxPriority.Bulk ? 1 : 0;
        return row;
    }

    private void Landed(OutboxRow row) => bulkUnderWay -= row.Priority == OutboxPriority.Bulk ? 1 : 0;

    private DateTimeOffset BulkFreeAt() => bulkUnderWay < limits.MostBulkUnderWay ? bulk.FreeAt : DateTimeOffset.MaxValue;
}
