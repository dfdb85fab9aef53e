using System.Text.RegularExpressions;

namespace SchoolSupport.Core.Questionnaires.Expressions;

/// <summary>Text in formulas.</summary>
internal static class FormulaText
{
    private const RegexOptions Safe = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>Length as people count: a sign outside the basic plane is one.</summary>
    public static int Length(string text) => text.EnumerateRunes().Count();

    public static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public static string NormalizeSpace(string text) => string.Join(' ', Words(text));

    /// <summary>
    /// Whether the pattern is found in the text. Patterns come from authors of forms, so the matcher is the one whose time grows only in
    /// proportion to the text. The compiler has checked written patterns; one made of answers that is no pattern matches nothing.
    /// </summary>
    public static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, pattern, Safe);
        }
        catch (Exception failure) when (IsNoPattern(failure))
        {
            return false;
        }
    }

    /// <summary>Whether the matcher can work with the pattern.</summary>
    public static bool IsPattern(string pattern)
    {
        try
        {
            _ = new Regex(pattern, Safe);
            return true;
        }
        catch (Exception failure) when (IsNoPattern(failure))
        {
            return false;
        }
    }

    /// <summary>Looking ahead and behind is what the safe matcher cannot do.</summary>
    private static bool IsNoPattern(Exception failure) => failure is ArgumentException or NotSupportedException;
}
