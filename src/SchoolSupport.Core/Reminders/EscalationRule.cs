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

    /// <summary>Of overdue tasks those whose day has come, in the order given.</summary>
    public IReadOnlyList<OverdueTask> Reached(IEnumerable<OverdueTask> overdue, DateOnly today) => [.. overdue.Where(task => On(task.LateAfter) <= today)];
}
