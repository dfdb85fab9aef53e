using System.Globalization;
using System.Text.RegularExpressions;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>The phrase of a term from the cells that hold it.</summary>
internal static partial class TermText
{
    /// <summary>The phrase; from marks under months «сентябрь, май», from «начало» and «окончание» «с … по …».</summary>
    public static string Of(PlanLayout layout, IReadOnlyList<string> cells)
    {
        List<int> columns = [.. layout.Of(ColumnRole.Term).Where(i => cells[i].Length > 0)];
        bool fromTo = columns.Count == 2 && StartPattern().IsMatch(layout.Columns[columns[0]].Caption) && EndPattern().IsMatch(layout.Columns[columns[1]].Caption);
        if (fromTo) return FromTo(Phrase(cells[columns[0]]), Phrase(cells[columns[1]]));
        if (columns.Count > 0) return string.Join(", ", columns.Select(i => Phrase(cells[i])).Distinct());
        return string.Join(", ", layout.Of(ColumnRole.Month).Where(i => cells[i].Length > 0 && !AmountPattern().IsMatch(cells[i])).Select(i => UnderMonth(layout.Columns[i].Caption, cells[i])));
    }

    /// <summary>The phrase in a section named after a month: alone it is the term, and it completes «до 20», «5-10» and «4 неделя».</summary>
    public static string? InMonth(string phrase, string? month)
    {
        if (CellText.SaysNothing(phrase)) return month;
        if (month is null || !(DayPattern().IsMatch(phrase) || PartPattern().IsMatch(phrase))) return phrase;
        string[] words = month.Trim().Split(' ', 2);
        return $"{phrase} {Genitive(words[0].ToLowerInvariant().TrimEnd('.', ','))}{(words.Length > 1 ? $" {words[1]}" : "")}";
    }

    /// <summary>The day that a bare number of Excel stands for; null when the text is none.</summary>
    public static DateOnly? SerialDay(string text) =>
        SerialPattern().IsMatch(text) ? DateOnly.FromDateTime(DateTime.FromOADate(int.Parse(text.AsSpan(0, 5), NumberStyles.None, CultureInfo.InvariantCulture))) : null;

    private static DateOnly? IsoDay(string text) => IsoPattern().Match(text) is { Success: true } match
        && DateOnly.TryParseExact(match.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    // Lines that are terms each stay lines; a line that only goes on is joined.
    private static string Phrase(string cell)
    {
        string[] lines = cell.Split('\n');
        return (SerialDay(cell) ?? IsoDay(cell)) is { } day ? RussianDate.Digits(day)
            : Array.TrueForAll(lines, StandsAlone) ? cell
            : CellText.Unwrapped(cell);
    }

    private static string FromTo(string start, string end) => char.IsDigit(start[0]) && char.IsDigit(end[0]) ? $"с {start} по {end}" : $"{start} – {end}";

    private static string Genitive(string month) => month[^1] switch
    {
        'ь' or 'й' => month[..^1] + "я",
        'т' when month is "март" or "август" => month + "а",
        _ => month,
    };

    private static bool StandsAlone(string line) => TermWords.IsMonth(line) || AlonePattern().IsMatch(line);

    private static string UnderMonth(string month, string cell)
    {
        string name = TermWords.IsMonth(month) ? month.ToLowerInvariant() : month;
        return cell.Any(char.IsDigit) || cell.Length > 3 ? $"{name} ({cell})" : name;
    }

    [GeneratedRegex(@"^(?:(?:до|с|со|к|не позднее)\s+)?\d{1,2}(?:\.\d{1,2}|\s+[а-я]{3,})", RegexOptions.IgnoreCase)]
    private static partial Regex AlonePattern();

    [GeneratedRegex(@"^(?<day>\d{4}-\d\d-\d\d)(?:[T ]00:00(?::00)?)?$")]
    private static partial Regex IsoPattern();

    // Money below years.
    [GeneratedRegex(@"^[\d\s]*\d{3,}(?:[.,]\d+)?$|^[\d\s]+[.,]\d+$|^0$")]
    private static partial Regex AmountPattern();

    [GeneratedRegex(@"^(?:(?:до|с|по|к)\s+)?(?:[1-9]|[12]\d|3[01])(?:\s?[-–—]\s?(?:[1-9]|[12]\d|3[01]))?$", RegexOptions.IgnoreCase)]
    private static partial Regex DayPattern();

    // «4 неделя» and «последняя пятница» are said below the month's name.
    [GeneratedRegex(@"^(?:[1-5](?:-?(?:я|ая))?|I{1,3}|IV|перв\w+|втор\w+|треть\w+|четв[её]рт\w+|последн\w+)\s+(?:недел\w+|декад\w+|половин\w+|понедельник|вторник|сред\w|четверг|пятниц\w|суббот\w)$", RegexOptions.IgnoreCase)]
    private static partial Regex PartPattern();

    [GeneratedRegex("начал", RegexOptions.IgnoreCase)]
    private static partial Regex StartPattern();

    [GeneratedRegex("оконч|конец|заверш", RegexOptions.IgnoreCase)]
    private static partial Regex EndPattern();

    // 2009 to 2046.
    [GeneratedRegex(@"^(?:4\d|5[0-3])\d{3}(?:[.,]0+)?$")]
    private static partial Regex SerialPattern();
}
