using System.Globalization;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.RoadMaps;

/// <summary>A window in which an activity is to be done by everybody who answers for it.</summary>
/// <param name="Key">Names the window within its activity, also when the order moves its dates.</param>
/// <param name="Term">When.</param>
/// <param name="AtLeast">How many times; 1 or more.</param>
public sealed record TaskWindow(string Key, TaskTerm Term, int AtLeast)
{
    /// <summary>The key of an only window: a date that changes is the same task on another date.</summary>
    public const string Only = "once";

    /// <summary>
    /// The windows that a term means. What waits for an event or a plan has one without a date; so has a term that nobody has
    /// confirmed while it is doubtful. What was done before the order has none.
    /// </summary>
    /// <param name="deadline">The term as understood.</param>
    /// <param name="isConfirmed">Whether somebody has confirmed it, or nothing is doubtful.</param>
    /// <param name="requiredCount">How many the result asks for in every window; 1 or more.</param>
    /// <param name="context">What is known about the plan.</param>
    /// <param name="rule">What becomes of a due date on a day off.</param>
    public static IReadOnlyList<TaskWindow> Of(Deadline deadline, bool isConfirmed, int requiredCount, DeadlineContext context, DayOffRule rule)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentOutOfRangeException.ThrowIfLessThan(requiredCount, 1);
        if (deadline.AlreadyDone) return [];
        if (!isConfirmed) return [new TaskWindow(Only, TaskTerm.Undefined, requiredCount)];
        if (deadline is EventDeadline) return [new TaskWindow(Only, TaskTerm.Waiting, requiredCount)];
        IReadOnlyList<PlannedOccurrence> planned = DeadlineSchedule.Of(deadline, context, rule);
        // What lies before the order altogether is still to be asked about, with the dates that it names.
        if (planned.Count == 0) planned = DeadlineSchedule.Of(deadline, context with { OrderDate = null }, rule);
        if (planned.Count == 0) return [new TaskWindow(Only, TaskTerm.Undefined, requiredCount)];
        bool isOnly = deadline is not (RecurringDeadline or ObligationDeadline);
        return [.. planned.Select(one => Window(one, isOnly, requiredCount, context.OrderDate))];
    }

    // Several are told apart by their starts: a month added or taken away leaves the others as they are.
    private static TaskWindow Window(PlannedOccurrence one, bool isOnly, int requiredCount, DateOnly? orderOn)
    {
        string start = one.Window.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return one.Kind switch
        {
            OccurrenceKind.CheckIn => new TaskWindow($"checkin/{start}", TaskTerm.Word(TaskTiming.CheckIn, one.Window), 1),
            OccurrenceKind.Attestation => new TaskWindow($"word/{start}", TaskTerm.Word(TaskTiming.Attestation, one.Window), 1),
            _ => new TaskWindow(isOnly ? Only : start, TaskTerm.Dated(one.Window, one.Due, orderOn), Math.Max(one.AtLeast, requiredCount)),
        };
    }
}
