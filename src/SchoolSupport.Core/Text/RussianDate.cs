namespace SchoolSupport.Core.Text;

/// <summary>Local dates in words. A year is written only where a reader could doubt it: when it is not the year of <c>today</c>.</summary>
public static class RussianDate
{
    private static readonly string[] Months =
    [
        "января", "февраля", "марта", "апреля", "мая", "июня",
        "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ];

    private static readonly string[] MonthNames =
    [
        "январь", "февраль", "март", "апрель", "май", "июнь",
        "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
    ];

    private static readonly string[] ShortWeekdays = ["вс", "пн", "вт", "ср", "чт", "пт", "сб"];

    private static readonly string[] Weekdays =
        ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"];

    /// <summary>«15 декабря».</summary>
    public static string DayMonth(DateOnly date) => $"{date.Day}{RussianNumber.Space}{Months[date.Month - 1]}";

    /// <summary>«15 декабря», or «15 декабря 2027 г.» when the year is not that of <paramref name="today"/>.</summary>
    public static string DayMonth(DateOnly date, DateOnly today) =>
        date.Year == today.Year ? DayMonth(date) : DayMonthYear(date);

    /// <summary>«15 декабря 2026 г.».</summary>
    public static string DayMonthYear(DateOnly date) =>
        $"{DayMonth(date)} {date.Year:0000}{RussianNumber.Space}г.";

    /// <summary>«декабрь»: the month of the date.</summary>
    public static string Month(DateOnly date) => MonthNames[date.Month - 1];

    /// <summary>«15 декабря, вт».</summary>
    public static string DayMonthWeekday(DateOnly date) => $"{DayMonth(date)}, {ShortWeekday(date)}";

    /// <summary>«вт, 15 декабря».</summary>
    public static string WeekdayDayMonth(DateOnly date) => $"{ShortWeekday(date)}, {DayMonth(date)}";

    /// <summary>«вторник, 8 сентября».</summary>
    public static string FullWeekdayDayMonth(DateOnly date) => $"{Weekdays[(int)date.DayOfWeek]}, {DayMonth(date)}";

    /// <summary>«до 15 сентября»: the day itself still counts.</summary>
    public static string Until(DateOnly due) => $"до {DayMonth(due)}";

    /// <summary>«вт».</summary>
    public static string ShortWeekday(DateOnly date) => ShortWeekdays[(int)date.DayOfWeek];

    /// <summary>«15.12.2026», for tables and files.</summary>
    public static string Digits(DateOnly date) => $"{date.Day:00}.{date.Month:00}.{date.Year:0000}";

    /// <summary>«сегодня», «завтра», «через 6 дней», «вчера», «4 дня назад».</summary>
    public static string Distance(DateOnly date, DateOnly today) => (date.DayNumber - today.DayNumber) switch
    {
        0 => "сегодня",
        1 => "завтра",
        -1 => "вчера",
        > 0 and var days => $"через {Counted.Days(days)}",
        var days => $"{Counted.Days(-days)} назад",
    };
}
