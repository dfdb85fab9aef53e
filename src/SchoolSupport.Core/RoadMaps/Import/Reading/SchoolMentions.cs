using System.Text.RegularExpressions;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Finds the schools a document names: in its lists of schools and of addressees, else anywhere in its text.</summary>
internal static partial class SchoolMentions
{
    private const string Forms = "МБОУ|МАОУ|МКОУ|МОБУ|МОУ|ГБОУ|ГКОУ|ГАОУ|ОГБОУ|ОГКОУ|ЧОУ";

    /// <summary>Each school once, in the document's order.</summary>
    /// <param name="pieces">The document without the tables of the plan.</param>
    public static IReadOnlyList<SchoolName> Of(IReadOnlyList<Piece> pieces)
    {
        List<SchoolName> listed = Distinct(pieces.SelectMany(Listed));
        return listed.Count > 0 ? listed : Distinct(pieces.OfType<ParagraphPiece>().SelectMany(paragraph => MentionPattern().Matches(paragraph.Text).Select(match => match.Value)));
    }

    private static IEnumerable<string> Listed(Piece piece) => piece switch
    {
        TablePiece table => table.Rows.Select(SchoolOf).OfType<string>(),
        ParagraphPiece paragraph => paragraph.Text.Split('\n').SelectMany(line => FromLine(new StageLine(paragraph.Source, line, false))),
        _ => [],
    };

    private static string? SchoolOf(DocumentRow row) => row.Cells.Select(cell => CellText.Unwrapped(cell.Text)).FirstOrDefault(IsSchool);

    private static IEnumerable<string> FromLine(StageLine line)
    {
        if (line.Labelled() is { Field: ActivityField.Audience } addressees) return addressees.Said.Split([',', ';']).Select(part => part.Trim().TrimEnd('.')).Where(IsSchool);
        string item = ActivityNumber.Lead(line.Text)?.Behind ?? line.Text;
        return NamePattern().IsMatch(item) && IsSchool(item.TrimEnd('.', ';', ',')) ? [item.TrimEnd('.', ';', ',')] : [];
    }

    private static bool IsSchool(string text) => text.Length is > 3 and <= SchoolName.MaxLength && SchoolPattern().IsMatch(text) && !NotSchoolPattern().IsMatch(text);

    // «СОШ 1» and «СОШ 1 г. Зареченска» are one school; the longer name says more.
    private static List<SchoolName> Distinct(IEnumerable<string> texts)
    {
        List<SchoolName> names = [];
        foreach (string text in texts)
        {
            if (!SchoolName.TryParse(text, out SchoolName? name, out _)) continue;
            int same = names.FindIndex(other => IsPartOf(other.Key, name.Key) || IsPartOf(name.Key, other.Key));
            if (same < 0) names.Add(name);
            else if (name.Key.Length > names[same].Key.Length) names[same] = name;
        }
        return names;
    }

    private static bool IsPartOf(string key, string whole) =>
        key == whole || (key.Any(char.IsDigit) && key.Split(' ').All(whole.Split(' ').Contains) && Number(key) == Number(whole));

    private static string Number(string key) => key.Split(' ').FirstOrDefault(word => char.IsDigit(word[0])) ?? "";

    [GeneratedRegex(@"\b(?:СОШ|ООШ|НОШ|ОШ|СШ)\b|\b(?:школа|гимназия|лицей)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SchoolPattern();

    [GeneratedRegex(@"\b(?:план|работ\w|мероприят\w+|программ\w+|школ с|директор\w*|учител\w+|для школ\w*|наименование)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotSchoolPattern();

    [GeneratedRegex($@"^[•–—-]?\s*(?:(?:{Forms})\b|муниципальн\w+\s+\w+\s+общеобразовательн|(?:СОШ|ООШ|НОШ|СШ|ОШ)\s*№?\s*\d)", RegexOptions.IgnoreCase)]
    private static partial Regex NamePattern();

    [GeneratedRegex($@"\b(?:{Forms})\s+(?:(?:СОШ|ООШ|НОШ|СШ|ОШ|гимназия|лицей)\s*№?\s*\d{{1,3}}|«[^»]{{3,80}}»)")]
    private static partial Regex MentionPattern();
}
