using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Calendars;

/// <summary>Windows of a period as people name them: «I четверть», «сентябрь», «II полугодие».</summary>
public static class PeriodName
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

    /// <summary>The name of a window, to stand after «за»; a window that is no such period is named by its days.</summary>
    /// <param name="period">What the term counts by.</param>
    /// <param name="window">The days, perhaps cut to the plan's.</param>
    /// <param name="calendar">The municipality's.</param>
    public static string Of(DeadlinePeriod period, DateSpan window, SchoolCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return period switch
        {
            DeadlinePeriod.Month when IsOneMonth(window) => RussianDate.Month(window.Last),
            DeadlinePeriod.TwoMonths when !IsOneMonth(window) => $"{RussianDate.Month(window.First)}–{RussianDate.Month(window.Last)}",
            DeadlinePeriod.Quarter => $"{Roman[(window.Last.Month - 1) / 3]} квартал",
            DeadlinePeriod.Term => Term(window, calendar),
            DeadlinePeriod.HalfYear => window.Last.Month is >= 9 or 1 ? "I полугодие" : "II полугодие",
            _ => Days(window),
        };
    }

    /// <summary>«7–13 сентября», «25 октября – 2 ноября»; years where they are two.</summary>
    public static string Days(DateSpan window) => window switch
    {
        { First: var first, Last: var last } when first == last => RussianDate.DayMonth(first),
        { First: var first, Last: var last } when first.Year != last.Year => $"{RussianDate.DayMonthYear(first)} – {RussianDate.DayMonthYear(last)}",
        { First: var first, Last: var last } when first.Month != last.Month => $"{RussianDate.DayMonth(first)} – {RussianDate.DayMonth(last)}",
        { First: var first, Last: var last } => $"{first.Day}–{RussianDate.DayMonth(last)}",
    };

    private static string Term(DateSpan window, SchoolCalendar calendar)
    {
        // Terms may be cut to the plan's days or follow each other with a day between: the one with the most days in common is meant.
        var common = calendar.TermsWithin(window)
            .OrderByDescending(term => term.Days.Common(window) is { } days ? days.Days : 0)
            .FirstOrDefault();
        return common.Number == 0 ? Days(window) : common.Year.Terms.Count switch
        {
            4 => $"{Roman[common.Number - 1]} четверть",
            3 => $"{Roman[common.Number - 1]} триместр",
            _ => $"{Roman[common.Number - 1]} модуль",
        };
    }

    private static bool IsOneMonth(DateSpan window) => window.First.Month == window.Last.Month && window.First.Year == window.Last.Year;
}
