using System.Text;
using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.RoadMaps;

namespace SchoolSupport.Documents.Tests.PlainText;

public class PlainTextReaderTests
{
    private const string Plan = "План работы\n\n№\tДело\tСрок\n1\tКурсы\tмай 2023 – июнь";

    private static string Shown(string text) => Shown(Encoding.UTF8.GetBytes(text));

    private static string Shown(byte[] file) => string.Join(" / ", RoadMapFile.Read(new MemoryStream(file)).Blocks.Select(block => block switch
    {
        DocumentParagraph paragraph => (paragraph.IsHeading ? "#" : "") + paragraph.Text.Replace('\n', '¶'),
        DocumentTable table => string.Concat(table.Rows.Select(row => $"[{string.Join('|', row.Cells.Select(cell => cell.Text.Replace('\n', '¶')))}]")),
        _ => "?",
    }));

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Plan) },
        { "UTF-8 with mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Plan)] },
        { "UTF-16 with mark", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Plan)] },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes(Plan) },
        { "UTF-16, high byte first, with mark", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Plan)] },
        { "UTF-16, high byte first", Encoding.BigEndianUnicode.GetBytes(Plan) },
        { "Windows-1251", CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Plan) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_usual_encoding_is_understood(string encoding, byte[] file) =>
        Assert.Equal((encoding, "План работы / [№|Дело|Срок][1|Курсы|май 2023 – июнь]"), (encoding, Shown(file)));

    [Fact]
    public void Lines_end_in_any_way() => Assert.Equal("а¶б / [1|2]", Shown("а\r\nб\r\r1\t2\n"));

    [Fact]
    public void Blank_lines_end_paragraphs_and_pieces_of_tables() => Assert.Equal("а¶б / в / [1|2] / [3|4] / г", Shown("а\nб\n\nв\n1\t2\n\n3\t4\nг"));

    [Fact]
    public void Tables_ruled_with_bars_are_tables() => Assert.Equal("План / [№|Дело|Срок][1|Курсы, сбор|май][2||июнь]", Shown("План\n| № | Дело | Срок |\n|---|:---:|---|\n| 1 | Курсы, сбор | май |\n| 2 |  | июнь |"));

    [Fact]
    public void Bars_at_the_ends_of_a_row_may_be_missing() => Assert.Equal("[№|Дело|Срок][1|Курсы]", Shown("№ | Дело | Срок\n1 | Курсы |"));

    [Fact]
    public void A_bar_behind_spaces_ends_a_blank_cell_where_rows_begin_without_one() => Assert.Equal("[№|Дело|Срок][1|Курсы|май][|учителей|]", Shown("№ | Дело | Срок\n1 | Курсы | май\n  | учителей | |"));

    [Fact]
    public void A_single_bar_makes_no_table() => Assert.Equal("а | б", Shown("а | б"));

    [Fact]
    public void Marks_of_headings_and_bold_text_are_hints() => Assert.Equal("#ПРИКАЗ / от 1 мая / #О плане¶школ / текст", Shown("### ПРИКАЗ\nот 1 мая\n\n**О плане\nшкол**\n\nтекст"));

    [Fact]
    public void A_cell_of_several_lines_as_excel_copies_it_is_one_cell() => Assert.Equal("[1|Курсы «А»¶и \"Б\"|май][2|Сбор|июнь]", Shown("1\t\"Курсы «А»\nи \"\"Б\"\"\"\tмай\n2\tСбор\tиюнь"));

    [Fact]
    public void A_stray_quotation_mark_joins_no_lines() => Assert.Equal("[1|\"Курсы|май][2|Сбор|июнь]", Shown("1\t\"Курсы\tмай\n2\tСбор\tиюнь"));
}
