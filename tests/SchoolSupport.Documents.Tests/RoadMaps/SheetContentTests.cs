using SchoolSupport.Core.RoadMaps.Import;
using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.RoadMaps;
using SchoolSupport.Documents.Tests.Spreadsheets;

namespace SchoolSupport.Documents.Tests.RoadMaps;

public class SheetContentTests
{
    private static DocumentContent Read(HandMadeWorkbook workbook) => RoadMapFile.Read(new MemoryStream(workbook.ToBytes()));

    private static string Text(string name, string text) => $"<c r='{name}' t='str'><v>{text}</v></c>";

    private static string Row(int number, params string[] texts) => $"<row r='{number}'>{string.Concat(texts.Select((text, i) => text.Length > 0 ? Text($"{(char)('A' + i)}{number}", text) : ""))}</row>";

    [Fact]
    public void Blank_rows_cut_a_sheet_into_tables_and_rows_keep_their_numbers()
    {
        DocumentContent content = Read(new HandMadeWorkbook(Row(1, "План") + Row(3, "№", "Дело") + Row(4, "1", "Курсы")));
        Assert.Equal(["1", "3 4"], content.Blocks.Cast<DocumentTable>().Select(table => string.Join(' ', table.Rows.Select(row => row.Number))));
        Assert.Equal("лист «Первый»", ((DocumentTable)content.Blocks[0]).Place);
    }

    [Fact]
    public void Merged_ranges_are_wide_cells_and_reach_down()
    {
        DocumentTable table = (DocumentTable)Read(new HandMadeWorkbook(
            Row(1, "Раздел") + Row(2, "1", "Курсы", "отдел") + Row(3, "2", "Сбор"), "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='C2:C3'/></mergeCells>")).Blocks[0];
        Assert.Equal(3, table.Rows[0].Cells[0].Span);
        Assert.Equal(new DocumentCell(2, "отдел", IsContinued: true), table.Rows[2].Cells[2]);
    }

    [Fact]
    public void Rows_that_nobody_sees_are_marked()
    {
        DocumentTable table = (DocumentTable)Read(new HandMadeWorkbook(Row(1, "1", "Курсы") + Row(2, "2", "Сбор").Replace("<row r='2'>", "<row r='2' hidden='1'>", StringComparison.Ordinal))).Blocks[0];
        Assert.Equal([false, true], table.Rows.Select(row => row.IsHidden));
    }

    [Theory]
    [InlineData("44805", "14", "01.09.2022")]
    [InlineData("44805", "17", "сентябрь 2022")]
    [InlineData("44805", "mmmm yyyy", "сентябрь 2022")]
    [InlineData("44805", "[$-419]mmmm yyyy;@", "сентябрь 2022")]
    [InlineData("44819", "16", "15 сентября")]
    [InlineData("44819", "d mmmm", "15 сентября")]
    [InlineData("44819", "dd.mm.yyyy hh:mm", "15.09.2022")]
    [InlineData("44819.5", "dd.mm.yyyy hh:mm", "15.09.2022 12:00")]
    [InlineData("2022", "0", "2022")]
    [InlineData("1.1", "0.0", "1.1")]
    public void Dates_say_what_the_clerk_sees(string stored, string format, string expected)
    {
        DocumentContent content = Read(new HandMadeWorkbook($"<row r='1'><c r='A1' s='1'><v>{stored}</v></c></row>").WithFormats(format));
        Assert.Equal(expected, ((DocumentTable)content.Blocks[0]).Rows[0].Cells[0].Text.Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_month_that_excel_keeps_as_a_day_stays_a_month()
    {
        string rows = Row(1, "№", "Мероприятие", "Сроки") + $"<row r='2'><c r='A2'><v>1</v></c>{Text("B2", "Курсы")}<c r='C2' s='1'><v>44805</v></c></row>";
        Assert.Equal("сентябрь 2022", Assert.Single(PlanReader.Read(Read(new HandMadeWorkbook(rows).WithFormats("17"))).Activities).Term);
    }

    [Fact]
    public void A_number_that_excel_took_for_a_day_is_a_number_again()
    {
        string rows = Row(1, "№", "Мероприятие", "Сроки") + $"<row r='2'><c r='A2' s='1'><v>44593</v></c>{Text("B2", "Курсы")}{Text("C2", "май 2022")}</row>";
        Assert.Equal("1.2", Assert.Single(PlanReader.Read(Read(new HandMadeWorkbook(rows).WithFormats("16"))).Activities).Number);
    }

    [Fact]
    public void Each_sheet_is_read() => Assert.Equal(
        ["лист «Первый»", "лист «Второй»"], Read(new HandMadeWorkbook(Row(1, "а")).WithSecondSheet(Row(1, "б"))).Blocks.Cast<DocumentTable>().Select(table => table.Place));
}
