using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>
/// Decides which outbox row leaves next. One row a chat at a time, in order; replies before bulk; never faster than the limits.
/// Pure but for its own state: the clock is passed in.
/// </summary>
public sealed class SendQueue(SendLimits limits)
{
    private readonly Dictionary<long, Lane> lanes = [];
    private readonly PriorityQueue<Lane, (OutboxPriority, long)> ready = new();
    private readonly PriorityQueue<Lane, DateTimeOffset> resting = new();
    private readonly TokenBucket overall = new(limits.PerSecond, limits.PerSecond);
    private DateTimeOffset pausedUntil = DateTimeOffset.MinValue;

    /// <summary>Rows waiting or under way.</summary>
    public int Count { get; private set; }

    /// <summary>Takes a row in; one that edits the same message makes an older edit still waiting here needless.</summary>
    /// <returns>The row that became needless.</returns>
    public OutboxRow? Add(OutboxRow row)
    {
        var lane = lanes.TryGetValue(row.ChatId, out var known) ? known : lanes[row.ChatId] = new Lane(limits);
        var superseded = lane.Put(row);
        Count += superseded is null ? 1 : 0;
        MakeReady(lane);
        return superseded;
    }

    /// <summary>The row to send now, or null and the instant to ask again (null: when something new comes).</summary>
    public (OutboxRow? Row, DateTimeOffset? AskAgainAt) Next(DateTimeOffset now)
    {
        while (resting.TryPeek(out var lane, out var until) && until <= now)
        {
            resting.Dequeue();
            lane.Resting = false;
            MakeReady(lane);
        }

        if (pausedUntil > now)
            return (null, pausedUntil);

        while (ready.TryPeek(out var lane, out var key))
        {
            if (lane.ReadyAs != key)
            {
                ready.Dequeue();
                continue;
            }

            if (lane.FreeAt(now) is var free && free > now)
            {
                ready.Dequeue();
                lane.ReadyAs = null;
                Rest(lane, free);
                continue;
            }

            if (overall.FreeAt(now) is var soon && soon > now)
                return (null, soon);

            ready.Dequeue();
            overall.Take(now);
            return (lane.Start(now), null);
        }

        return (null, resting.TryPeek(out _, out var next) ? next : null);
    }

    /// <summary>The row left for good: sent, or given up.</summary>
    public void Finish(OutboxRow row)
    {
        Count--;
        var lane = lanes[row.ChatId];
        lane.Finish();
        MakeReady(lane);
    }

    /// <summary>Forgets chats that have nothing waiting and whose pace is back at its start, so that memory follows the traffic.</summary>
    public void ForgetIdle(DateTimeOffset now)
    {
        foreach (var (chatId, lane) in lanes)
            if (lane.IsIdle(now))
                lanes.Remove(chatId);
    }

    /// <summary>The row stays first of its chat and is tried again no sooner than told.</summary>
    public void PutBack(OutboxRow row, DateTimeOffset notBefore)
    {
        var lane = lanes[row.ChatId];
        lane.PutBack(row);
        Rest(lane, notBefore);
    }

    /// <summary>Nothing leaves before this instant.</summary>
    public void Pause(DateTimeOffset until) => pausedUntil = until > pausedUntil ? until : pausedUntil;

    private void Rest(Lane lane, DateTimeOffset until)
    {
        lane.Resting = true;
        resting.Enqueue(lane, until);
    }

    private void MakeReady(Lane lane)
    {
        if (lane.Resting || lane.UnderWay || lane.First is not { } first)
            return;
        // A reply that joins a chat whose mailing waits moves the whole chat up; its older place is passed over when reached.
        var key = (first.Priority, first.Id);
        if (lane.ReadyAs == key)
            return;
        lane.ReadyAs = key;
        ready.Enqueue(lane, key);
    }
}
