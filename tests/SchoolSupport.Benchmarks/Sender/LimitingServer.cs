namespace SchoolSupport.Benchmarks.Sender;

/// <summary>
/// Telegram's guidance as hard limits: 30 messages a second in all, one a second in a chat after a burst of three, 20 a minute in a
/// group. Counts when a message arrives, refused ones too, and says how long to wait.
/// </summary>
/// <param name="isStrict">
/// True: no more than 30 in any second, wherever it begins; false: 30 a second on the whole, as a server does that lets through what
/// came late and close together on the way.
/// </param>
internal sealed class LimitingServer(bool isStrict)
{
    private readonly Queue<DateTimeOffset> lastSecond = new();
    private readonly Bucket overall = new(30, 30);
    private readonly Dictionary<long, Bucket> chats = [];
    private readonly Dictionary<long, Queue<DateTimeOffset>> groups = [];

    public int Taken { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Seconds to wait before trying again; null: taken.</summary>
    public int? Receive(long chat, DateTimeOffset now)
    {
        var wait = Math.Max(Overall(now), Of(chats, chat, () => new Bucket(3, 1)).Wait(now));
        if (chat < 0)
            wait = Math.Max(wait, Within(Of(groups, chat, () => new Queue<DateTimeOffset>()), 20, TimeSpan.FromMinutes(1), now));
        if (wait > 0)
        {
            Refused++;
            return (int)Math.Ceiling(wait);
        }

        Taken++;
        lastSecond.Enqueue(now);
        overall.Take();
        chats[chat].Take();
        if (chat < 0)
            groups[chat].Enqueue(now);
        return null;
    }

    private double Overall(DateTimeOffset now) => isStrict ? Within(lastSecond, 30, TimeSpan.FromSeconds(1), now) : overall.Wait(now);

    private static double Within(Queue<DateTimeOffset> taken, int most, TimeSpan span, DateTimeOffset now)
    {
        while (taken.TryPeek(out var oldest) && oldest + span <= now)
            taken.Dequeue();
        return taken.Count < most ? 0 : (taken.Peek() + span - now).TotalSeconds;
    }

    private static T Of<T>(Dictionary<long, T> all, long chat, Func<T> make) => all.TryGetValue(chat, out var known) ? known : all[chat] = make();

    private sealed class Bucket(double capacity, double perSecond)
    {
        private double spent;
        private DateTimeOffset filled = PlayedTime.Start;

        public double Wait(DateTimeOffset now)
        {
            spent = Math.Max(0, spent - ((now - filled).TotalSeconds * perSecond));
            filled = now;
            // A hair's breadth for sums of fractions.
            return capacity - spent >= 1 - 1e-6 ? 0 : (1 - capacity + spent) / perSecond;
        }

        public void Take() => spent++;
    }
}
