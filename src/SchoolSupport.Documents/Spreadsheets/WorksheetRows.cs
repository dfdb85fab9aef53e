using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Reads one worksheet row by row.</summary>
/// <param name="part">The sheet.</param>
/// <param name="isHidden">Whether nobody sees the sheet.</param>
/// <param name="texts">What its cells say.</param>
/// <param name="budget">What it may cost.</param>
internal sealed class WorksheetRows(WorksheetPart part, bool isHidden, CellTexts texts, CellBudget budget)
{
    // worksheet → sheetData → row → c, and worksheet → mergeCells → mergeCell: drawings hold elements of the same names, deeper.
    private const int RowDepth = 2;
    private const int CellDepth = 3;

    private readonly List<SheetRow> rows = [];
    private List<string> cells = [];
    private int row;
    private bool isRowHidden;
    private int nextColumn;

    /// <summary>The ranges shown as one cell, once the rows are read.</summary>
    public MergedCells Merged { get; } = new();

    /// <summary>Rows with text; in merged cells only the first has any.</summary>
    public List<SheetRow> Read(CancellationToken cancellation)
    {
        using PartXml xml = PartXml.Open(part);
        while (xml.Read())
        {
            if (xml.IsStartOf("c", CellDepth)) AddCell(xml);
            else if (xml.IsStartOf("mergeCell", RowDepth)) Merged.Add(xml.Attribute("ref"));
            else if (xml.IsStartOf("row", RowDepth))
            {
                cancellation.ThrowIfCancellationRequested();
                FinishRow();
                StartRow(xml.Attribute("r"));
                isRowHidden = isHidden || xml.Attribute("hidden") is "1" or "true";
            }
        }
        FinishRow();
        return Merged.Blank(rows, budget.Limits.Cells);
    }

    private void StartRow(string? number)
    {
        int next = number is null ? row + 1 : int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
        if (next <= row) throw new InvalidDataException($"Row {next} follows row {row}.");
        (row, nextColumn, cells) = (next, 0, []);
    }

    private void FinishRow()
    {
        if (cells.Count == 0) return;
        budget.AddRow(rows.Count + 1);
        rows.Add(new SheetRow(row, cells) { IsHidden = isRowHidden });
    }

    private void AddCell(PartXml xml)
    {
        int column = xml.Attribute("r") is { } name ? CellReference.Parse(name).Column : nextColumn;
        if (column < nextColumn) throw new InvalidDataException($"Column {column} follows column {nextColumn - 1}.");
        nextColumn = column + 1;
        (string? type, string? style) = (xml.Attribute("t"), xml.Attribute("s"));
        string text = texts.Of(type, style, CellContent.Read(xml));
        if (string.IsNullOrWhiteSpace(text)) return;
        budget.AddCells(column, nextColumn - cells.Count);
        while (cells.Count < column) cells.Add("");
        cells.Add(text);
    }
}
