using System.Text.RegularExpressions;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Reads lists whose items name their term in brackets: «– провести семинар (октябрь 2023 г., отв. Рябинина О.В.);».</summary>
internal static partial class BracketedLines
{
    private const int Fewest = 2;

    /// <summary>The activities; empty when hardly any line is of that kind.</summary>
    public static IReadOnlyList<ImportedActivity> Read(IReadOnlyList<StageLine> lines)
    {
        List<ImportedActivity> found = [];
        string? section = null;
        foreach (StageLine line in lines)
        {
            if (Activity(line, section) is { } activity) found.Add(activity);
            else if (ActivityNumber.Lead(line.Text) is { Number.Form: NumberForm.Arabic or NumberForm.Roman } || line.IsHeading || line.Text.EndsWith(':') || RowSigns.IsHeadingWord(line.Text)) section = SectionTitle.Of(line.Text);
        }
        return found.Count >= Fewest ? found : [];
    }

    private static ImportedActivity? Activity(StageLine line, string? section)
    {
        if (LinePattern().Match(line.Text) is not { Success: true } match) return null;
        (string term, string responsible) = JointColumn.Split(match.Groups["inside"].Value);
        if (!TermWords.SaysOnlyTerm(term)) return null;
        (ActivityNumber Number, string Behind)? lead = ActivityNumber.Lead(match.Groups["deed"].Value);
        string title = (lead?.Behind ?? match.Groups["deed"].Value).Trim();
        if (title.Length == 0) return null;
        return new ImportedActivity
        {
            Number = lead is { Number: { Form: NumberForm.Arabic, Text: var number } } ? number : null,
            Section = section,
            Title = title,
            Responsible = LabelPattern().Replace(responsible, "") is { Length: > 0 } said ? said : null,
            Term = term,
            Source = line.Source,
        };
    }

    [GeneratedRegex(@"^(?<deed>.+?)\s*\((?:срок\w*\s*[:–—-]?\s*)?(?<inside>[^()]{3,150})\)\s*[.;,]?$", RegexOptions.IgnoreCase)]
    private static partial Regex LinePattern();

    [GeneratedRegex(@"^(?:отв(?:етственн\w+)?|исп(?:олнител\w+)?)\s*[.:–—-]*\s*", RegexOptions.IgnoreCase)]
    private static partial Regex LabelPattern();
}
