using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Excel's own escapes within texts: <c>_x000D_</c> stands for a character that XML cannot hold.</summary>
internal static partial class EscapedText
{
    /// <summary>The text meant: escapes resolved, line ends as «\n», without characters that cannot be seen or stored.</summary>
    public static string Decode(string text)
    {
        string meant = text.Contains("_x", StringComparison.Ordinal) ? EscapePattern().Replace(text, Character) : text;
        return UnseenPattern().Replace(meant.ReplaceLineEndings("\n"), "");
    }

    /// <summary>The text to write, so that Excel and <see cref="Decode"/> read it back.</summary>
    public static string Encode(string text) => UnseenPattern().Replace(EscapePattern().Replace(text.ReplaceLineEndings("\n"), "_x005F$0"), "");

    private static string Character(Match escape) =>
        ((char)int.Parse(escape.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex EscapePattern();

    // Control characters, half surrogate pairs, and the two that are no characters at all.
    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex UnseenPattern();
}
