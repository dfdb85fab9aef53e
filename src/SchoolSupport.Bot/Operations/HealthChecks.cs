using System.Globalization;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Operations;

/// <summary>One part of the bot, as it is now.</summary>
/// <param name="Name">Stable, for machines.</param>
/// <param name="Detail">For people.</param>
public sealed record HealthCheck(string Name, bool IsGood, string Detail);

/// <summary>Whether the bot lives, and whether it does its work: only what was seen, nothing supposed.</summary>
public sealed class HealthChecks(Vitals vitals, Database database)
{
    // The longest wait for an answer and the longest pause after a refusal fit in with room to spare.
    private static readonly TimeSpan LongestRound = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestOutboxRound = TimeSpan.FromMinutes(2);

    // A request for updates lasts 50 seconds at most.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(2);

    // The lease is renewed every ten seconds, and taken by others after thirty.
    private static readonly TimeSpan LongestUnwritten = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <summary>Whether its loops go round. If not, only a restart helps.</summary>
    public IReadOnlyList<HealthCheck> Alive() =>
    [
        Round("updates", vitals.SincePumped, LongestRound),
        Round("sender", vitals.SinceOutboxTurned, LongestOutboxRound),
    ];

    /// <summary>Whether people get answers now.</summary>
    public async Task<IReadOnlyList<HealthCheck>> Ready(CancellationToken stop) =>
    [
        Seen("telegram", vitals.SinceAnswered, LongestSilence, "answered"),
        Seen("database", vitals.SinceWritten, LongestUnwritten, "took a write"),
        await Schema(stop),
        Outbox(),
    ];

    private static HealthCheck Round(string name, TimeSpan since, TimeSpan longest) =>
        new(name, since <= longest, $"went round {Seconds(since)} ago");

    private static HealthCheck Seen(string name, TimeSpan? since, TimeSpan longest, string what) => since is { } ago
        ? new HealthCheck(name, ago <= longest, $"{what} {Seconds(ago)} ago")
        : new HealthCheck(name, false, $"has not {what} yet");

    private async Task<HealthCheck> Schema(CancellationToken stop)
    {
        try
        {
            return await database.HasCurrentSchema(stop)
                ? new HealthCheck("schema", true, "is this program's")
                : new HealthCheck("schema", false, "is another version's: restart with the newer program");
        }
        catch (StorageUnavailableException unavailable)
        {
            return new HealthCheck("schema", false, $"cannot be read: {unavailable.Problem}");
        }
    }

    private HealthCheck Outbox()
    {
        var outbox = vitals.Outbox;
        return new HealthCheck(
            "outbox", outbox.OldestUrgent <= LongestWait,
            $"{outbox.Urgent} urgent, the oldest for {Seconds(outbox.OldestUrgent)}; {outbox.Bulk} of mailings; {outbox.Parked} set aside");
    }

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s");
}
