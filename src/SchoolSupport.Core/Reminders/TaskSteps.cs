using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.Reminders;

/// <summary>
/// The days on which a task is reminded of: 14, 7, 3 and 1 days before its due date and on it, on the working day before when that is a
/// day off; then the next working day, every third working day up to the tenth, and every fifth (weekly) from there on.
/// Remembers what it has worked out: many tasks share a date. Not for several threads at once.
/// </summary>
public sealed class TaskSteps(WorkingCalendar calendar)
{
    private static readonly int[] DaysBefore = [14, 7, 3, 1, 0];

    private readonly Dictionary<(DateOnly Due, bool GoesOn, DateOnly Until), IReadOnlyList<DateOnly>> known = [];

    /// <summary>The dates in order, each once, up to a date.</summary>
    /// <param name="due">The last local day in time, or the last day of a window in which a word is wanted.</param>
    /// <param name="goesOn">Whether missing it is a delay, so that reminders go on after it.</param>
    /// <param name="until">The last date of interest.</param>
    public IReadOnlyList<DateOnly> Until(DateOnly due, bool goesOn, DateOnly until)
    {
        if (!known.TryGetValue((due, goesOn, until), out IReadOnlyList<DateOnly>? dates))
            dates = known[(due, goesOn, until)] = [.. Before(due).Concat(goesOn ? After(due, until) : []).Where(date => date <= until).Distinct()];
        return dates;
    }

    /// <summary>Whether there is a step after one date and not after another.</summary>
    /// <param name="due">The last local day in time, or the last day of a window in which a word is wanted.</param>
    /// <param name="goesOn">Whether reminders go on after it.</param>
    /// <param name="after">Steps up to this date do not count: they are done, or before the task was made.</param>
    /// <param name="until">Steps after this date are to come.</param>
    public bool IsReached(DateOnly due, bool goesOn, DateOnly after, DateOnly until) =>
        Until(due, goesOn, until) is { Count: > 0 } dates && dates[^1] > after;

    private IEnumerable<DateOnly> Before(DateOnly due)
    {
        foreach (int days in DaysBefore)
        {
            DateOnly day = due.AddDays(-days);
            yield return calendar.IsWorkingDay(day) ? day : calendar.PreviousWorkingDay(day);
        }
    }

    private IEnumerable<DateOnly> After(DateOnly due, DateOnly until)
    {
        DateOnly day = calendar.NextWorkingDay(due);
        for (int count = 1; day <= until; count++)
        {
            if (count <= 10 ? count % 3 == 1 : count % 5 == 0) yield return day;
            day = calendar.NextWorkingDay(day);
        }
    }
}
