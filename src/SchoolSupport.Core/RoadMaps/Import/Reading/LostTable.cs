namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Tells a table whose columns were lost when it was copied: its captions stand in one line, or each in a line of its own.</summary>
internal static class LostTable
{
    private const int FewestRoles = 3;
    private const int LongestCaption = 40;
    private const int LinesOfHeader = 8;

    private static readonly ColumnRole[] Roles = [ColumnRole.Title, ColumnRole.Term, ColumnRole.Responsible, ColumnRole.Result, ColumnRole.Form];

    /// <summary>Whether the paragraphs have the captions of a plan close together.</summary>
    public static bool IsIn(IReadOnlyList<ParagraphPiece> paragraphs)
    {
        List<string> lines = [.. paragraphs.SelectMany(paragraph => paragraph.Text.Split('\n')).Select(line => line.Trim())];
        return Enumerable.Range(0, lines.Count).Any(i => IsHeader(lines[i]) || (IsCaption(lines[i]) && lines.Skip(i).Take(LinesOfHeader).TakeWhile(IsCaption).Select(line => CaptionMeaning.Of(line).Role).Intersect(Roles).Count() >= FewestRoles));
    }

    private static bool IsCaption(string line) => line.Length <= LongestCaption && CaptionMeaning.Of(line) is { Weight: > 0 };

    private static bool IsHeader(string line) => line.Length <= LongestCaption * FewestRoles && !line.EndsWith('.') && Roles.Count(role => CaptionMeaning.Mentions(line, role)) >= FewestRoles;
}
