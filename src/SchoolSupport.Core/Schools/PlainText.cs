using System.Globalization;
using System.Text;

namespace SchoolSupport.Core.Schools;

/// <summary>One line of text as a person typed it, freed of what cannot be seen: control and formatting characters, doubled spaces.</summary>
internal static class PlainText
{
    /// <summary>The cleaned line; empty when nothing visible is left.</summary>
    public static string Clean(string? text)
    {
        StringBuilder clean = new();
        bool gap = false;
        foreach (Rune rune in (text ?? "").Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (Rune.IsWhiteSpace(rune) || category == UnicodeCategory.Control) gap = true;
            else if (category is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
            {
                if (gap && clean.Length > 0) clean.Append(' ');
                gap = false;
                clean.Append(rune.ToString());
            }
        }
        return clean.ToString();
    }
}
