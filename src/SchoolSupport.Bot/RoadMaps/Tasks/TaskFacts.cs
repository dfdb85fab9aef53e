using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>What a card says beside the task itself.</summary>
public sealed record TaskFacts
{
    /// <summary>«за I четверть»; null where only one window is.</summary>
    public string? Window { get; init; }

    /// <summary>Who does a joint task together.</summary>
    public IReadOnlyList<string> Together { get; init; } = [];

    /// <summary>The request for more time that waits for an answer.</summary>
    public ExtensionRow? Asked { get; init; }

    /// <summary>What was handed in last.</summary>
    public SubmissionRow? Sent { get; init; }

    /// <summary>Why it was taken from the plan.</summary>
    public OccurrenceEventRow? Withdrawal { get; init; }
}

/// <summary>Reads what a card needs.</summary>
public sealed class TaskFactsReader(
    ActivityStore activities, CalendarStore calendars, ExtensionStore extensions, SubmissionStore submissions, OccurrenceStore tasks)
{
    public async Task<TaskFacts> Of(OpenedTask task) => new()
    {
        Window = await Window(task.Row),
        Together = task.Row.Joint ? await activities.HolderNames(task.Row.ActivityId) : [],
        Asked = task.Row.State.IsOpen() ? await extensions.Open(task.Id) : null,
        Sent = task.Row.SubmissionId is { } sent ? await submissions.Find(sent) : null,
        Withdrawal = task.Row.State == OccurrenceState.Withdrawn
            ? (await tasks.History(task.Id)).LastOrDefault(happened => happened.Kind == OccurrenceEventKind.Withdrawn)
            : null,
    };

    private async Task<string?> Window(OccurrenceRow task)
    {
        if (task is not { StartsOn: { } starts, EndsOn: { } ends, Timing: TaskTiming.Dated })
            return null;

        var window = new DateSpan(starts, ends);
        return (await activities.Find(task.ActivityId))?.Deadline switch
        {
            ObligationDeadline { Per: DeadlinePeriod.Term } => $"за {PeriodName.Of(DeadlinePeriod.Term, window, await calendars.Of(task.MunicipalityId))}",
            ObligationDeadline obligation => $"за {PeriodName.Of(obligation.Per, window, SchoolCalendar.Russia)}",
            RecurringDeadline => $"за {PeriodName.Of(DeadlinePeriod.Month, window, SchoolCalendar.Russia)}",
            _ => null,
        };
    }
}
