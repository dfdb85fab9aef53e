using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Reads a single row that has lost a cell, or got one too many, so that all others stand one place aside.</summary>
internal static class RowRepair
{
    /// <summary>The row under the plan's columns, moved where its number and term then fit better.</summary>
    public static PlanRow Read(PlanLayout layout, string place, DocumentRow row)
    {
        PlanRow asIs = layout.Read(place, row);
        if (!layout.Has(ColumnRole.Term) || asIs.Own.Count < 2 || asIs.Widest > 1 || (HasTerm(asIs) && HasNumberOrNone(asIs)) || row.Cells.Any(cell => cell.IsContinued)) return asIs;
        return Moved(row, asIs, layout.Columns.Max(column => column.Start)).Select(moved => layout.Read(place, moved)).Where(Fits).FirstOrDefault() ?? asIs;
    }

    private static bool HasTerm(PlanRow row) => TermWords.LooksLikeTerm(row.Text(ColumnRole.Term));

    private static bool Fits(PlanRow row) => HasTerm(row) && row.HasOwnTitle && HasNumberOrNone(row);

    private static bool HasNumberOrNone(PlanRow row) => row.NumberText.Length == 0 || row.Number is not null;

    private static IEnumerable<DocumentRow> Moved(DocumentRow row, PlanRow asIs, int lastColumn)
    {
        List<DocumentCell> filled = [.. row.Cells.Where(cell => cell.Text.Length > 0)];
        if ((asIs.Number is null || TermWords.LooksLikeTerm(asIs.NumberText)) && filled[^1].Column < lastColumn) yield return row with { Cells = [.. filled.Select(cell => cell with { Column = cell.Column + 1 })] };
        if (filled[^1].Column <= lastColumn) yield break;
        // A cell too many: those behind it move left by one.
        for (int blank = 0; blank < filled[^1].Column; blank++)
        {
            if (filled.Exists(cell => cell.Column == blank)) continue;
            yield return row with { Cells = [.. filled.Select(cell => cell.Column > blank ? cell with { Column = cell.Column - 1 } : cell)] };
        }
    }
}
