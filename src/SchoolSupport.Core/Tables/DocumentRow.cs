namespace SchoolSupport.Core.Tables;

/// <summary>A row of a table in a document.</summary>
/// <param name="Number">Its number in the table, on the sheet, or of its line in a text; from 1.</param>
/// <param name="Cells">Its cells from left to right; blank ones may be missing.</param>
public sealed record DocumentRow(int Number, IReadOnlyList<DocumentCell> Cells)
{
    /// <summary>Whether the document's readers do not see it: a hidden or filtered row of a sheet.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>A cell.</summary>
/// <param name="Column">The first column it covers, from 0.</param>
/// <param name="Text">Its text; lines as «\n». Where <paramref name="IsContinued"/>, the text of the cell above that reaches into this row.</param>
/// <param name="Span">How many columns it covers, 1 or more.</param>
/// <param name="IsContinued">Whether it is the lower part of a cell merged over several rows.</param>
/// <param name="IsBold">Whether all its text is bold.</param>
public sealed record DocumentCell(int Column, string Text, int Span = 1, bool IsContinued = false, bool IsBold = false);
