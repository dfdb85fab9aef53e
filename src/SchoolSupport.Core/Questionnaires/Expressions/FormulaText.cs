using System.Text.RegularExpressions;

namespace SchoolSupport.Core.Questionnaires.Expressions;

/// <summary>Text in formulas.</summary>
internal static class FormulaText
{
    /// <summary>Length as people count: a sign outside the basic plane is one.</summary>
    public static int Length(string text) => text.EnumerateRunes().Count();

    public static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public static string NormalizeSpace(string text) => string.Join(' ', Words(text));

    /// <summary>
    /// Whether the pattern is found in the text. Patterns come from authors of forms, so the matcher is the one whose time grows only in
    /// proportion to the text.
    /// </summary>
    public static bool Matches(string text, string pattern) =>
        Regex.IsMatch(text, pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
