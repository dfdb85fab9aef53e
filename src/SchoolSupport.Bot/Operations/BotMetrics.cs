using System.Diagnostics;
using System.Diagnostics.Metrics;
using SchoolSupport.Storage.Conversations;
using Telegram.Bot.Types.Enums;

namespace SchoolSupport.Bot.Operations;

/// <summary>
/// What the bot does, counted for whoever listens (dotnet-counters, an OpenTelemetry collector); names and units follow OpenTelemetry's
/// conventions and are listed in the README. Costs next to nothing while nobody listens.
/// </summary>
public sealed class BotMetrics
{
    public const string MeterName = "SchoolSupport";

    private readonly Counter<long> updates;
    private readonly Histogram<double> turns;
    private readonly Counter<long> sends;
    private readonly Histogram<double> sendTimes;
    private readonly Histogram<double> jobs;

    public BotMetrics(IMeterFactory meters, Vitals vitals)
    {
        var meter = meters.Create(MeterName);
        updates = meter.CreateCounter<long>("schoolsupport.updates", "{update}", "Updates received, repeated ones too.");
        turns = meter.CreateHistogram<double>("schoolsupport.turn.duration", "s", "Turns: an update taken, answered and written down.");
        sends = meter.CreateCounter<long>("schoolsupport.sends", "{message}", "Attempts to send a message.");
        sendTimes = meter.CreateHistogram<double>("schoolsupport.send.duration", "s", "Attempts to send a message, from request to answer.");
        jobs = meter.CreateHistogram<double>("schoolsupport.job.duration", "s", "Runs of scheduled work.");
        meter.CreateObservableUpDownCounter("schoolsupport.outbox.messages", () => Depth(vitals.Outbox), "{message}", "Messages on their way out.");
        meter.CreateObservableGauge("schoolsupport.outbox.oldest_message.age", () => Age(vitals.Outbox), "s", "Age of the oldest message that waits.");
    }

    public void UpdateReceived(UpdateType type) => updates.Add(1, new KeyValuePair<string, object?>("schoolsupport.update.type", Name(type)));

    /// <param name="started">A timestamp of <see cref="Stopwatch"/>.</param>
    /// <param name="error">What it failed with; null when it went well.</param>
    public void TurnTaken(long started, Exception? error) => turns.Record(Since(started), Errors(error));

    public void Sent(OutboxPriority priority, string result, long started)
    {
        var tags = new TagList { { "schoolsupport.message.priority", Name(priority) }, { "schoolsupport.send.result", result } };
        sends.Add(1, tags);
        sendTimes.Record(Since(started), tags);
    }

    /// <param name="job">Its name.</param>
    /// <param name="didAnything">Whether anything was due.</param>
    /// <param name="started">A timestamp of <see cref="Stopwatch"/>.</param>
    /// <param name="error">What it failed with; null when it went well.</param>
    public void JobRun(string job, bool didAnything, long started, Exception? error)
    {
        var tags = Errors(error);
        tags.Add("schoolsupport.job.name", job);
        tags.Add("schoolsupport.job.worked", didAnything);
        jobs.Record(Since(started), tags);
    }

    private static TagList Errors(Exception? error) => error is null ? default : new TagList { { "error.type", error.GetType().FullName } };

    private static double Since(long started) => Stopwatch.GetElapsedTime(started).TotalSeconds;

    private static IEnumerable<Measurement<long>> Depth(Backlog outbox) =>
    [
        new(outbox.Urgent, new KeyValuePair<string, object?>("schoolsupport.outbox.state", "urgent")),
        new(outbox.Bulk, new KeyValuePair<string, object?>("schoolsupport.outbox.state", "bulk")),
        new(outbox.Parked, new KeyValuePair<string, object?>("schoolsupport.outbox.state", "parked")),
    ];

    private static IEnumerable<Measurement<double>> Age(Backlog outbox) =>
    [
        new(outbox.OldestUrgent.TotalSeconds, new KeyValuePair<string, object?>("schoolsupport.outbox.state", "urgent")),
        new(outbox.Oldest.TotalSeconds, new KeyValuePair<string, object?>("schoolsupport.outbox.state", "any")),
    ];

    private static string Name(UpdateType type) => type switch
    {
        UpdateType.Message => "message",
        UpdateType.EditedMessage => "edited_message",
        UpdateType.CallbackQuery => "callback_query",
        UpdateType.MyChatMember => "my_chat_member",
        _ => "other",
    };

    private static string Name(OutboxPriority priority) => priority switch
    {
        OutboxPriority.Reply => "reply",
        OutboxPriority.Notice => "notice",
        _ => "bulk",
    };
}
