using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>A phrase as a document holds it, freed of what cannot be seen: markup, broken characters, doubled spaces, line breaks.</summary>
internal static partial class PhraseText
{
    private const string Dashes = "‐‑‒–—―−⁻~÷";

    /// <summary>The phrase on one line with plain dashes; case and letters as they are. Fit for any text, broken surrogates too.</summary>
    public static string Clean(string phrase)
    {
        StringBuilder clean = new(phrase.Length);
        foreach (Rune rune in Compatible(Markup().Replace(phrase, " ")).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.Format) continue;
            if (Rune.IsWhiteSpace(rune) || category == UnicodeCategory.Control) clean.Append(clean.Length > 0 && clean[^1] != ' ' ? " " : "");
            else if (rune.IsBmp && Dashes.Contains((char)rune.Value, StringComparison.Ordinal)) clean.Append('-');
            else clean.Append(rune.ToString());
        }
        return clean.ToString().TrimEnd();
    }

    /// <summary>One form for what looks the same: «Ⅱ» as «II», a no-break space as a space. Lone surrogates would throw and are replaced first.</summary>
    private static string Compatible(string phrase)
    {
        StringBuilder whole = new(phrase.Length);
        foreach (Rune rune in phrase.EnumerateRunes()) whole.Append(rune.ToString());
        return whole.ToString().Normalize(NormalizationForm.FormKC);
    }

    [GeneratedRegex("<[^<>]{0,80}>|&[a-z]{2,6};", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();
}
