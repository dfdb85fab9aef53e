using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Bot.RoadMaps.MoreTime;

/// <summary>Until which day more time may be asked for.</summary>
internal static class MoreTimeDates
{
    private static readonly int[] OfferedDays = [3, 7, 14];

    /// <summary>Only what has a due date that may be missed can be put off, and only while it is to be done.</summary>
    public static bool MayAsk(OpenedTask task) => task is { IsOpen: true, Row: { DueOn: not null, LateAfter: not null } };

    /// <summary>After the due date, not in the past, within a year.</summary>
    public static bool Fits(OpenedTask task, DateOnly until) =>
        task.Row.DueOn is { } due && until > due && until >= task.Today && until <= From(task).AddYears(1);

    /// <summary>Days a little later, each a working one.</summary>
    public static IEnumerable<DateOnly> Offers(OpenedTask task, SchoolCalendar calendar) =>
        OfferedDays.Select(days => DayOffRule.MovesForward.Apply(From(task).AddDays(days), calendar.Working)).Distinct();

    /// <summary>All days that <see cref="Fits"/> lets through.</summary>
    public static DateSpan Reach(OpenedTask task)
    {
        var first = task.Row.DueOn!.Value.AddDays(1);
        return new DateSpan(first > task.Today ? first : task.Today, From(task).AddYears(1));
    }

    private static DateOnly From(OpenedTask task) => task.Row.DueOn is { } due && due > task.Today ? due : task.Today;
}
