using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Tests.Spreadsheets;

public class WorkbookWriterTests
{
    private static WorkbookSheet Sheet(params SheetCell[] cells) => new("Лист", ["Первый", "Второй", "Третий"], [cells]);

    private static IReadOnlyList<string> Reread(params SheetCell[] cells)
    {
        SheetTable table = Assert.Single(HandMadeWorkbook.Read(WorkbookWriter.Write(Sheet(cells))));
        return table.Rows[1].Cells;
    }

    private static T Inspect<T>(byte[] file, Func<SpreadsheetDocument, T> look)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return look(document);
    }

    private static Worksheet Worksheet(SpreadsheetDocument document) => document.WorkbookPart!.WorksheetParts.First().Worksheet;

    [Fact]
    public void What_is_written_is_read_back() => Assert.Equal(
        ["Текст", "0.265", "2026-09-01T14:30:00"],
        Reread(SheetCell.Of("Текст"), SheetCell.Share(0.265m), SheetCell.Of(new DateTime(2026, 9, 1, 14, 30, 0))));

    [Fact]
    public void Numbers_and_dates_are_read_back_as_they_were() =>
        Assert.Equal(["-1234.5", "0.1", "2026-09-01"], Reread(SheetCell.Of(-1234.5m), SheetCell.Of(0.1m), SheetCell.Of(new DateOnly(2026, 9, 1))));

    [Fact]
    public void Blank_cells_stay_blank() => Assert.Equal(["", "", "в"], Reread(SheetCell.Blank, SheetCell.Of(""), SheetCell.Of("в")));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+7 912 345-67-89")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\n=1+1")]
    [InlineData("\u0001=1+1")]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    public void A_text_that_begins_like_a_formula_is_a_quoted_text(string text)
    {
        byte[] file = WorkbookWriter.Write(Sheet(SheetCell.Of(text)));
        (bool hasFormula, bool isString, bool isQuoted) = Inspect(file, document =>
        {
            Cell cell = Worksheet(document).Descendants<Cell>().Single(cell => cell.CellReference == "A2");
            CellFormat style = (CellFormat)document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);
            return (Worksheet(document).Descendants<CellFormula>().Any(), cell.DataType?.Value == CellValues.InlineString, style.QuotePrefix?.Value == true);
        });
        Assert.Equal((false, true, true), (hasFormula, isString, isQuoted));
        Assert.Equal(text.TrimStart('\u0001'), Reread(SheetCell.Of(text))[0]);
    }

    [Theory]
    [InlineData("две\nстроки", "две\nстроки")]
    [InlineData("две\r\nстроки", "две\nстроки")]
    [InlineData("_x0041_", "_x0041_")]
    [InlineData("<b>&amp;</b>", "<b>&amp;</b>")]
    [InlineData("  пробелы  ", "  пробелы  ")]
    [InlineData("👍 ё", "👍 ё")]
    [InlineData("ноль\0и\u0008звонок", "нольизвонок")]
    public void Any_text_survives_save_what_no_file_can_hold(string text, string expected) => Assert.Equal(expected, Reread(SheetCell.Of(text))[0]);

    [Fact]
    public void Half_a_character_is_dropped() => Assert.Equal("полпары", Reread(SheetCell.Of("пол\uD83Dпары"))[0]);

    [Fact]
    public void A_text_longer_than_excel_holds_is_cut_and_says_so()
    {
        Assert.Equal(new string('я', 32_767), Reread(SheetCell.Of(new string('я', 32_767)))[0]);
        Assert.Equal(new string('я', 32_766) + "…", Reread(SheetCell.Of(new string('я', 32_768)))[0]);
    }

    [Fact]
    public void The_format_is_valid()
    {
        byte[] file = WorkbookWriter.Write(
            Sheet(SheetCell.Of("=1"), SheetCell.Share(0.5m), SheetCell.Of(new DateOnly(2026, 9, 1))), new WorkbookSheet("Пустой", ["Столбец"], []));
        Assert.Empty(Inspect(file, document => new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").ToList()));
    }

    [Fact]
    public void The_header_is_bold_stays_in_sight_and_filters()
    {
        byte[] file = WorkbookWriter.Write(Sheet(SheetCell.Of(1m)));
        (bool bold, string? frozen, string? filter) = Inspect(file, document =>
        {
            Cell header = Worksheet(document).Descendants<Cell>().First();
            Stylesheet styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
            CellFormat style = (CellFormat)styles.CellFormats!.ElementAt((int)header.StyleIndex!.Value);
            return (styles.Fonts!.ElementAt((int)style.FontId!.Value).Elements<Bold>().Any(), Worksheet(document).Descendants<Pane>().Single().TopLeftCell?.Value,
                Worksheet(document).Descendants<AutoFilter>().Single().Reference?.Value);
        });
        Assert.Equal((true, "A2", "A1:C2"), (bold, frozen, filter));
    }

    [Fact]
    public void Columns_are_as_wide_as_their_content_within_reason()
    {
        byte[] file = WorkbookWriter.Write(Sheet(SheetCell.Of(1m), SheetCell.Of(new string('я', 30)), SheetCell.Of(new string('я', 500))));
        Assert.Equal([10.0, 32.0, 60.0], Inspect(file, document => Worksheet(document).Descendants<Column>().Select(column => column.Width!.Value).ToList()));
    }

    [Fact]
    public void The_same_sheets_give_the_same_bytes()
    {
        byte[] Once() => WorkbookWriter.Write(Sheet(SheetCell.Of("а"), SheetCell.Of(1m)), new WorkbookSheet("Второй", ["Б"], []));
        Assert.Equal(Once(), Once());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Итоги: 2026")]
    [InlineData("a/b")]
    [InlineData("'кавычка")]
    [InlineData("Очень длинное название листа, больше 31")]
    public void A_sheet_name_that_excel_refuses_is_refused(string name) => Assert.ThrowsAny<ArgumentException>(() => new WorkbookSheet(name, ["А"], []));

    [Fact]
    public void A_row_longer_than_the_header_is_refused() =>
        Assert.Throws<ArgumentException>(() => new WorkbookSheet("Лист", ["А"], [[SheetCell.Of(1m), SheetCell.Of(2m)]]));

    [Fact]
    public void Two_sheets_of_one_name_are_refused() => Assert.Throws<ArgumentException>(
        () => WorkbookWriter.Write(new WorkbookSheet("Лист", ["А"], []), new WorkbookSheet("ЛИСТ", ["А"], [])));

    [Fact]
    public void A_workbook_without_sheets_is_refused() => Assert.Throws<ArgumentException>(() => WorkbookWriter.Write());
}
