using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>The few styles of our workbooks; a cell names one by its index.</summary>
internal static class WorkbookStyles
{
    public const uint Number = 0;
    public const uint Header = 1;
    public const uint Text = 2;
    public const uint QuotedText = 3;
    public const uint Share = 4;
    public const uint Date = 5;
    public const uint DateAndTime = 6;

    private const uint ShareFormat = 164;
    private const uint DateFormat = 165;
    private const uint DateAndTimeFormat = 166;

    public static Stylesheet Make() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = ShareFormat, FormatCode = "0.0%" },
            new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "dd\\.mm\\.yyyy" },
            new NumberingFormat { NumberFormatId = DateAndTimeFormat, FormatCode = "dd\\.mm\\.yyyy\\ hh:mm" }) { Count = 3 },
        new Fonts(
            new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })) { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EEF7" }) { PatternType = PatternValues.Solid })) { Count = 3 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            Style(0),
            new CellFormat(TopWrapped()) { FontId = 1, FillId = 2, FormatId = 0, ApplyFont = true, ApplyFill = true, ApplyAlignment = true },
            new CellFormat(TopWrapped()) { FormatId = 0, ApplyAlignment = true },
            new CellFormat(TopWrapped()) { FormatId = 0, ApplyAlignment = true, QuotePrefix = true },
            Style(ShareFormat),
            Style(DateFormat),
            Style(DateAndTimeFormat)) { Count = 7 },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormat Style(uint format) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = format, FormatId = 0, ApplyNumberFormat = format != 0, ApplyAlignment = true };

    private static Alignment TopWrapped() => new() { Vertical = VerticalAlignmentValues.Top, WrapText = true };
}
