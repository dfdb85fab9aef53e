using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Turns a cell into the text its author would type: needs the workbook's shared strings and date formats.</summary>
internal sealed class CellTexts
{
    private readonly List<string> shared;
    private readonly DateFormats formats;
    private readonly bool since1904;
    private readonly DateSpelling spelling;

    private CellTexts(List<string> shared, DateFormats formats, bool since1904, DateSpelling spelling) =>
        (this.shared, this.formats, this.since1904, this.spelling) = (shared, formats, since1904, spelling);

    public static CellTexts Of(WorkbookPart workbook, DateSpelling spelling) => new(
        SharedStrings(workbook),
        DateFormats.Of(workbook.WorkbookStylesPart),
        workbook.Workbook.WorkbookProperties?.Date1904?.Value == true,
        spelling);

    /// <param name="type">The cell's type as the format writes it; a number when null.</param>
    /// <param name="style">The index of its style, the first when null.</param>
    /// <param name="content">Its stored value, and its own text when it has any.</param>
    public string Of(string? type, string? style, CellContent content) => type switch
    {
        "inlineStr" => EscapedText.Decode(content.Text),
        _ when content.Value.Length == 0 => "",
        "s" => shared[int.Parse(content.Value, NumberStyles.None, CultureInfo.InvariantCulture)],
        "str" => EscapedText.Decode(content.Value),
        "b" => content.Value is "1" or "true" ? "TRUE" : "FALSE",
        null or "n" => CellNumber.Text(content.Value, formats.Of(style), since1904, spelling),
        _ => content.Value,
    };

    private static List<string> SharedStrings(WorkbookPart workbook)
    {
        List<string> strings = [];
        if (workbook.SharedStringTablePart is not { } part) return strings;
        using PartXml xml = PartXml.Open(part);
        while (xml.Read())
        {
            if (xml.IsStartOf("si", depth: 1)) strings.Add(EscapedText.Decode(CellContent.Read(xml).Text));
        }
        return strings;
    }
}
