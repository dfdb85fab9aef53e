using SchoolSupport.Core.Tables;

namespace SchoolSupport.Documents.Tests.Spreadsheets;

public class WorkbookReaderTests
{
    private static string Cell(string cell, string? format = null) => Row(format is null
        ? new HandMadeWorkbook($"<row r='1'>{cell}</row>")
        : new HandMadeWorkbook($"<row r='1'>{cell}</row>").WithFormats(format)).Cells[0];

    private static SheetRow Row(HandMadeWorkbook workbook) => Assert.Single(Assert.Single(workbook.Read()).Rows);

    private static string Shown(IEnumerable<SheetRow> rows) => string.Join(" / ", rows.Select(row => $"{row.Number}: {string.Join('|', row.Cells)}"));

    [Theory]
    [InlineData("<c r='A1' t='s'><v>0</v></c>", "Просто")]
    [InlineData("<c r='A1' t='s'><v>1</v></c>", "Жирно и просто")]
    [InlineData("<c r='A1' t='s'><v>2</v></c>", "東京")]
    [InlineData("<c r='A1' t='s'><v>3</v></c>", "две\nстроки")]
    public void Shared_strings_are_read_with_runs_and_without_reading_aids(string cell, string expected)
    {
        HandMadeWorkbook workbook = new HandMadeWorkbook($"<row r='1'>{cell}</row>").WithSharedStrings(
            "<si><t>Просто</t></si><si><r><rPr><b/></rPr><t>Жирно</t></r><r><t xml:space='preserve'> и просто</t></r></si>"
            + "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si><si><t>две_x000D_\nстроки</t></si>");
        Assert.Equal(expected, Row(workbook).Cells[0]);
    }

    [Theory]
    [InlineData("<c r='A1' t='inlineStr'><is><t>Текст</t></is></c>", "Текст")]
    [InlineData("<c r='A1' t='inlineStr'><is><r><t>Два</t></r><r><t> куска</t></r></is></c>", "Два куска")]
    [InlineData("<c r='A1' t='str'><f>A2&amp;A3</f><v>из формулы</v></c>", "из формулы")]
    [InlineData("<c r='A1'><f>1+1</f><v>2</v></c>", "2")]
    [InlineData("<c r='A1' t='b'><v>1</v></c>", "TRUE")]
    [InlineData("<c r='A1' t='b'><v>0</v></c>", "FALSE")]
    [InlineData("<c r='A1' t='e'><v>#N/A</v></c>", "#N/A")]
    [InlineData("<c r='A1' t='d'><v>2026-09-01</v></c>", "2026-09-01")]
    public void Texts_formulas_booleans_and_errors_are_read_as_stored(string cell, string expected) => Assert.Equal(expected, Cell(cell));

    [Theory]
    [InlineData("512", "512")]
    [InlineData("0.1", "0.1")]
    [InlineData("0.10000000000000001", "0.1")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("12.5", "12.5")]
    [InlineData("-3", "-3")]
    [InlineData("89123456789", "89123456789")]
    [InlineData("8.9123456789E10", "89123456789")]
    [InlineData("1E-7", "0.0000001")]
    [InlineData("1E+30", "1E+30")]
    [InlineData("100", "100")]
    public void Numbers_are_as_their_author_typed_them(string stored, string expected) => Assert.Equal(expected, Cell($"<c r='A1'><v>{stored}</v></c>"));

    [Theory]
    [InlineData("46266", "14", "2026-09-01")]
    [InlineData("46266", "dd.mm.yyyy", "2026-09-01")]
    [InlineData("46266", "[$-419]d mmmm yyyy \"г.\"", "2026-09-01")]
    [InlineData("46266", "mmm", "2026-09-01")]
    [InlineData("46266.5", "22", "2026-09-01T12:00:00")]
    [InlineData("46266.604166666664", "dd.mm.yyyy hh:mm", "2026-09-01T14:30:00")]
    [InlineData("0.375", "h:mm", "09:00")]
    [InlineData("0.37501157407407409", "hh:mm:ss", "09:00:01")]
    [InlineData("1", "14", "1900-01-01")]
    [InlineData("59", "14", "1900-02-28")]
    [InlineData("61", "14", "1900-03-01")]
    [InlineData("46266", "0", "46266")]
    [InlineData("46266", "0.00", "46266")]
    [InlineData("46266", "General", "46266")]
    [InlineData("46266", "# ##0\" уч.\"", "46266")]
    [InlineData("46266", "[Red]0;[Blue]-0", "46266")]
    [InlineData("0.5", "0%", "0.5")]
    [InlineData("1.5", "[h]:mm", "1.5")]
    [InlineData("-5", "14", "-5")]
    [InlineData("99999999", "14", "99999999")]
    public void A_number_is_a_date_when_its_format_says_so(string stored, string format, string expected) =>
        Assert.Equal(expected, Cell($"<c r='A1' s='1'><v>{stored}</v></c>", format));

    [Fact]
    public void Days_may_be_counted_from_1904() => Assert.Equal("2026-09-01", Row(
        new HandMadeWorkbook("<row r='1'><c r='A1' s='1'><v>44804</v></c></row>", workbookProperties: "<workbookPr date1904='1'/>").WithFormats("14")).Cells[0]);

    [Fact]
    public void Gaps_stay_gaps_and_rows_keep_their_numbers() => Assert.Equal("2: ||в / 7: а", Shown(Assert.Single(new HandMadeWorkbook(
        "<row r='2'><c r='A2'/><c r='C2' t='str'><v>в</v></c><c r='D2' s='0'/></row><row r='5'><c r='A5' t='str'><v>  </v></c></row>"
        + "<row r='7'><c r='A7' t='str'><v>а</v></c></row>").Read()).Rows));

    [Fact]
    public void Cells_and_rows_without_names_follow_each_other() => Assert.Equal("1: 1|2 / 2: 3", Shown(Assert.Single(
        new HandMadeWorkbook("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>").Read()).Rows));

    [Fact]
    public void Merged_cells_have_their_text_in_the_first_only()
    {
        string rows = string.Concat(Enumerable.Range(1, 3).Select(r => $"<row r='{r}'><c r='A{r}'><v>{r}1</v></c><c r='B{r}'><v>{r}2</v></c><c r='C{r}'><v>{r}3</v></c></row>"));
        HandMadeWorkbook workbook = new(rows, "<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='C2:C3'/></mergeCells>");
        Assert.Equal("1: 11||13 / 2: ||23 / 3: 31|32|", Shown(Assert.Single(workbook.Read()).Rows));
    }

    [Fact]
    public void A_row_wholly_under_a_merged_cell_is_no_row() => Assert.Equal("1: 1", Shown(Assert.Single(new HandMadeWorkbook(
        "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c></row>", "<mergeCells><mergeCell ref='A1:A2'/></mergeCells>").Read()).Rows));

    [Fact]
    public void Hidden_sheets_come_after_those_in_sight()
    {
        HandMadeWorkbook workbook = new HandMadeWorkbook("<row><c><v>1</v></c></row>").WithSecondSheet("<row><c><v>2</v></c></row>");
        Assert.Equal(["Первый", "Второй"], workbook.Read().Select(sheet => sheet.Name));
        string list = System.Text.Encoding.UTF8.GetString(Part(workbook, "xl/workbook.xml")).Replace("sheetId=\"1\"", "sheetId=\"1\" state=\"hidden\"");
        Assert.Equal(["Второй", "Первый"], workbook.With("xl/workbook.xml", list).Read().Select(sheet => sheet.Name));
    }

    [Fact]
    public void Sheets_without_text_are_left_out() => Assert.Equal("Первый", Assert.Single(new HandMadeWorkbook("<row><c><v>1</v></c></row>").Read()).Name);

    [Fact]
    public void Links_out_of_the_file_and_misspelled_ones_are_passed_over()
    {
        HandMadeWorkbook workbook = new("<row><c t='str'><v>почта</v></c></row>", "<hyperlinks><hyperlink ref='A1' r:id='h1'/></hyperlinks>");
        workbook.With("xl/_rels/sheet1.xml.rels", HandMadeWorkbook.Relationships(
            "<Relationship Id='h1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink' Target='mailto:a@b@c d' TargetMode='External'/>"
            + "<Relationship Id='h2' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath' Target='file:///etc/passwd' TargetMode='External'/>"));
        Assert.Equal("почта", Row(workbook).Cells[0]);
    }

    [Fact]
    public void Elements_of_drawings_are_no_rows() => Assert.Equal("1: 1", Shown(Assert.Single(new HandMadeWorkbook(
        "<row r='1'><c r='A1'><v>1</v></c></row>", "<controls><control><controlPr><anchor><from><row>5</row></from></anchor></controlPr></control></controls>").Read()).Rows));

    [Fact]
    public void The_strict_variant_of_the_format_is_read()
    {
        HandMadeWorkbook workbook = new("<row r='1'><c r='A1' t='inlineStr'><is><t>строгий</t></is></c></row>");
        foreach (string path in new[] { "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/sheet1.xml", "xl/sheet2.xml" })
        {
            workbook.With(path, System.Text.Encoding.UTF8.GetString(Part(workbook, path))
                .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/"));
        }
        Assert.Equal("строгий", Row(workbook).Cells[0]);
    }

    private static byte[] Part(HandMadeWorkbook workbook, string path)
    {
        using System.IO.Compression.ZipArchive archive = new(new MemoryStream(workbook.ToBytes()));
        using MemoryStream content = new();
        using Stream part = archive.GetEntry(path)!.Open();
        part.CopyTo(content);
        return content.ToArray();
    }
}
