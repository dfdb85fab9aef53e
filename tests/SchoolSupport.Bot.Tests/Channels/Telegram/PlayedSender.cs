using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Tests.Channels.Telegram;

/// <summary>Plays the sender around a queue: so many messages under way at once, each for a while, by a clock that jumps from event to event.</summary>
internal sealed class PlayedSender(SendQueue queue, int places, TimeSpan sendingTakes, DateTimeOffset start)
{
    private readonly PriorityQueue<Action, DateTimeOffset> events = new();
    private DateTimeOffset now;
    private DateTimeOffset wakeAt;
    private int underWay;

    /// <summary>How long each of the rows that came later waited until it left.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public void ComesLater(OutboxRow row, TimeSpan after) => events.Enqueue(() => queue.Add(row with { CreatedAt = now }), start + after);

    public void Play(TimeSpan span)
    {
        now = start;
        Send();
        while (events.TryDequeue(out var happen, out var at) && at <= start + span)
        {
            now = at;
            happen();
            Send();
        }
    }

    private void Send()
    {
        while (underWay < places)
        {
            var (row, askAgainAt) = queue.Next(now);
            if (row is null)
            {
                if (askAgainAt is { } again && (wakeAt <= now || again < wakeAt))
                    events.Enqueue(() => { }, wakeAt = again);
                return;
            }

            underWay++;
            if (row.CreatedAt != default)
                Waits.Add(now - row.CreatedAt);
            events.Enqueue(
                () =>
                {
                    underWay--;
                    queue.Finish(row, now);
                },
                now + sendingTakes);
        }
    }
}
