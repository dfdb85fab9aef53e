namespace SchoolSupport.Core.RoadMaps;

/// <summary>How a task looks to its school or person on a day.</summary>
public enum TaskStanding
{
    /// <summary>To be done after today, or in a window that has not begun.</summary>
    Ahead,

    /// <summary>Today is the last day in time.</summary>
    DueToday,

    /// <summary>The due date is over and nothing is handed in.</summary>
    Overdue,

    /// <summary>Its date is over, but was before the order already: asked about («уже выполнено?»), never overdue.</summary>
    BeforeOrder,

    /// <summary>Waits for an event that is not reported.</summary>
    WaitingForEvent,

    /// <summary>Has no date: asked about, never overdue.</summary>
    Undefined,

    /// <summary>Only a short word is wanted, near the window's end (<see cref="TaskStandings.WantsWord"/>).</summary>
    Word,

    /// <summary>Handed in; the coordinator's turn, however long it takes.</summary>
    InReview,

    /// <summary>Accepted.</summary>
    Done,

    /// <summary>Taken from the plan.</summary>
    Withdrawn,
}

/// <summary>Judges how tasks stand. All dates are local dates of the municipality.</summary>
public static class TaskStandings
{
    /// <summary>How a task stands on a day.</summary>
    /// <param name="state">Where it is.</param>
    /// <param name="timing">How it relates to the calendar.</param>
    /// <param name="due">The last day in time; null while there is none.</param>
    /// <param name="lateAfter">The same where missing it is a delay.</param>
    /// <param name="today">The day.</param>
    public static TaskStanding Judge(OccurrenceState state, TaskTiming timing, DateOnly? due, DateOnly? lateAfter, DateOnly today) => state switch
    {
        OccurrenceState.Withdrawn => TaskStanding.Withdrawn,
        OccurrenceState.Accepted => TaskStanding.Done,
        OccurrenceState.Submitted => TaskStanding.InReview,
        _ => JudgeOpen(timing, due, lateAfter, today),
    };

    /// <inheritdoc cref="Judge"/>
    public static TaskStanding On(this TaskTerm term, OccurrenceState state, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Judge(state, term.Timing, term.DueOn, term.LateAfter, today);
    }

    /// <summary>Whether a short word is wanted now: in the last two weeks of its window and after it.</summary>
    /// <param name="endsOn">The last day of the window.</param>
    /// <param name="today">The day.</param>
    public static bool WantsWord(DateOnly endsOn, DateOnly today) => endsOn < WordUntil(today);

    /// <summary>In windows that end before this day a word is wanted now.</summary>
    public static DateOnly WordUntil(DateOnly today) => today.AddDays(14);

    /// <summary>Calendar days since the last day in time; 0 when nothing is late.</summary>
    public static int DaysLate(DateOnly? lateAfter, DateOnly today) =>
        lateAfter is { } last ? Math.Max(0, today.DayNumber - last.DayNumber) : 0;

    /// <summary>Whether a submission is late. Judged when it is made first: neither review nor what is asked for afterwards makes it late.</summary>
    /// <param name="lateAfter">The last day in time where missing it is a delay.</param>
    /// <param name="submittedOn">The day of the first submission.</param>
    public static bool IsLate(DateOnly? lateAfter, DateOnly submittedOn) => submittedOn > lateAfter;

    private static TaskStanding JudgeOpen(TaskTiming timing, DateOnly? due, DateOnly? lateAfter, DateOnly today)
    {
        if (timing == TaskTiming.Undefined) return TaskStanding.Undefined;
        if (timing.IsWord()) return TaskStanding.Word;
        if (due is not { } last) return TaskStanding.WaitingForEvent;
        if (today == last) return TaskStanding.DueToday;
        if (today < last) return TaskStanding.Ahead;
        return lateAfter is null ? TaskStanding.BeforeOrder : TaskStanding.Overdue;
    }
}
