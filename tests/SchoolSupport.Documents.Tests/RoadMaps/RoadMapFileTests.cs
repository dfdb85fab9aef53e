using System.IO.Compression;
using System.Text;
using SchoolSupport.Documents.RoadMaps;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Documents.Tests.Spreadsheets;
using SchoolSupport.Documents.Tests.Word;

namespace SchoolSupport.Documents.Tests.RoadMaps;

public class RoadMapFileTests
{
    private const string Wanted = "а нужен документ Word (.docx), таблица Excel (.xlsx) или текст (.txt).";

    private static UnreadableDocumentException Refusal(byte[] file) => Assert.Throws<UnreadableDocumentException>(() => RoadMapFile.Read(new MemoryStream(file)));

    private static byte[] OldContainer(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream), .. new byte[100]];

    private static byte[] Zip(params (string Path, string Content)[] parts)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, string content) in parts)
            {
                using Stream part = archive.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return file.ToArray();
    }

    public static TheoryData<string, byte[], DocumentFault, string> OtherFiles => new()
    {
        { "empty", [], DocumentFault.Empty, "Файл пустой: пришлите, пожалуйста, документ Word (.docx), таблицу Excel (.xlsx) или текст (.txt)." },
        { "blank text", "  \r\n \t"u8.ToArray(), DocumentFault.Empty, "Файл пустой: пришлите, пожалуйста, документ Word (.docx), таблицу Excel (.xlsx) или текст (.txt)." },
        { "blank docx", new HandMadeDocument("<w:p/>").ToBytes(), DocumentFault.Empty, "В файле нет ни одного слова: проверьте, тот ли это файл." },
        { "blank xlsx", new HandMadeWorkbook().ToBytes(), DocumentFault.Empty, "В таблице нет ни одной заполненной ячейки." },
        { "pdf", "%PDF-1.7"u8.ToArray(), DocumentFault.WrongKind, $"Это PDF, {Wanted}" },
        { "picture", [0xFF, 0xD8, 0xFF, 0xE0], DocumentFault.WrongKind, $"Это картинка, {Wanted}" },
        { "archive", Zip(("план.docx", "x")), DocumentFault.WrongKind, $"Это архив, {Wanted}" },
        { "presentation", Zip(("ppt/presentation.xml", "x")), DocumentFault.WrongKind, $"Это презентация, {Wanted}" },
        { "page", "<html><body>План</body></html>"u8.ToArray(), DocumentFault.WrongKind, $"Это страница HTML или XML, {Wanted}" },
        { "bytes", [1, 2, 0, 3, 0, 0, 0, 9, 250], DocumentFault.WrongKind, $"Это файл другого вида, {Wanted}" },
        { "doc", OldContainer("WordDocument"), DocumentFault.OtherFormat, "Это старый формат Word (.doc): откройте файл в Word и сохраните как «Документ Word (.docx)»." },
        { "xls", OldContainer("Workbook"), DocumentFault.OtherFormat, "Это старый формат Excel (.xls): откройте файл в Excel и сохраните как «Книга Excel (.xlsx)»." },
        { "rtf", "{\\rtf1 }"u8.ToArray(), DocumentFault.OtherFormat, "Это документ RTF: откройте файл в Word и сохраните как «Документ Word (.docx)»." },
        { "odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "x")), DocumentFault.OtherFormat, "Это файл OpenDocument (.odt): откройте файл в Word и сохраните как «Документ Word (.docx)»." },
        { "ods", Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "x")), DocumentFault.OtherFormat, "Это файл OpenDocument (.ods): откройте файл в Excel и сохраните как «Книга Excel (.xlsx)»." },
        { "password", OldContainer("EncryptedPackage"), DocumentFault.PasswordProtected, "Файл закрыт паролем: снимите защиту и пришлите его ещё раз." },
        { "cut", new HandMadeDocument(HandMadeDocument.P("План")).ToBytes()[..^40], DocumentFault.Damaged, "Файл повреждён: откройте его в Word, сохраните заново и пришлите ещё раз." },
    };

    [Theory]
    [MemberData(nameof(OtherFiles))]
    public void A_file_that_cannot_be_read_is_refused_in_one_sentence(string kind, byte[] file, DocumentFault fault, string message)
    {
        UnreadableDocumentException refusal = Refusal(file);
        Assert.Equal((kind, fault, message), (kind, refusal.Fault, refusal.Message));
    }

    [Fact]
    public void A_hundred_megabytes_are_refused_after_twenty()
    {
        using CountingStream endless = new(100L * 1024 * 1024);
        Assert.Equal("Файл больше 20 МБ: пришлите, пожалуйста, файл поменьше.", Assert.Throws<UnreadableDocumentException>(() => RoadMapFile.Read(endless)).Message);
        Assert.InRange(endless.Position, 0, 21L * 1024 * 1024);
    }

    [Fact]
    public void A_small_document_that_unpacks_to_much_is_refused()
    {
        byte[] bomb = new HandMadeDocument().With("word/document.xml", new string(' ', 3_000_000)).ToBytes();
        Assert.InRange(bomb.Length, 0, 20_000);
        Assert.Equal("Внутри файла слишком много данных: оставьте в нём только план мероприятий и пришлите ещё раз.", Refusal(bomb).Message);
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("word/numbering.xml")]
    [InlineData("word/footnotes.xml")]
    [InlineData("[Content_Types].xml")]
    [InlineData("word/media/picture.png")]
    public void External_entities_are_refused_wherever_they_stand(string path)
    {
        UnreadableDocumentException refusal = new HandMadeDocument(HandMadeDocument.P("План")).With(path, "<!DOCTYPE a [<!ENTITY d SYSTEM 'file:///etc/passwd'>]><a>&d;</a>").Refusal();
        Assert.Equal((DocumentFault.Forbidden, "В файле есть недопустимая часть: откройте его в Word, сохраните заново и пришлите ещё раз."), (refusal.Fault, refusal.Message));
    }

    [Fact]
    public void Bottomless_nesting_is_refused() => Assert.Equal(
        DocumentFault.Forbidden, new HandMadeDocument(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 40)) + HandMadeDocument.P("дно") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 40))).Refusal().Fault);

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2000000000'/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:tbl><w:tr><w:trPr><w:gridBefore w:val='2000000000'/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>")]
    public void A_table_wider_than_any_is_refused(string table) => Assert.Equal(DocumentFault.TooLarge, new HandMadeDocument(table).Refusal().Fault);

    [Fact]
    public void Paragraphs_without_end_are_refused() => Assert.Equal(DocumentFault.TooLarge, new HandMadeDocument(string.Concat(Enumerable.Repeat("<w:p/>", 60_000))).Refusal(new WorkbookLimits { Ratio = 10_000 }).Fault);

    [Fact]
    public void Rows_without_end_are_refused() => Assert.Equal(
        DocumentFault.TooLarge, new HandMadeDocument(HandMadeDocument.Table([.. Enumerable.Repeat(HandMadeDocument.Row(HandMadeDocument.Cell("1")), 101)])).Refusal(new WorkbookLimits { Rows = 100 }).Fault);

    [Fact]
    public void The_name_of_a_file_does_not_matter() => Assert.NotEmpty(RoadMapFile.Read(new MemoryStream(new HandMadeWorkbook("<row><c t='str'><v>План</v></c></row>").ToBytes())).Blocks);

    private sealed class CountingStream(long length) : MemoryStream
    {
        private long at;

        public override long Position
        {
            get => at;
            set => at = value;
        }

        public override int Read(Span<byte> buffer)
        {
            int read = (int)Math.Min(buffer.Length, length - at);
            buffer[..read].Fill((byte)'a');
            at += read;
            return read;
        }
    }
}
