namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>The heading of a section as one line: «2. Работа с кадрами».</summary>
internal static class SectionTitle
{
    /// <summary>The number comes first, whatever column it stands in.</summary>
    public static string Of(PlanRow row) =>
        Of(string.Join(' ', row.Own.OrderBy(i => row.Layout.Columns[i].Role == ColumnRole.Number ? 0 : 1).Select(i => row.Cells[i].Text)));

    public static string Of(string text)
    {
        string line = CellText.Unwrapped(text).ReplaceLineEndings(" ").Trim();
        bool endsInInitial = line.Length > 2 && line[^1] == '.' && char.IsUpper(line[^2]) && !char.IsLetter(line[^3]);
        return line.Length > 1 && line[^1] is ':' or '.' && !endsInInitial ? line[..^1] : line;
    }
}
