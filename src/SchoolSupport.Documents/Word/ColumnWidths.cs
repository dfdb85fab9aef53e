namespace SchoolSupport.Documents.Word;

/// <summary>Shares a page's width among a table's columns: no word breaks while there is room, and long texts get what is left.</summary>
internal static class ColumnWidths
{
    // In twentieths of a point, at 12 points: a generous sign, and the space that a cell keeps free at its sides.
    private const int Sign = 145, Sides = 260;

    // A column that holds whole stories still leaves room for others.
    private const int MostSigns = 60;

    /// <param name="rows">At least one; all have the same number of cells.</param>
    /// <param name="total">The width of them all.</param>
    public static int[] Of(IReadOnlyList<IReadOnlyList<string>> rows, int total)
    {
        double[] least = ColumnsOf(rows, text => text.Split([' ', '\n']).Max(word => word.Length));
        double[] wanted = ColumnsOf(rows, text => text.Length);
        double room = total - least.Sum();
        double missing = wanted.Sum() - least.Sum();
        return room <= 0
            ? [.. least.Select(width => (int)(width * total / least.Sum()))]
            : [.. least.Zip(wanted, (width, want) => (int)(width + (room * (missing > 0 ? (want - width) / missing : width / least.Sum()))))];
    }

    private static double[] ColumnsOf(IReadOnlyList<IReadOnlyList<string>> rows, Func<string, int> signsOf) =>
        [.. Enumerable.Range(0, rows[0].Count).Select(column => (double)(Math.Min(rows.Max(row => signsOf(row[column])), MostSigns) * Sign) + Sides)];
}
