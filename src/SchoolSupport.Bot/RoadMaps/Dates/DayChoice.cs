using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Conversations.Calendars;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Bot.RoadMaps.Dates;

/// <summary>A month under a page from which a date is chosen by a tap; typing it works as well.</summary>
/// <param name="Reach">The days that may be chosen.</param>
/// <param name="Calendar">Marks days off: a due date may fall on one, but seldom should.</param>
internal sealed record DayChoice(DateSpan Reach, WorkingCalendar Calendar)
{
    /// <summary>Says what the page below the text is for.</summary>
    public const string Hint = "Нажмите день или напишите дату: 15.09, в пятницу. Звёздочка — выходной.";

    /// <summary>The date that stands now, if one does.</summary>
    public DateOnly? Now { get; init; }

    /// <summary>From a day on, for a year.</summary>
    public static DayChoice From(DateOnly first, WorkingCalendar calendar) => new(new DateSpan(first, first.AddYears(1)), calendar);

    /// <param name="page">The question.</param>
    /// <param name="month">Any day of the month to show; the first day of the calendar: the one of the date that stands.</param>
    /// <param name="pick">Where a day leads.</param>
    /// <param name="turn">Where another month leads.</param>
    public Page Under(Page page, DateOnly month, Func<DateOnly, ChatRoute> pick, Func<DateOnly, ChatRoute> turn) => page.Month(
        month == default && Now is { } now ? now : month, Reach,
        date => new CalendarDay(date == Now ? DayMark.Chosen : DayMark.Free, pick(date)) { IsDayOff = !Calendar.IsWorkingDay(date) },
        turn);
}
