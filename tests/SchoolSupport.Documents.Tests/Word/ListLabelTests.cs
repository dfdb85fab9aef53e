using SchoolSupport.Core.Tables;
using static SchoolSupport.Documents.Tests.Word.HandMadeDocument;

namespace SchoolSupport.Documents.Tests.Word;

public class ListLabelTests
{
    private const string Lists = """
        <w:abstractNum w:abstractNumId='7'>
          <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>
          <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:pStyle w:val='Second'/><w:lvlText w:val='%1.%2.'/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId='8'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='russianLower'/><w:lvlText w:val='%1)'/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId='9'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='·'/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId='10'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1'/></w:lvl></w:abstractNum>
        <w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>
        <w:num w:numId='2'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>
        <w:num w:numId='3'><w:abstractNumId w:val='8'/></w:num>
        <w:num w:numId='4'><w:abstractNumId w:val='9'/></w:num>
        <w:num w:numId='5'><w:abstractNumId w:val='10'/></w:num>
        """;

    private static string Item(int list, string text, int level = 0) => P(text, $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr>");

    private static IEnumerable<string> Lines(string body, string styles = "") => new HandMadeDocument(body).WithNumbering(Lists).WithStyles(styles).Read().Blocks.SelectMany(block => block switch
    {
        DocumentParagraph paragraph => [paragraph.Text],
        DocumentTable table => table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))),
        _ => [],
    });

    [Fact]
    public void Numbers_of_lists_are_written_out_level_by_level() =>
        Assert.Equal(["1. Кадры", "1.1. Курсы", "1.2. Сбор", "2. Дети", "2.1. Лагерь"], Lines(Item(1, "Кадры") + Item(1, "Курсы", 1) + Item(1, "Сбор", 1) + Item(1, "Дети") + Item(1, "Лагерь", 1)));

    [Fact]
    public void A_list_may_begin_at_another_number() => Assert.Equal(["1. а", "5. б", "6. в"], Lines(Item(1, "а") + Item(2, "б") + Item(2, "в")));

    [Fact]
    public void Letters_marks_and_roman_digits_are_written_as_seen() => Assert.Equal(["а) один", "б) два", "• три", "I раз", "II два"], Lines(Item(3, "один") + Item(3, "два") + Item(4, "три") + Item(5, "раз") + Item(5, "два")));

    [Fact]
    public void A_cell_that_holds_nothing_but_its_number_has_it() => Assert.Equal(["1.|Курсы", "2.|Сбор", "|Лагерь"], Lines(Table(Row(Cell(Item(1, "")), Cell("Курсы")), Row(Cell(Item(1, "")), Cell("Сбор")), Row(Cell(Item(4, "")), Cell("Лагерь")))));

    [Fact]
    public void A_style_may_number_its_paragraphs() => Assert.Equal(
        ["1. Кадры", "1.1. Курсы", "без номера"],
        Lines(
            P("Кадры", "<w:pStyle w:val='First'/>") + P("Курсы", "<w:pStyle w:val='Second'/>") + P("без номера", "<w:pStyle w:val='First'/><w:numPr><w:numId w:val='0'/></w:numPr>"),
            "<w:style w:styleId='First'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style><w:style w:styleId='Second'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"));

    [Fact]
    public void A_list_that_is_not_defined_numbers_nothing() => Assert.Equal(["Курсы"], Lines(Item(77, "Курсы")));
}
