using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Writes one sheet as a stream of elements.</summary>
internal static class WorksheetXml
{
    private const double Narrowest = 10;
    private const double Widest = 60;
    private const double WidestForHeader = 24;

    public static void Write(WorksheetPart part, WorkbookSheet sheet)
    {
        using OpenXmlWriter writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(FrozenHeader()));
        writer.WriteElement(new Columns(sheet.Header.Select((_, i) => WidthOf(sheet, i))));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, [.. sheet.Header.Select((title, i) => CellXml.Text(title, CellReference.Of(i, 1), WorkbookStyles.Header))]);
        for (int i = 0; i < sheet.Rows.Count; i++) WriteRow(writer, i + 2, CellsOf(sheet.Rows[i], i + 2));
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{CellReference.Of(sheet.Header.Count - 1, sheet.Rows.Count + 1)}" });
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, int number, IReadOnlyList<Cell> cells)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        foreach (Cell cell in cells) writer.WriteElement(cell);
        writer.WriteEndElement();
    }

    private static List<Cell> CellsOf(IReadOnlyList<SheetCell> row, int number) =>
        [.. row.Index().Where(cell => cell.Item != SheetCell.Blank).Select(cell => CellXml.Of(cell.Item, CellReference.Of(cell.Index, number)))];

    private static SheetView FrozenHeader() => new(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
        new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new ListValue<StringValue>(["A2"]) })
    {
        WorkbookViewId = 0,
    };

    // A title wraps, so a long one does not widen its column beyond reading.
    private static Column WidthOf(WorkbookSheet sheet, int column)
    {
        int content = sheet.Rows.Where(row => row.Count > column).Select(row => LengthOf(row[column])).DefaultIfEmpty(0).Max();
        double width = Math.Clamp(Math.Max(content, Math.Min(sheet.Header[column].Length, WidestForHeader)) + 2, Narrowest, Widest);
        return new Column { Min = (uint)column + 1, Max = (uint)column + 1, Width = width, CustomWidth = true };
    }

    private static int LengthOf(SheetCell cell) => cell switch
    {
        SheetCell.TextCell { Text: var text } => text.Split('\n').Max(line => line.Length),
        SheetCell.NumberCell { Number: var number } => number.ToString(System.Globalization.CultureInfo.InvariantCulture).Length,
        SheetCell.DateCell { HasTime: var time } => time ? 16 : 10,
        _ => 0,
    };
}
