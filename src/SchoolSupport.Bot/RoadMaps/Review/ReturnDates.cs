using SchoolSupport.Core.Calendars;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>Until when something may be done again, by the municipality's working days.</summary>
internal static class ReturnDates
{
    /// <summary>The due date stays as it is.</summary>
    public static readonly DateOnly Kept;

    private const int FewDays = 3;
    private const int Week = 7;

    /// <summary>Three working days from a date.</summary>
    public static DateOnly Soon(DateOnly from, WorkingCalendar calendar) => calendar.AddWorkingDays(from, FewDays);

    /// <summary>A week from a date, on a working day.</summary>
    public static DateOnly InAWeek(DateOnly from, WorkingCalendar calendar) => Working(from.AddDays(Week), calendar);

    /// <summary>Two weeks from a date, on a working day.</summary>
    public static DateOnly InTwoWeeks(DateOnly from, WorkingCalendar calendar) => Working(from.AddDays(2 * Week), calendar);

    /// <summary>What is proposed: the due date while it leaves some days, else a few working days; what has no date gets none.</summary>
    public static DateOnly Proposed(OccurrenceRow task, DateOnly today, WorkingCalendar calendar)
    {
        var soon = Soon(today, calendar);
        return task.DueOn is { } due && due < soon ? soon : Kept;
    }

    private static DateOnly Working(DateOnly date, WorkingCalendar calendar) => calendar.IsWorkingDay(date) ? date : calendar.NextWorkingDay(date);
}
