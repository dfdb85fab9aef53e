using System.Collections.Immutable;
using System.Threading.Channels;

namespace SchoolSupport.Playground.Accounts;

/// <summary>What happens, told to the open web pages and tests as it happens.</summary>
internal sealed class EventFeed
{
    private ImmutableArray<Listener> listeners = [];

    /// <summary>Listens to one person's events, or to everybody's when null, until the listener is disposed.</summary>
    public Listener Listen(long? personId)
    {
        var listener = new Listener(this, personId);
        ImmutableInterlocked.Update(ref listeners, list => list.Add(listener));
        return listener;
    }

    /// <summary>Tells an event; null for the person means it concerns everybody.</summary>
    public void Tell(string type, long? personId, Func<string> json)
    {
        string? text = null;
        foreach (var listener in listeners)
        {
            if (listener.PersonId is null || personId is null || listener.PersonId == personId)
                listener.Hear(new HeardEvent(type, text ??= json()));
        }
    }

    internal sealed class Listener(EventFeed feed, long? personId) : IDisposable
    {
        // A page that stopped reading loses the oldest events and reloads; it cannot fill the memory.
        private readonly Channel<HeardEvent> events =
            Channel.CreateBounded<HeardEvent>(new BoundedChannelOptions(100_000) { FullMode = BoundedChannelFullMode.DropOldest });

        public long? PersonId { get; } = personId;

        public ChannelReader<HeardEvent> Events => events.Reader;

        public void Hear(HeardEvent heard) => events.Writer.TryWrite(heard);

        public void Dispose()
        {
            ImmutableInterlocked.Update(ref feed.listeners, list => list.Remove(this));
            events.Writer.TryComplete();
        }
    }
}

/// <summary>An event and its JSON.</summary>
internal sealed record HeardEvent(string Type, string Json);
