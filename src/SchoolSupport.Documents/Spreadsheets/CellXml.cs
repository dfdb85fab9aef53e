using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Cells as the format writes them.</summary>
internal static class CellXml
{
    // Excel's own bound.
    private const int LongestText = 32_767;

    /// <summary>A text, never a formula: stored as an inline string, and marked as quoted where editing it would make it one.</summary>
    public static Cell Text(string text, string reference, uint style) => new(
        new InlineString(new Text(EscapedText.Encode(Bounded(text))) { Space = SpaceProcessingModeValues.Preserve }))
    {
        CellReference = reference,
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };

    /// <summary>Any cell but a blank one.</summary>
    public static Cell Of(SheetCell cell, string reference) => cell switch
    {
        SheetCell.TextCell { Text: var text } => Text(text, reference, LooksLikeFormula(text) ? WorkbookStyles.QuotedText : WorkbookStyles.Text),
        SheetCell.NumberCell { Number: var number, IsShare: var share } =>
            Value(number.ToString(CultureInfo.InvariantCulture), reference, share ? WorkbookStyles.Share : WorkbookStyles.Number),
        SheetCell.DateCell { Moment: var moment, HasTime: var time } =>
            Value(moment.ToOADate().ToString("R", CultureInfo.InvariantCulture), reference, time ? WorkbookStyles.DateAndTime : WorkbookStyles.Date),
        _ => throw new ArgumentException("A blank cell is not written.", nameof(cell)),
    };

    private static Cell Value(string value, string reference, uint style) =>
        new(new CellValue(value)) { CellReference = reference, DataType = CellValues.Number, StyleIndex = style };

    private static bool LooksLikeFormula(string text) => EscapedText.Encode(text) is ['=' or '+' or '-' or '@' or '\t' or '\n', ..];

    private static string Bounded(string text) => text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";
}
