using System.Security;
using System.Text;
using SchoolSupport.Documents.Tests.Spreadsheets;

namespace SchoolSupport.Documents.Tests.RoadMaps.Generator;

/// <summary>Fills a sheet from top to bottom; a paragraph without text is a blank row.</summary>
internal sealed class SheetBuilder
{
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private readonly StringBuilder rows = new();
    private readonly List<string> merges = [];
    private int row = 1;

    public void AddText(string text)
    {
        if (text.Length > 0) AddRow(Cell(0, text));
        row++;
    }

    public void AddTable(GeneratedBlock.Table table)
    {
        foreach (GeneratedLine line in table.Lines) Add(line);
        row++;
    }

    public byte[] ToBytes()
    {
        string merged = merges.Count == 0 ? "" : $"<mergeCells>{string.Concat(merges.Select(range => $"<mergeCell ref='{range}'/>"))}</mergeCells>";
        return new HandMadeWorkbook(rows.ToString(), merged).WithFormats("14").ToBytes();
    }

    private void Add(GeneratedLine line)
    {
        StringBuilder cells = new();
        int column = 0;
        foreach (GeneratedCell cell in line.Cells)
        {
            if (cell.Span > 1) merges.Add($"{Name(column, row)}:{Name(column + cell.Span - 1, row)}");
            if (cell.GoesOnBelow) merges.Add($"{Name(column, row)}:{Name(column, row + 1)}");
            if (cell.Date is { } date) cells.Append(DateCell(column, date));
            else if (cell.Text.Length > 0 && !cell.IsContinued) cells.Append(Cell(column, cell.Text));
            column += cell.Span;
        }
        AddRow(cells.ToString());
        row++;
    }

    private void AddRow(string cells) => rows.Append("<row r='").Append(row).Append("'>").Append(cells).Append("</row>");

    private string DateCell(int column, DateOnly date) => $"<c r='{Name(column, row)}' s='1'><v>{date.DayNumber - DayZero.DayNumber}</v></c>";

    private string Cell(int column, string text) => $"<c r='{Name(column, row)}' t='inlineStr'><is><t xml:space='preserve'>{SecurityElement.Escape(text)}</t></is></c>";

    private static string Name(int column, int row) => $"{(char)('A' + column)}{row}";
}
