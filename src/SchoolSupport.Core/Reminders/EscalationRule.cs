using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.Reminders;

/// <summary>
/// When an overdue task goes to the controllers: on the N-th working day after its last day in time. Due on a Friday and with N = 1, it goes on
/// Monday.
/// </summary>
public sealed class EscalationRule
{
    private readonly WorkingCalendar calendar;
    private readonly int? afterWorkingDays;
    private readonly Dictionary<DateOnly, DateOnly> known = [];

    /// <param name="calendar">The municipality's working days.</param>
    /// <param name="afterWorkingDays">N, at least 1; null: nothing ever goes to the controllers.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public EscalationRule(WorkingCalendar calendar, int? afterWorkingDays)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (afterWorkingDays is { } given) ArgumentOutOfRangeException.ThrowIfLessThan(given, 1, nameof(afterWorkingDays));
        (this.calendar, this.afterWorkingDays) = (calendar, afterWorkingDays);
    }

    /// <summary>The local date on which a task goes to the controllers; null: never.</summary>
    /// <param name="lateAfter">The last local day that was in time.</param>
    public DateOnly? On(DateOnly lateAfter)
    {
        if (afterWorkingDays is not { } days) return null;
        if (!known.TryGetValue(lateAfter, out DateOnly on)) known[lateAfter] = on = calendar.AddWorkingDays(lateAfter, days);
        return on;
    }

    /// <summary>Of overdue tasks those that have gone to the controllers, and those that go today, in the order given.</summary>
    /// <param name="overdue">Overdue tasks.</param>
    /// <param name="gone">When tasks went there by the due date that they miss; once gone, a change of the rule takes none back.</param>
    /// <param name="today">The local date.</param>
    public IReadOnlyList<EscalatedTask> Escalated(IEnumerable<OverdueTask> overdue, IReadOnlyDictionary<long, DateOnly> gone, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(overdue);
        ArgumentNullException.ThrowIfNull(gone);
        List<EscalatedTask> escalated = [];
        foreach (OverdueTask task in overdue)
        {
            if (gone.TryGetValue(task.Id, out DateOnly on)) escalated.Add(new EscalatedTask(task, on));
            else if (On(task.LateAfter) <= today) escalated.Add(new EscalatedTask(task, today));
        }
        return escalated;
    }
}

/// <summary>An overdue task that is the controllers' concern.</summary>
/// <param name="Task">The task.</param>
/// <param name="On">The local date on which it went to them, or goes.</param>
public sealed record EscalatedTask(OverdueTask Task, DateOnly On);
