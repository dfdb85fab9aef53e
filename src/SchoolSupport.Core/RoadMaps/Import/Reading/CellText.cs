using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Texts of cells and paragraphs without what got into them by copying: tags of web pages, odd spaces, marks of lists in mid line.</summary>
internal static partial class CellText
{
    /// <summary>The text in clean lines; items of lists begin with «• » and stand on lines of their own.</summary>
    public static string Clean(string raw)
    {
        string text = raw.Contains('<', StringComparison.Ordinal) ? WithoutTags(raw) : raw;
        if (text.Contains('&', StringComparison.Ordinal)) text = WebUtility.HtmlDecode(text);
        text = BulletPattern().Replace(UnseenPattern().Replace(text, ""), "\n• ");
        return string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => SpacePattern().Replace(line, " ").Trim()).Where(line => line is not ("" or "•")));
    }

    /// <summary>The text with lines joined that were only wrapped: all but items of a list.</summary>
    public static string Unwrapped(string text) => Joined(text, (_, next) => !BeginsItem(next));

    /// <summary>The text with lines joined where the next goes on in lower case.</summary>
    public static string Flowing(string text) => Joined(text, (line, next) => !BeginsItem(next) && char.IsLower(next[0]) && !line.EndsWith(';'));

    /// <summary>The second text put behind the first, as a line of its own when it is an item of a list.</summary>
    public static string Join(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0) return first + second;
        if (BeginsItem(second)) return $"{first}\n{second}";
        bool breaksWord = first.Length > 1 && first[^1] == '-' && char.IsLetter(first[^2]) && char.IsLower(second[0]);
        return breaksWord ? first + second : $"{first} {second}";
    }

    /// <summary>Whether a line begins with the mark of a list: «• », «- », «а) », «1) ».</summary>
    public static bool BeginsItem(string line) => ItemPattern().IsMatch(line);

    /// <summary>Whether a cell says nothing: empty, dashes, dots.</summary>
    public static bool SaysNothing(string text) => !text.Any(c => char.IsLetterOrDigit(c) || c is '+' or '*' or '"' or '″' or '✓' or '√' or '№');

    private static string WithoutTags(string text) => TagPattern().Replace(BreakPattern().Replace(ListItemPattern().Replace(text, "\n• "), "\n"), "");

    private static string Joined(string text, Func<string, string, bool> belong)
    {
        if (!text.Contains('\n', StringComparison.Ordinal)) return text;
        string[] lines = text.Split('\n');
        StringBuilder joined = new(lines[0]);
        for (int i = 1; i < lines.Length; i++) joined.Append(belong(lines[i - 1], lines[i]) ? ' ' : '\n').Append(lines[i]);
        return joined.ToString();
    }

    [GeneratedRegex(@"<li\b[^<>]*>\s*[•·▪●◦]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex ListItemPattern();

    [GeneratedRegex(@"<br\s*/?>|</?(?:p|div|ul|ol|li|tr|td|th|table|tbody|h[1-6])(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex BreakPattern();

    [GeneratedRegex(@"</?[a-z][a-z0-9:]*(?:\s[^<>]*)?/?>|<!--.{0,200}?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex TagPattern();

    // The last two are what Word's own symbol font leaves behind.
    [GeneratedRegex(@"[•▪●◦‣\uF0B7\uF0A7]")]
    private static partial Regex BulletPattern();

    [GeneratedRegex(@"[\u00AD\u200B-\u200F\u2060\uFEFF]")]
    private static partial Regex UnseenPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();

    [GeneratedRegex(@"^(?:•|[-–—] |[а-яa-z]\) ?|\d{1,2}\) ?)")]
    private static partial Regex ItemPattern();
}
