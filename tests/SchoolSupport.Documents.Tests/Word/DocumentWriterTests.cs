using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.RoadMaps;
using SchoolSupport.Documents.Word;

namespace SchoolSupport.Documents.Tests.Word;

public sealed class DocumentWriterTests
{
    private static readonly WrittenBlock[] Everything =
    [
        WrittenBlock.Heading("Отчёт"),
        WrittenBlock.Text("Первая строка\nи вторая"),
        WrittenBlock.Facts(("Школа", "СОШ № 12"), ("Район", "Озёрный")),
        WrittenBlock.Table(["№", "Вопрос"], [["1", "Сколько «учащихся» <всего> & где?"], ["2", ""]]),
    ];

    [Fact]
    public void What_is_written_is_read_back()
    {
        var content = RoadMapFile.Read(new MemoryStream(DocumentWriter.Write(Everything)));

        Assert.Equal(
            ["# Отчёт", "Первая строка\nи вторая", "*Школа*|СОШ № 12", "*Район*|Озёрный", "*№*|*Вопрос*", "1|Сколько «учащихся» <всего> & где?", "2|"],
            content.Blocks.SelectMany(Lines));
    }

    [Fact]
    public void The_document_is_what_Word_expects()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(DocumentWriter.Write(Everything)), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void The_same_blocks_give_the_same_bytes() => Assert.Equal(DocumentWriter.Write(Everything), DocumentWriter.Write(Everything));

    [Fact]
    public void Signs_that_a_document_cannot_hold_are_left_out()
    {
        var content = RoadMapFile.Read(new MemoryStream(DocumentWriter.Write(WrittenBlock.Text("до\u0001\u000B после\uFFFF, 👍 и \uD83D"))));

        Assert.Equal(["до после, 👍 и \uFFFD"], content.Blocks.SelectMany(Lines));
    }

    [Fact]
    public void A_tables_header_stands_on_every_page()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(DocumentWriter.Write(WrittenBlock.Table(["№", "Текст"], [["1", "я"]]))), isEditable: false);
        var table = document.MainDocumentPart!.Document!.Body!.Elements<Table>().Single();

        Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.Null(table.Elements<TableRow>().Last().TableRowProperties!.GetFirstChild<TableHeader>());
    }

    [Fact]
    public void A_row_with_a_cell_too_few_is_refused() =>
        Assert.Throws<ArgumentException>(() => WrittenBlock.Table(["№", "Вопрос"], [["1"]]));

    private static IEnumerable<string> Lines(DocumentBlock block) => block switch
    {
        DocumentParagraph paragraph => [(paragraph.IsHeading ? "# " : "") + paragraph.Text],
        DocumentTable table => table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.IsBold ? $"*{cell.Text}*" : cell.Text))),
        _ => [],
    };
}
