using SchoolSupport.Core.Calendars.Phrases;

namespace SchoolSupport.Core.Consultations.Phrases;

/// <summary>Typed text with plain dashes, small letters and single spaces.</summary>
internal static class HoursText
{
    /// <summary>How the names of months begin, as a pattern.</summary>
    public const string MonthBegins = "(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)";

    private const int LongestQuote = 30;

    public static string Clean(string text) => PhraseText.Clean(text).ToLowerInvariant().Replace('ё', 'е');

    /// <summary>A piece of cleaned text, short enough to be shown back.</summary>
    public static string Quote(string piece)
    {
        string quoted = piece.Trim();
        if (quoted.Length <= LongestQuote) return $"«{quoted}»";
        int end = char.IsHighSurrogate(quoted[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return $"«{quoted[..end].TrimEnd()}…»";
    }
}
