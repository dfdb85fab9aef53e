using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.RoadMaps;

/// <summary>A workbook as a document: every sheet is cut at its blank rows into tables.</summary>
internal static class SheetContent
{
    /// <exception cref="UnreadableDocumentException">The file is no workbook, is damaged, hostile or too large.</exception>
    public static DocumentContent Read(MemoryStream copy, WorkbookLimits limits, CancellationToken cancellation) =>
        new([.. WorkbookReader.Read(copy, limits, DateSpelling.Clerk, (name, rows, merged) => Tables(name, rows, merged, limits), cancellation).SelectMany(tables => tables)]);

    private static List<DocumentTable> Tables(string name, IReadOnlyList<SheetRow> rows, MergedCells merged, WorkbookLimits limits)
    {
        Dictionary<int, List<DocumentCell>> cells = rows.ToDictionary(row => row.Number, CellsOf);
        Merge(cells, merged, limits);
        string place = $"лист «{name}»";
        List<DocumentTable> tables = [];
        List<DocumentRow> piece = [];
        foreach (SheetRow row in rows)
        {
            if (piece.Count > 0 && row.Number > piece[^1].Number + 1)
            {
                tables.Add(new DocumentTable(place, piece));
                piece = [];
            }
            piece.Add(new DocumentRow(row.Number, [.. cells[row.Number].OrderBy(cell => cell.Column)]) { IsHidden = row.IsHidden });
        }
        tables.Add(new DocumentTable(place, piece));
        return tables;
    }

    private static List<DocumentCell> CellsOf(SheetRow row) => [.. row.Cells.Select((text, i) => new DocumentCell(i, text)).Where(cell => cell.Text.Length > 0)];

    // The first cell of a range is as wide as the range, and reaches down into its other rows.
    private static void Merge(Dictionary<int, List<DocumentCell>> cells, MergedCells merged, WorkbookLimits limits)
    {
        long looked = 0;
        foreach ((int left, int top, int right, int bottom) in merged.Ranges)
        {
            if (!cells.TryGetValue(top, out List<DocumentCell>? row)) continue;
            int at = row.FindIndex(cell => cell.Column == left);
            if (at < 0) continue;
            row[at] = row[at] with { Span = right - left + 1 };
            foreach (int below in Enumerable.Range(top + 1, Math.Min(bottom - top, limits.Rows)))
            {
                if (++looked > limits.Cells) throw FileExpectation.Workbook.TooLarge();
                if (cells.TryGetValue(below, out List<DocumentCell>? lower)) lower.Add(row[at] with { IsContinued = true });
            }
        }
    }
}
