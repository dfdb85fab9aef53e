namespace SchoolSupport.Core.Tables;

/// <summary>One row of a sheet.</summary>
/// <param name="Number">The row's number on the sheet, from 1, as the author of the sheet sees it.</param>
/// <param name="Cells">Cells from column A on; a blank cell is an empty string, blank cells at the end may be missing.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>Whether nobody sees it: it is hidden, filtered out, or on a hidden sheet.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The text of a cell, trimmed; empty beyond the row's end.</summary>
    /// <param name="column">The column's index, from 0.</param>
    public string Cell(int column) => column < Cells.Count ? Cells[column].Trim() : "";
}
