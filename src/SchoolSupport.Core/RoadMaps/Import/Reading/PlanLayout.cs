using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>A column of a plan's table and the grid columns it covers, from the first to before the last.</summary>
internal sealed record LayoutColumn(int Start, int End, string Caption, ColumnRole Role);

/// <summary>Which columns a plan's table has, from left to right.</summary>
internal sealed record PlanLayout(IReadOnlyList<LayoutColumn> Columns)
{
    public bool Has(ColumnRole role) => Columns.Any(column => column.Role == role);

    /// <summary>The indexes of the columns of one role.</summary>
    public IEnumerable<int> Of(ColumnRole role) => Enumerable.Range(0, Columns.Count).Where(i => Columns[i].Role == role);

    /// <summary>Whether another table has the same captions in the same order.</summary>
    public bool HasCaptionsOf(PlanLayout other) => Columns.Select(column => column.Caption).SequenceEqual(other.Columns.Select(column => column.Caption));

    /// <summary>The texts of a row under these columns.</summary>
    public PlanRow Read(string place, DocumentRow row)
    {
        PlanCell[] cells = new PlanCell[Columns.Count];
        int widest = 0, next = 0;
        bool byOrder = row.Cells.Count == Columns.Count && row.Cells.Any(cell => Columns.All(column => column.Start != cell.Column));
        foreach (DocumentCell cell in row.Cells)
        {
            int at = byOrder ? next++ : ColumnAt(cell.Column);
            int covered = byOrder ? 1 : Columns.Count(column => column.Start < cell.Column + cell.Span && column.End > cell.Column);
            if (cell.Text.Length == 0) continue;
            if (!cell.IsContinued) widest = Math.Max(widest, covered);
            PlanCell before = cells[at];
            cells[at] = before.Text.Length == 0
                ? new PlanCell(cell.Text, cell.IsContinued, cell.IsBold)
                : new PlanCell(CellText.Join(before.Text, cell.Text), before.IsContinued && cell.IsContinued, before.IsBold && cell.IsBold);
        }
        return new PlanRow(new SourcePosition(place, row.Number), this, cells, widest);
    }

    // What stands beside the columns belongs to the nearest one on its left: nothing that is said is dropped.
    private int ColumnAt(int gridColumn)
    {
        int nearest = 0;
        for (int i = 0; i < Columns.Count; i++)
        {
            if (gridColumn >= Columns[i].Start && gridColumn < Columns[i].End) return i;
            if (Columns[i].Start <= gridColumn && Columns[i].Start > Columns[nearest].Start) nearest = i;
        }
        return nearest;
    }
}
