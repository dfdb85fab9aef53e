using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>In which order chats have their turn: the ready by urgency and age of their first row, the resting by when they wake.</summary>
internal sealed class LaneOrder
{
    private readonly PriorityQueue<Lane, (OutboxPriority, long)> ready = new();
    private readonly PriorityQueue<Lane, DateTimeOffset> resting = new();

    /// <summary>When the next of the resting wakes; null when none rests.</summary>
    public DateTimeOffset? NextWake => resting.TryPeek(out _, out var next) ? next : null;

    /// <summary>Puts a lane among the ready, unless it rests, is under way or has nothing to send.</summary>
    public void Join(Lane lane)
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

    public void Rest(Lane lane, DateTimeOffset until)
    {
        lane.Resting = true;
        resting.Enqueue(lane, until);
    }

    /// <summary>Those whose rest is over join the ready.</summary>
    public void Wake(DateTimeOffset now)
    {
        while (resting.TryPeek(out var lane, out var until) && until <= now)
        {
            resting.Dequeue();
            lane.Resting = false;
            Join(lane);
        }
    }

    /// <summary>The first of the ready, which stays where it is; null when none is.</summary>
    public Lane? First()
    {
        // A lane that has moved up, or has nothing to send any more, has left its older place behind.
        while (ready.TryPeek(out var lane, out var key))
        {
            if (lane.ReadyAs == key)
                return lane;
            ready.Dequeue();
        }

        return null;
    }

    /// <summary>Takes the first of the ready out.</summary>
    public void TakeFirst() => ready.Dequeue();
}
