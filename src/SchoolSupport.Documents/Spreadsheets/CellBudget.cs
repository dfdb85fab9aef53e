namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Counts what all sheets of one workbook have cost so far, and stops at the limits.</summary>
internal sealed class CellBudget(WorkbookLimits limits)
{
    private long spent;

    public WorkbookLimits Limits { get; } = limits;

    /// <exception cref="UnreadableDocumentException">One row too many.</exception>
    public void AddRow(int rowsOfSheet)
    {
        if (rowsOfSheet > Limits.Rows) throw TooMany($"больше {Limits.Rows} строк");
    }

    /// <param name="column">The column reached, from 0.</param>
    /// <param name="cells">Cells added to the row: this one and the gap before it.</param>
    /// <exception cref="UnreadableDocumentException">The row is too wide, or all cells together are too many.</exception>
    public void AddCells(int column, int cells)
    {
        if (column >= Limits.Columns) throw TooMany($"больше {Limits.Columns} столбцов");
        if ((spent += cells) > Limits.Cells) throw TooMany($"больше {Limits.Cells} ячеек");
    }

    private static UnreadableDocumentException TooMany(string what) =>
        new(DocumentFault.TooLarge, $"В таблице {what}: оставьте, пожалуйста, только нужное и пришлите ещё раз.");
}
