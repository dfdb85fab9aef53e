using System.Globalization;

namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>Character references of HTML mode: numeric ones and lt, gt, amp, quot; the semicolon may be missing.</summary>
internal static class CharacterReference
{
    /// <summary>The code point of the reference that begins at <paramref name="start"/>, and where it ends; null for a literal &amp;.</summary>
    public static (uint Code, int End)? Read(Utf8Text text, int start)
    {
        if (text[start] != '&')
            return null;
        var (code, end) = text[start + 1] == '#' ? Numeric(text, start) : Named(text, start);
        if (code == 0)
            return null;
        return (code, text[end] == ';' ? end + 1 : end);
    }

    private static (uint Code, int End) Numeric(Utf8Text text, int start)
    {
        var hexadecimal = text[start + 2] == 'x';
        var digits = start + (hexadecimal ? 3 : 2);
        var end = digits;
        while (hexadecimal ? char.IsAsciiHexDigit((char)text[end]) : char.IsAsciiDigit((char)text[end]))
            end++;
        if (end == digits || end - start >= 10)
            return (0, start);
        var style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var code = uint.Parse(text.Slice(digits, end), style, CultureInfo.InvariantCulture);
        return code >= 0x10ffff ? (0, start) : (code, end);
    }

    private static (uint Code, int End) Named(Utf8Text text, int start)
    {
        var end = start + 1;
        while (char.IsAsciiLetter((char)text[end]))
            end++;
        return text.Slice(start + 1, end) switch
        {
            "lt" => ('<', end),
            "gt" => ('>', end),
            "amp" => ('&', end),
            "quot" => ('"', end),
            _ => (0, start),
        };
    }
}
