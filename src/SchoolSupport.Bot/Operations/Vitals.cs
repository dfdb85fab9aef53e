using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Operations;

/// <summary>The outbox as it was last looked at.</summary>
/// <param name="OldestUrgent">How long the oldest answer or news had waited then.</param>
/// <param name="Oldest">The same of any message.</param>
public sealed record Backlog(long Urgent, long Bulk, long Parked, TimeSpan OldestUrgent, TimeSpan Oldest)
{
    public static readonly Backlog Empty = new(0, 0, 0, TimeSpan.Zero, TimeSpan.Zero);

    public static Backlog Of(OutboxCounts counts, DateTimeOffset now) => new(
        counts.Urgent, counts.Waiting - counts.Urgent, counts.Parked, AgeOf(counts.OldestUrgent, now), AgeOf(counts.OldestWaiting, now));

    private static TimeSpan AgeOf(DateTimeOffset? oldest, DateTimeOffset now) => oldest is { } at && at < now ? now - at : TimeSpan.Zero;
}

/// <summary>When the parts of the bot last gave a sign of life.</summary>
public sealed class Vitals(MachineClock clock)
{
    private readonly Lock gate = new();
    private readonly DateTimeOffset started = clock.Now;
    private DateTimeOffset? pumped, answered, written, turned;
    private Backlog outbox = Backlog.Empty;

    /// <summary>How long the bot has run.</summary>
    public TimeSpan Uptime => clock.Now - started;

    /// <summary>How long ago the asking for updates last went round, with an answer or without; since the start when it never has.</summary>
    public TimeSpan SincePumped => Since(pumped) ?? Uptime;

    /// <summary>How long ago Telegram last answered; null: never yet.</summary>
    public TimeSpan? SinceAnswered => Since(answered);

    /// <summary>How long ago the database last took something written; null: never yet.</summary>
    public TimeSpan? SinceWritten => Since(written);

    /// <summary>How long ago the sender's loop last went round; since the start when it never has.</summary>
    public TimeSpan SinceOutboxTurned => Since(turned) ?? Uptime;

    public Backlog Outbox
    {
        get
        {
            lock (gate)
                return outbox;
        }
    }

    /// <summary>The asking for updates has gone round.</summary>
    public void Pumped(bool isAnswered)
    {
        lock (gate)
            pumped = clock.Now;
        if (isAnswered)
            Answered();
    }

    /// <summary>Telegram has answered, be it that there is nothing new.</summary>
    public void Answered()
    {
        lock (gate)
            answered = clock.Now;
    }

    /// <summary>The database has taken something written.</summary>
    public void Written()
    {
        lock (gate)
            written = clock.Now;
    }

    /// <summary>The sender's loop has gone round.</summary>
    public void OutboxTurned()
    {
        lock (gate)
            turned = clock.Now;
    }

    public void OutboxCounted(Backlog seen)
    {
        lock (gate)
            outbox = seen;
    }

    private TimeSpan? Since(DateTimeOffset? at)
    {
        lock (gate)
            return at is { } then ? clock.Now - then : null;
    }
}
