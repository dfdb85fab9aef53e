using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolSupport.Core.Calendars;

/// <summary>
/// Dates as people type them: «15.09», «15 сентября», «15.9.26», «2026-09-15», «завтра», «через две недели», «в понедельник».
/// Without a year the nearest such day is meant, today included; a weekday's name means the next such day after today.
/// </summary>
public static partial class TypedDate
{
    private static readonly Dictionary<string, int> FromToday = new(StringComparer.Ordinal)
    {
        ["вчера"] = -1, ["сегодня"] = 0, ["завтра"] = 1, ["послезавтра"] = 2, ["через день"] = 1, ["через неделю"] = 7,
        ["через две недели"] = 14, ["через три недели"] = 21,
    };

    private static readonly string[] Months =
    [
        "январь|января", "февраль|февраля", "март|марта", "апрель|апреля", "май|мая", "июнь|июня",
        "июль|июля", "август|августа", "сентябрь|сентября", "октябрь|октября", "ноябрь|ноября", "декабрь|декабря",
    ];

    private static readonly string[] Weekdays =
    [
        "вс|воскресенье", "пн|понедельник", "вт|вторник", "ср|среду|среда", "чт|четверг", "пт|пятницу|пятница", "сб|субботу|суббота",
    ];

    /// <summary>The date meant; null when the text is no date, or one that does not exist.</summary>
    /// <param name="text">As typed; case, extra spaces and words such as «до», «с», «г.» do not matter.</param>
    /// <param name="today">The local date from which «завтра» and dates without a year are counted.</param>
    public static DateOnly? Read(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = Clean(text);
        if (FromToday.TryGetValue(said, out var days)) return today.AddDays(days);
        if (said is "через месяц") return today.AddMonths(1);
        return Later(said, today) ?? Weekday(said, today) ?? Iso(said) ?? Digits(said, today) ?? Words(said, today);
    }

    private static string Clean(string text)
    {
        var plain = Spaces().Replace(text, " ").Trim().TrimEnd('.', ',', '!').ToLowerInvariant().Replace('ё', 'е');
        return Preposition().Replace(YearWord().Replace(plain, ""), "");
    }

    private static DateOnly? Later(string said, DateOnly today)
    {
        if (LaterPattern().Match(said) is not { Success: true } match || Number(match, "count") is not { } count || count == 0) return null;
        return match.Groups["unit"].Value[0] switch
        {
            'д' => today.AddDays(count),
            'н' => today.AddDays(7 * count),
            _ => today.AddMonths(count),
        };
    }

    private static DateOnly? Weekday(string said, DateOnly today)
    {
        var weekday = Array.FindIndex(Weekdays, names => names.Split('|').Contains(said));
        return weekday < 0 ? null : today.AddDays(((weekday - (int)today.DayOfWeek + 6) % 7) + 1);
    }

    private static DateOnly? Iso(string said) =>
        DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static DateOnly? Digits(string said, DateOnly today) =>
        DigitsPattern().Match(said) is { Success: true } match ? Make(Number(match, "day"), Number(match, "month"), Year(match), today) : null;

    private static DateOnly? Words(string said, DateOnly today)
    {
        if (WordsPattern().Match(said) is not { Success: true } match) return null;
        // People shorten: «15 сент», «15 дек».
        var month = Array.FindIndex(Months, names => names.Split('|').Any(name => name.StartsWith(match.Groups["month"].Value, StringComparison.Ordinal))) + 1;
        return month == 0 ? null : Make(Number(match, "day"), month, Year(match), today);
    }

    private static DateOnly? Make(int? day, int? month, int? year, DateOnly today)
    {
        if (day is not { } d || month is not { } m) return null;
        if (year is { } given) return Existing(given, m, d);
        return Existing(today.Year, m, d) is { } thisYear && thisYear >= today ? thisYear : Existing(today.Year + 1, m, d);
    }

    private static DateOnly? Existing(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int? Year(Match match) => Number(match, "year") is { } year ? year < 100 ? 2000 + year : year : null;

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:до|к|с|со|на|в|во) ")]
    private static partial Regex Preposition();

    [GeneratedRegex(@"(?<=\d) ?(?:г|год|года)$")]
    private static partial Regex YearWord();

    [GeneratedRegex(@"^через (?<count>[0-9]{1,3}) (?<unit>день|дня|дней|недел[юиь]|месяц(?:а|ев)?)$")]
    private static partial Regex LaterPattern();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2}) ?[./-] ?(?<month>[0-9]{1,2})(?: ?[./-] ?(?<year>[0-9]{4}|[0-9]{2}))?$")]
    private static partial Regex DigitsPattern();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2}) (?<month>[а-я]{3,8})\.?(?: (?<year>[0-9]{4}))?$")]
    private static partial Regex WordsPattern();
}
