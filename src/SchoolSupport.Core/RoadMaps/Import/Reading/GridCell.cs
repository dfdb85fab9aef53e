namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>A cell that holds several activities.</summary>
internal static class GridCell
{
    /// <summary>Each activity without its number or mark; lines that only go on are joined.</summary>
    public static IReadOnlyList<string> Items(string cell)
    {
        string[] lines = cell.Split('\n');
        bool isList = lines.Count(line => ActivityNumber.Lead(line) is not null) >= 2;
        List<string> items = [];
        foreach (string line in lines)
        {
            bool begins = items.Count == 0 || (isList ? ActivityNumber.Lead(line) is not null : !RowSigns.GoesOn(line) && !RowSigns.BreaksOff(items[^1]));
            if (begins) items.Add(line);
            else items[^1] = CellText.Join(items[^1], line);
        }
        return [.. items.Select(Plain).Where(item => !CellText.SaysNothing(item))];
    }

    private static string Plain(string item) => (ActivityNumber.Lead(item)?.Behind ?? item).TrimEnd(';', ',', ' ');
}
