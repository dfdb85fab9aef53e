using System.Text.RegularExpressions;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>The term that a section's heading gives to all that stands under it: «Аналитическая работа (в течение года)», «I четверть».</summary>
internal static partial class SectionTerm
{
    /// <summary>The term; null when the heading names none, or only years, which may be what the section is about.</summary>
    public static string? Of(string heading)
    {
        string text = (ActivityNumber.Lead(heading)?.Behind ?? heading).Trim();
        if (LabelPattern().Match(text) is { Success: true } labelled) return TermOnly(labelled.Groups["term"].Value);
        return TermOnly(BracketPattern().Match(text) is { Success: true } bracket ? bracket.Groups["term"].Value : text);
    }

    private static string? TermOnly(string text) => TermWords.SaysOnlyTerm(text) && !YearsPattern().IsMatch(text) ? text.Trim().TrimEnd(':') : null;

    [GeneratedRegex(@"\b(?:сроки?|период)(?:\s+(?:реализации|проведения|исполнения|выполнения))?\s*[:–—-]\s*(?<term>[^()]+?)[\s.)]*$", RegexOptions.IgnoreCase)]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"\((?<term>[^()]+)\)[\s.:]*$")]
    private static partial Regex BracketPattern();

    [GeneratedRegex(@"^\W*(?:на\s+)?20\d\d(?:\s*[-–—/]\s*(?:20)?\d\d)?\s*(?:(?:учебн\w+|уч\.?)\s*)?(?:год\w*|гг?\.?)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex YearsPattern();
}
