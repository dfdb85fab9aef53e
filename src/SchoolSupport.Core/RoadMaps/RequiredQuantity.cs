using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolSupport.Core.RoadMaps;

/// <summary>How many a text asks for. A suggestion only: the coordinator decides.</summary>
/// <param name="Count">2–99.</param>
/// <param name="Phrase">The words of the text: «не менее 2 семинаров».</param>
public sealed partial record RequiredQuantity(int Count, string Phrase)
{
    private static readonly string[] Words = ["двух", "трех", "четырех", "пяти", "шести", "семи", "восьми", "девяти", "десяти"];

    /// <summary>
    /// The first «не менее N …» about something that is held or made (seminars, lessons, publications). Shares, hours, people and «раз в …»
    /// are not counted here: they are indicators, lengths and terms.
    /// </summary>
    /// <param name="text">The result, the title or the form of an activity.</param>
    /// <returns>Null when nothing of the kind is said, or only one is asked for.</returns>
    public static RequiredQuantity? Suggest(string? text)
    {
        foreach (Match match in Pattern().Matches((text ?? "").Replace('ё', 'е').Replace('Ё', 'Е')))
        {
            if (CountOf(match.Groups["count"].Value) is { } count and > 1 and < 100) return new RequiredQuantity(count, text!.Substring(match.Index, match.Length));
        }
        return null;
    }

    private static int? CountOf(string said)
    {
        if (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return number;
        int word = Array.FindIndex(Words, one => one.Equals(said, StringComparison.OrdinalIgnoreCase));
        return word < 0 ? null : word + 2;
    }

    [GeneratedRegex(
        """
        (?<![а-я])(?:не\s+менее(?:\s+чем)?|не\s+меньше|минимум|как\s+минимум)\s+
        (?<count>[0-9]{1,2}|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти)(?:-?(?:х|ти|ми))?\s+
        (?:[а-я-]+(?:ых|их|ого|ой)\s+){0,3}?
        (?:семинар|вебинар|консультац|мероприят|мастер-класс|заняти|урок|тренинг|стол|собран|совещан|публикац|статей|выезд|встреч|практик|проект
        |конкурс|акци|посещен|диагностик|мониторинг|педсовет|заседан|лекц|экскурси|олимпиад|отчет|справк|разработ|буклет|памят|курс|конференц
        |наставническ\w+\s+пар)[а-я-]*
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();
}
