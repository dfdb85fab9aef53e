namespace SchoolSupport.Core.Calendars;

/// <summary>
/// Working days of the five-day week: Russia's, or a municipality's with days of its own. For a year whose transfers are not adopted
/// it knows the law's holidays and the law's own rule (a holiday on a day off moves to the next working day, save in January).
/// </summary>
public sealed class WorkingCalendar
{
    /// <summary>The country's calendar.</summary>
    public static readonly WorkingCalendar Russia = new([]);

    private static readonly Dictionary<DateOnly, bool> Moved = MovedDays();

    private readonly Dictionary<DateOnly, bool> changes;

    private WorkingCalendar(Dictionary<DateOnly, bool> changes) => this.changes = changes;

    /// <summary>Whether the government has settled this year's transfers, as far as this program knows.</summary>
    public static bool IsAdopted(int year) => RussianCalendarData.Years.Any(adopted => adopted.Year == year);

    /// <summary>Where a year's transfers are written, or null when they are not adopted.</summary>
    public static string? SourceOf(int year) => RussianCalendarData.Years.FirstOrDefault(adopted => adopted.Year == year)?.Source;

    /// <summary>This calendar with a municipality's own days; of two changes of one day the later in order counts.</summary>
    public WorkingCalendar With(IEnumerable<CalendarChange> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        Dictionary<DateOnly, bool> all = new(changes);
        foreach (CalendarChange change in own) all[change.Date] = change.IsWorking;
        return new WorkingCalendar(all);
    }

    /// <summary>Whether people work on this date.</summary>
    public bool IsWorkingDay(DateOnly date)
    {
        if (changes.TryGetValue(date, out bool working) || Moved.TryGetValue(date, out working)) return working;
        return !IsWeekend(date) && !IsLawsHoliday(date) && !IsLawsTransfer(date);
    }

    /// <summary>
    /// Whether the date is free for more than being a weekend: a holiday by law, a day off moved onto a weekday, or a municipality's own day off.
    /// </summary>
    public bool IsHoliday(DateOnly date)
    {
        if (changes.TryGetValue(date, out bool working)) return !working;
        return IsWeekend(date) ? IsLawsHoliday(date) : !IsWorkingDay(date);
    }

    /// <summary>The last working day before this date; the date itself never counts.</summary>
    public DateOnly PreviousWorkingDay(DateOnly date) => Step(date, -1);

    /// <summary>The first working day after this date; the date itself never counts.</summary>
    public DateOnly NextWorkingDay(DateOnly date) => Step(date, 1);

    /// <summary>The date that many working days later, or earlier when negative; with 0 the date itself, working or not.</summary>
    public DateOnly AddWorkingDays(DateOnly date, int days)
    {
        for (int left = Math.Abs(days); left > 0; left--) date = Step(date, Math.Sign(days));
        return date;
    }

    private DateOnly Step(DateOnly date, int direction)
    {
        do date = date.AddDays(direction);
        while (!IsWorkingDay(date));
        return date;
    }

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static bool IsLawsHoliday(DateOnly date) =>
        RussianCalendarData.Holidays.Any(holiday => holiday.Month == date.Month && date.Day >= holiday.From && date.Day <= holiday.To);

    // Two holidays never move to one day: outside January they are more than a weekend apart.
    private static bool IsLawsTransfer(DateOnly date)
    {
        if (IsAdopted(date.Year)) return false;
        DateOnly before = date.AddDays(-1);
        for (; IsWeekend(before); before = before.AddDays(-1))
        {
            if (before.Month != 1 && IsLawsHoliday(before)) return true;
        }
        return false;
    }

    // A weekend moved away becomes a working day, unless it is a holiday besides; where it is moved to, nobody works.
    private static Dictionary<DateOnly, bool> MovedDays()
    {
        Dictionary<DateOnly, bool> days = [];
        foreach (RussianCalendarData.AdoptedYear year in RussianCalendarData.Years)
        {
            foreach (((int Month, int Day) from, (int Month, int Day) to) in year.Moves)
            {
                DateOnly left = new(year.Year, from.Month, from.Day);
                days[left] = !IsLawsHoliday(left);
                days[new DateOnly(year.Year, to.Month, to.Day)] = false;
            }
        }
        return days;
    }
}
