using System.Globalization;
using System.Text.RegularExpressions;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Reads the time a programme covers from its title: «на 2021-2022 учебный год», «на 2020-2021 годы», «на 2022 год».</summary>
internal static partial class TitleBounds
{
    private const string Months = "январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь";

    /// <summary>The bounds; null when the text names none or names them unclearly.</summary>
    public static PlanBounds? Read(string text)
    {
        string said = text.ReplaceLineEndings(" ");
        if (SchoolYearPattern().Match(said) is { Success: true } school) return SchoolYears(school);
        if (YearsPattern().Match(said) is { Success: true } years) return Years(years);
        if (YearPattern().Match(said) is { Success: true } year) return Years(year);
        return MonthPattern().Match(said) is { Success: true } month ? Month(month) : null;
    }

    private static PlanBounds? SchoolYears(Match match)
    {
        (int first, int last) = (Year(match, "first"), LastYear(match));
        if (last <= first) return null;
        SchoolYear? year = last == first + 1 ? new SchoolYear(first) : null;
        return new PlanBounds(new DateSpan(new DateOnly(first, 9, 1), new DateOnly(last, 8, 31)), year, match.Value.Trim());
    }

    private static PlanBounds? Years(Match match)
    {
        int first = Year(match, "first"), last = match.Groups["last"].Success ? LastYear(match) : first;
        return last < first ? null : new PlanBounds(DateSpan.Years(first, last), null, match.Value.Trim());
    }

    private static PlanBounds Month(Match match)
    {
        DateOnly first = new(Year(match, "first"), Array.IndexOf(Months.Split('|'), match.Groups["month"].Value.ToLowerInvariant()) + 1, 1);
        return new PlanBounds(new DateSpan(first, first.AddMonths(1).AddDays(-1)), null, match.Value.Trim());
    }

    private static int LastYear(Match match) => Year(match, "last") is var last && last < 100 ? 2000 + last : Year(match, "last");

    private static int Year(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?<first>20\d\d)\s*(?:г\.?|год)?\s*(?:[-–—/]|и|по)\s*(?<last>20\d\d|\d\d)(?!\d)\s*(?:г\.?г?\.?)?\s*(?:учебн\w+|уч\.?)\s*(?:год\w*|г{1,2}\.)?", RegexOptions.IgnoreCase)]
    private static partial Regex SchoolYearPattern();

    [GeneratedRegex(@"(?<!\d)(?<first>20\d\d)\s*(?:г\.?|год\w*)?\s*(?:[-–—]|и|по|до)\s*(?<last>20\d\d)\s*(?:год\w*|г\.?\s?г?\.?)", RegexOptions.IgnoreCase)]
    private static partial Regex YearsPattern();

    [GeneratedRegex($@"\b(?:на|за)\s+(?<month>{Months})\s+(?<first>20\d\d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MonthPattern();

    [GeneratedRegex(@"\b(?:на|в)\s+(?<first>20\d\d)\s*(?:год\w*|г\.)(?!\s*[-–—])", RegexOptions.IgnoreCase)]
    private static partial Regex YearPattern();
}
