using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Reads one worksheet row by row.</summary>
internal sealed class WorksheetRows(WorksheetPart part, CellTexts texts, CellBudget budget)
{
    // worksheet → sheetData → row → c, and worksheet → mergeCells → mergeCell: drawings hold elements of the same names, deeper.
    private const int RowDepth = 2;
    private const int CellDepth = 3;

    private readonly List<SheetRow> rows = [];
    private readonly MergedCells merged = new();
    private List<string> cells = [];
    private int row;
    private int nextColumn;

    /// <summary>Rows with text; in merged cells only the first has any.</summary>
    public List<SheetRow> Read(CancellationToken cancellation)
    {
        using XmlReader xml = SheetXml.Open(part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName, xml.Depth)
            {
                case ("row", RowDepth):
                    cancellation.ThrowIfCancellationRequested();
                    FinishRow();
                    StartRow(xml.GetAttribute("r"));
                    break;
                case ("c", CellDepth):
                    AddCell(xml);
                    break;
                case ("mergeCell", RowDepth):
                    merged.Add(xml.GetAttribute("ref"));
                    break;
            }
        }
        FinishRow();
        return merged.Blank(rows, budget.Limits.Cells);
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
        rows.Add(new SheetRow(row, cells));
    }

    private void AddCell(XmlReader xml)
    {
        int column = xml.GetAttribute("r") is { } name ? CellReference.Parse(name).Column : nextColumn;
        if (column < nextColumn) throw new InvalidDataException($"Column {column} follows column {nextColumn - 1}.");
        nextColumn = column + 1;
        (string? type, string? style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        string text = texts.Of(type, style, SheetXml.Content(xml));
        if (string.IsNullOrWhiteSpace(text)) return;
        budget.AddCells(column, nextColumn - cells.Count);
        while (cells.Count < column) cells.Add("");
        cells.Add(text);
    }
}
