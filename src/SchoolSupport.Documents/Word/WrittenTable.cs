using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SchoolSupport.Documents.Word;

/// <summary>Tables with thin lines, each column as wide as its texts need.</summary>
internal static class WrittenTable
{
    public static Table Of(WrittenBlock.TableBlock block)
    {
        int[] widths = ColumnWidths.Of([block.Header, .. block.Rows], DocumentWriter.TextWidth);
        Table table = Empty(widths);
        table.Append(Row(block.Header, widths, isBold: _ => true, isHeader: true));
        table.Append(block.Rows.Select(row => Row(row, widths, isBold: _ => false)));
        return table;
    }

    public static Table Of(WrittenBlock.FactsBlock block)
    {
        int[] widths = ColumnWidths.Of(block.Rows, DocumentWriter.TextWidth);
        Table table = Empty(widths);
        table.Append(block.Rows.Select(row => Row(row, widths, isBold: column => column == 0)));
        return table;
    }

    /// <summary>What keeps a table from the next: two that touch would be one.</summary>
    public static Paragraph Gap() => new(new ParagraphProperties(new SpacingBetweenLines { After = "0" }));

    private static Table Empty(int[] widths) => new(
        new TableProperties(
            new TableWidth { Width = Text(DocumentWriter.TextWidth), Type = TableWidthUnitValues.Dxa },
            new TableBorders(
                Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
            new TableLayout { Type = TableLayoutValues.Fixed }),
        new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));

    private static TableRow Row(IReadOnlyList<string> cells, int[] widths, Func<int, bool> isBold, bool isHeader = false)
    {
        TableRowProperties properties = new(new CantSplit());
        if (isHeader) properties.Append(new TableHeader());
        return new TableRow([properties, .. cells.Select((text, column) => Cell(text, widths[column], isBold(column)))]);
    }

    private static TableCell Cell(string text, int width, bool isBold) => new(
        new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa }),
        new Paragraph(
            new ParagraphProperties(new SpacingBetweenLines { Before = "40", After = "40" }),
            WrittenText.Run(text, isBold)));

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4 };

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
