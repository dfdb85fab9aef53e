using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Writes out what clerks abbreviate or say by a figure of speech, so that the grammar need not know it: «т.г.», «в двухнедельный срок», «IX.2021».</summary>
internal static partial class Idioms
{
    private static readonly string[] Numerals = ["двух", "трех", "четырех", "пяти", "шести", "семи", "восьми", "девяти", "десяти"];

    private static readonly (string Stem, string Unit)[] Units = [("недельн", "недель"), ("месячн", "месяцев"), ("дневн", "дней")];

    /// <summary>The phrase written out; other phrases as they are.</summary>
    /// <param name="phrase">Cleaned.</param>
    public static string WrittenOut(string phrase)
    {
        string text = ThisYearPattern().Replace(phrase, "текущего года");
        text = NewYearPattern().Replace(text, "${until}31 декабря");
        text = HolidaysPattern().Replace(text, match => match.Groups["in"].Success ? "в " : "");
        text = DeadlinePattern().Replace(text, Length);
        if (!RomanOnlyPattern().IsMatch(text)) return text;
        // I to IV may be quarters or terms; beside a greater number they are months.
        List<int?> months = [.. RomanPattern().Matches(text).Select(match => NumberSigns.Roman(match.Groups["roman"].Value))];
        return months.Exists(month => month > 4) && months.TrueForAll(month => month is not null) ? RomanPattern().Replace(text, Month) : text;
    }

    // «в недельный срок», «в двухнедельный срок»; without a numeral days are no length.
    private static string Length(Match match)
    {
        string numeral = match.Groups["numeral"].Value.ToLowerInvariant().Replace('ё', 'е');
        string unit = Units.First(unit => match.Groups["unit"].Value.StartsWith(unit.Stem, StringComparison.OrdinalIgnoreCase)).Unit;
        int count = numeral.Length == 0 ? 1 : Array.IndexOf(Numerals, numeral) + 2;
        return numeral.Length == 0 && unit == "дней" ? match.Value : $"в течение {count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? unit == "недель" ? "недели" : "месяца" : unit)}";
    }

    // «15.IX.2021» has the month in the genitive, «IX-X 2021» in the nominative.
    private static string Month(Match match)
    {
        string[] forms = LexiconWords.Months[NumberSigns.Roman(match.Groups["roman"].Value)!.Value - 1].Split(' ');
        return $"{(match.Groups["day"].Success ? $"{match.Groups["day"].Value} {forms[1]} " : $"{forms[0]} ")}";
    }

    [GeneratedRegex(@"(?<![а-яё])[тс]\.\s?г\.?(?![а-яё])", RegexOptions.IgnoreCase)]
    private static partial Regex ThisYearPattern();

    [GeneratedRegex(@"(?<until>\b(?:до|к)\s+)(?:нового|новому)\s+год[ау]\b", RegexOptions.IgnoreCase)]
    private static partial Regex NewYearPattern();

    [GeneratedRegex(@"(?<in>\bв\s+(?:дни|период|время)\s+)?(?:\bшкольных\s+)(?=каникул)|(?<in>\bв\s+дни\s+)(?=(?:[а-яё]+(?:их|ых)\s+)?каникул)", RegexOptions.IgnoreCase)]
    private static partial Regex HolidaysPattern();

    [GeneratedRegex(@"\bв\s+(?<numeral>двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти)?(?<unit>недельный|месячный|дневный)\s+срок", RegexOptions.IgnoreCase)]
    private static partial Regex DeadlinePattern();

    // Nothing but Roman digits, years and what joins them.
    [GeneratedRegex(@"^(?:[\s\d.,;/()-]|\b[IVX]{1,4}\b|\b(?:г|гг|год|года|с|по|до|в)\b)+$", RegexOptions.IgnoreCase)]
    private static partial Regex RomanOnlyPattern();

    [GeneratedRegex(@"(?:(?<day>\b\d{1,2})[.\s]+)?\b(?<roman>[IVX]{1,4})\b[.]?", RegexOptions.IgnoreCase)]
    private static partial Regex RomanPattern();
}
