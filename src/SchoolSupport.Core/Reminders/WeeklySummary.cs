using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Reminders;

/// <summary>How a municipality stood at the beginning of a week.</summary>
/// <param name="WeekOn">The Monday of the week.</param>
/// <param name="All">All of its tasks, also the department's own.</param>
/// <param name="Schools">Its schools, by id; those without tasks may be missing.</param>
public sealed record WeeklyFigures(DateOnly WeekOn, TaskFigures All, IReadOnlyDictionary<long, TaskFigures> Schools);

/// <summary>By how much figures differ from earlier ones.</summary>
/// <param name="Accepted">How many more are done: below 0 when tasks were taken back.</param>
/// <param name="Overdue">How many more are overdue: below 0 when there are fewer.</param>
public sealed record FiguresChange(long Accepted, long Overdue)
{
    /// <summary>From one to the other.</summary>
    public static FiguresChange Between(TaskFigures before, TaskFigures now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        return new FiguresChange(now.Accepted - before.Accepted, now.Overdue - before.Overdue);
    }
}

/// <summary>A school in the summary.</summary>
/// <param name="SchoolId">The school.</param>
/// <param name="Name">Its name.</param>
/// <param name="Now">How it stands.</param>
/// <param name="Change">Since the earlier week; null when there is nothing to compare with.</param>
public sealed record SchoolWeek(long SchoolId, string Name, TaskFigures Now, FiguresChange? Change);

/// <summary>Monday's summary of a municipality.</summary>
/// <param name="WeekOn">The Monday of the week.</param>
/// <param name="All">All tasks, also the department's own.</param>
/// <param name="Change">Since <paramref name="Since"/>; null when there is nothing to compare with.</param>
/// <param name="Since">The Monday compared with; a week earlier, or more when weeks are missing.</param>
/// <param name="Schools">Those with most overdue first, then those with the least part done, then by name.</param>
public sealed record WeeklySummary(DateOnly WeekOn, TaskFigures All, FiguresChange? Change, DateOnly? Since, IReadOnlyList<SchoolWeek> Schools)
{
    /// <summary>The Monday of a date's week.</summary>
    public static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));

    /// <summary>
    /// Whether a week's summary is due: on the week's first working day; on a later one when that was missed, which a summary of an earlier
    /// week tells from a bot that has only begun.
    /// </summary>
    /// <param name="today">The local date.</param>
    /// <param name="last">The Monday of the last summary's week; null when there was none.</param>
    /// <param name="calendar">The municipality's working days.</param>
    public static bool IsDue(DateOnly today, DateOnly? last, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        DateOnly monday = MondayOf(today);
        if (!calendar.IsWorkingDay(today) || last >= monday) return false;
        return last is not null || calendar.NextWorkingDay(monday.AddDays(-1)) == today;
    }

    /// <summary>Compares a week with an earlier one.</summary>
    /// <param name="now">How it stands.</param>
    /// <param name="before">How it stood; null when that is not known.</param>
    /// <param name="names">The names of the schools to be told of, by id.</param>
    /// <exception cref="ArgumentException">The earlier week is no earlier one.</exception>
    public static WeeklySummary Of(WeeklyFigures now, WeeklyFigures? before, IReadOnlyDictionary<long, string> names)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(names);
        if (before?.WeekOn >= now.WeekOn) throw new ArgumentException($"The week of {before.WeekOn:O} is not before that of {now.WeekOn:O}.", nameof(before));
        IEnumerable<SchoolWeek> schools = now.Schools
            .Where(school => school.Value.Total > 0 && names.ContainsKey(school.Key))
            .Select(school => new SchoolWeek(school.Key, names[school.Key], school.Value, ChangeOf(school.Key, school.Value, before)))
            .BySchool(school => school.Name)
            .OrderByDescending(school => school.Now.Overdue).ThenBy(school => (double)school.Now.Accepted / school.Now.Total);
        return new WeeklySummary(now.WeekOn, now.All, before is null ? null : FiguresChange.Between(before.All, now.All), before?.WeekOn, [.. schools]);
    }

    // A school that had no tasks then has nothing to be compared with.
    private static FiguresChange? ChangeOf(long school, TaskFigures now, WeeklyFigures? before) =>
        before?.Schools.TryGetValue(school, out TaskFigures? then) == true ? FiguresChange.Between(then, now) : null;
}
