using System.Text.RegularExpressions;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Tells what a row is from what it says, and from the row that follows.</summary>
internal static partial class RowSigns
{
    private const int LongestCaption = 80;
    private const double LikeCaption = 0.5;

    private static readonly HashSet<string> Unfinished = new(StringComparer.OrdinalIgnoreCase)
    {
        "и", "в", "во", "на", "по", "с", "со", "для", "о", "об", "от", "к", "ко", "из", "за", "при", "или", "а", "у", "до", "без", "над", "под", "через", "между", "не", "их", "его", "также",
    };

    /// <summary>The row that counts the columns: 1, 2, 3, 4.</summary>
    public static bool CountsColumns(PlanRow row)
    {
        string[] words = [.. row.Cells.SelectMany(cell => cell.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))];
        return words.Length >= 2 && words.Length >= row.Cells.Count - 1 && words.Index().All(word => word.Item.TrimEnd('.') == $"{word.Index + 1}");
    }

    /// <summary>The header once more, also with misprints that hide what its captions mean.</summary>
    public static bool RepeatsCaptions(PlanRow row) => row.Own.Count >= 2 && row.Number is null && row.Own.All(i => row.Cells[i].Text.Length <= LongestCaption
        && new TextLikeness(row.Cells[i].Text).To(new TextLikeness(row.Layout.Columns[i].Caption)) >= LikeCaption);

    /// <summary>A signature below the plan, which sheets keep among their rows: an office and a name.</summary>
    public static bool IsSignature(PlanRow row)
    {
        string text = string.Join(' ', row.Cells.Where(cell => cell.IsOwn).Select(cell => cell.Text));
        return row.Number is null && !row.Says(ColumnRole.Term) && IsSignature(text);
    }

    /// <summary>A line of a signature: «Начальник управления», «И.И. Петров», «Исполнитель: …, тел.».</summary>
    public static bool IsSignature(string text) => text.Length <= 250 && (OfficePattern().IsMatch(text) || NamePattern().IsMatch(text));

    /// <summary>The number of a page, «Продолжение таблицы».</summary>
    public static bool IsPageMark(string text) => PageMarkPattern().IsMatch(text);

    /// <summary>A total below figures.</summary>
    public static bool IsTotal(PlanRow row) => row.Number is null && TotalPattern().IsMatch(row.Cells.FirstOrDefault(cell => cell.IsOwn).Text);

    /// <summary>Whether a text breaks off in the middle.</summary>
    public static bool BreaksOff(string text)
    {
        string end = text.TrimEnd();
        if (end.Length == 0) return false;
        if (end[^1] is ',' or '-' or '–' or '—' or '(' or '«' or '/') return true;
        if (end.Count(c => c == '(') > end.Count(c => c == ')') || end.Count(c => c == '«') > end.Count(c => c == '»')) return true;
        return Unfinished.Contains(end.Split(' ', '\n')[^1]);
    }

    /// <summary>Whether a text goes on from one before it: begins in lower case or with a mark.</summary>
    public static bool GoesOn(string text) => text.Length > 0 && (char.IsLower(text[0]) || InflectedPattern().IsMatch(text) || text[0] is ')' or '»' or ',' or ';' or '•') && !LowerNamePattern().IsMatch(text);

    /// <summary>«Раздел 2», «Этап I», «IV. …».</summary>
    public static bool IsHeadingWord(string text) => HeadingPattern().IsMatch(text);

    /// <summary>Whether a text without more says of itself that it heads a section.</summary>
    public static bool IsHeading(string text) => IsHeadingWord(text) || TermWords.IsMonth(text) || IsCapitals(text);

    private static bool IsCapitals(string text) => text.Count(char.IsLetter) >= 8 && !text.Any(char.IsLower);

    [GeneratedRegex(@"^(?:и\.?\s?о\.?\s+)?(?:начальник|заместитель|директор|руководитель|глава|председатель|заведующ\w+|ведущий специалист|главный специалист|методист|исполнитель|исп\.)\b[^:;]{0,150}?(?:$|[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]+|[А-ЯЁ][а-яё]+\s+[А-ЯЁ]\.\s?[А-ЯЁ]\.)\s*$|^исп(?:олнитель|\.)\s*:?\s|тел\.?:?\s*[\d(8+]", RegexOptions.IgnoreCase)]
    private static partial Regex OfficePattern();

    [GeneratedRegex(@"^_*\s*(?:[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.)?\s?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|[А-ЯЁ][а-яё]+\s+[А-ЯЁ]\.\s?[А-ЯЁ]\.)\s*$")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"^\W*(?:(?:стр(?:аница|\.)?\s*)?\d{1,3}(?:\s*из\s*\d{1,3})?|(?:продолжение|окончание)\s+(?:таблицы|приложения)?.{0,20}|таблица\s*№?\s*\d*)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex PageMarkPattern();

    [GeneratedRegex(@"^(?:итого|всего)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TotalPattern();

    // «e-mail», «iPhone», «онлайн-…» at the beginning prove nothing only for Latin letters.
    [GeneratedRegex("^[a-z]")]
    private static partial Regex LowerNamePattern();

    // «9-х классов»
    [GeneratedRegex(@"^\d{1,2}(?:-[а-я]{1,2}\s|\s+класс)")]
    private static partial Regex InflectedPattern();

    [GeneratedRegex(@"^(?:раздел|этап|блок|направление|модуль|задача|часть|глава)\b|^[IVXІХ]{1,6}[.)\s]", RegexOptions.IgnoreCase)]
    private static partial Regex HeadingPattern();
}
