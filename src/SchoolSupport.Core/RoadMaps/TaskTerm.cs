using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.RoadMaps;

/// <summary>
/// When one task is to be done. Missing the due date is a delay only when the date is not before the order that sets it: what an order
/// could not ask for in time is asked about instead.
/// </summary>
public sealed record TaskTerm
{
    private TaskTerm(TaskTiming timing, DateOnly? starts, DateOnly? ends, DateOnly? due, DateOnly? lateAfter) =>
        (Timing, StartsOn, EndsOn, DueOn, LateAfter) = (timing, starts, ends, due, lateAfter);

    /// <summary>How it relates to the calendar.</summary>
    public TaskTiming Timing { get; }

    /// <summary>The first local date of the window; null when there is none.</summary>
    public DateOnly? StartsOn { get; }

    /// <summary>The last local date of the window as the order has it.</summary>
    public DateOnly? EndsOn { get; }

    /// <summary>The last local date that is in time; null while there is none.</summary>
    public DateOnly? DueOn { get; }

    /// <summary>The same where missing it is a delay; null for what can never be overdue.</summary>
    public DateOnly? LateAfter { get; }

    /// <summary>A task with a due date.</summary>
    /// <param name="window">The days as the order has them.</param>
    /// <param name="due">The last day in time, moved from a day off perhaps.</param>
    /// <param name="orderOn">The order's date, or null when unknown.</param>
    public static TaskTerm Dated(DateSpan window, DateOnly due, DateOnly? orderOn) =>
        new(TaskTiming.Dated, window.First, window.Last, due, Lateness(due, orderOn));

    /// <summary>A task that waits for an event not yet reported.</summary>
    public static readonly TaskTerm Waiting = new(TaskTiming.Event, null, null, null, null);

    /// <summary>A task without any date.</summary>
    public static readonly TaskTerm Undefined = new(TaskTiming.Undefined, null, null, null, null);

    /// <summary>A short word near the end of a window, without a due date.</summary>
    /// <param name="timing"><see cref="TaskTiming.CheckIn"/> or <see cref="TaskTiming.Attestation"/>.</param>
    /// <param name="window">The days.</param>
    /// <exception cref="ArgumentException">The timing is of another kind.</exception>
    public static TaskTerm Word(TaskTiming timing, DateSpan window) => timing.IsWord()
        ? new(timing, window.First, window.Last, null, null)
        : throw new ArgumentException($"{timing} is more than a word.", nameof(timing));

    /// <summary>The last day in time when missing it is a delay, else null.</summary>
    /// <param name="due">The due date; null: there is none.</param>
    /// <param name="orderOn">The order's date, or null when unknown.</param>
    public static DateOnly? Lateness(DateOnly? due, DateOnly? orderOn) => due < orderOn ? null : due;
}
