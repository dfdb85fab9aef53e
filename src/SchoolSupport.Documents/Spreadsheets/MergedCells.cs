using SchoolSupport.Core.Tables;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Ranges of a sheet shown as one cell. Some programs keep texts under them that nobody sees: those are dropped.</summary>
internal sealed class MergedCells
{
    private readonly List<(int Left, int Top, int Right, int Bottom)> ranges = [];

    /// <summary>The ranges: columns from 0, rows from 1, both ends included.</summary>
    public IReadOnlyList<(int Left, int Top, int Right, int Bottom)> Ranges => ranges;

    /// <exception cref="InvalidDataException">Not a range of cells.</exception>
    public void Add(string? range)
    {
        string[] corners = (range ?? "").Split(':');
        (int left, int top) = CellReference.Parse(corners[0]);
        (int right, int bottom) = CellReference.Parse(corners[^1]);
        ranges.Add((left, top, right, bottom));
    }

    /// <summary>The rows without the texts under merged cells, save each range's first; rows left without text are dropped.</summary>
    /// <param name="rows">Rows in ascending order.</param>
    /// <param name="most">How many cells may be looked at: overlapping ranges, which no program writes, could make it endless.</param>
    public List<SheetRow> Blank(List<SheetRow> rows, int most)
    {
        if (ranges.Count == 0) return rows;
        long looked = 0;
        foreach ((int left, int top, int right, int bottom) in ranges)
        {
            int at = rows.BinarySearch(new SheetRow(top, []), Comparer<SheetRow>.Create((a, b) => a.Number.CompareTo(b.Number)));
            for (int i = at < 0 ? ~at : at; i < rows.Count && rows[i].Number <= bottom; i++)
            {
                List<string> cells = (List<string>)rows[i].Cells;
                for (int column = left; column <= right && column < cells.Count; column++, looked++)
                {
                    if (column != left || rows[i].Number != top) cells[column] = "";
                }
                if (++looked > most) throw FileExpectation.Workbook.TooLarge();
            }
        }
        return [.. rows.Where(row => row.Cells.Any(cell => cell.Length > 0))];
    }
}
