using System.Globalization;
using System.Text;

namespace SchoolSupport.Core.Text;

/// <summary>What people send, made fit to be kept and quoted.</summary>
public static class SentText
{
    private const int LongestQuote = 40;

    /// <summary>
    /// The text without control signs, invisible marks and broken surrogates; every kind of line break is a line feed; no space at the ends.
    /// </summary>
    public static string Clean(string sent)
    {
        var clean = new StringBuilder(sent.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in sent.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n') clean.Append('\n');
            else if (rune.Value is '\t') clean.Append(' ');
            else if (!IsInvisible(rune)) clean.Append(units[..rune.EncodeToUtf16(units)]);
        }

        return clean.ToString().Trim();
    }

    /// <summary>The text on one line, every space a plain one and no two in a row.</summary>
    public static string OneLine(string sent) => string.Join(' ', Clean(sent).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text in «», on one line, shortened to 40 signs.</summary>
    public static string Quote(string sent)
    {
        var line = OneLine(sent);
        var runes = line.EnumerateRunes().Take(LongestQuote + 1).ToArray();
        return runes.Length <= LongestQuote ? $"«{line}»" : $"«{string.Concat(runes.Take(LongestQuote))}…»";
    }

    /// <summary>Joiners stay: family emoji and some scripts need them.</summary>
    private static bool IsInvisible(Rune rune) =>
        rune == Rune.ReplacementChar
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D));
}
