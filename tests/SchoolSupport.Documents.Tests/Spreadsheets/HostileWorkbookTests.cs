using System.IO.Compression;
using System.Text;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Tests.Spreadsheets;

public class HostileWorkbookTests
{
    private const string OneCell = "<row r='1'><c r='A1'><v>1</v></c></row>";

    private static readonly WorkbookLimits Loose = new() { Ratio = 2_000 };

    private static byte[] OldContainer(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream), .. new byte[100]];

    private static byte[] Zip(params string[] paths)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string path in paths) archive.CreateEntry(path);
        }
        return file.ToArray();
    }

    public static TheoryData<string, byte[], DocumentFault, string> OtherFiles => new()
    {
        { "empty", [], DocumentFault.Empty, "Файл пустой: пришлите, пожалуйста, таблицу Excel (.xlsx)." },
        { "pdf", "%PDF-1.7"u8.ToArray(), DocumentFault.WrongKind, "Это PDF, а нужна таблица Excel (.xlsx)." },
        { "png", [0x89, 0x50, 0x4E, 0x47, 0x0D], DocumentFault.WrongKind, "Это картинка, а нужна таблица Excel (.xlsx)." },
        { "jpeg", [0xFF, 0xD8, 0xFF, 0xE0], DocumentFault.WrongKind, "Это картинка, а нужна таблица Excel (.xlsx)." },
        { "rar", "Rar!"u8.ToArray(), DocumentFault.WrongKind, "Это архив, а нужна таблица Excel (.xlsx)." },
        { "html", "\uFEFF <html>"u8.ToArray(), DocumentFault.WrongKind, "Это страница HTML или XML, а нужна таблица Excel (.xlsx)." },
        { "csv", "ФИО;Роль\n"u8.ToArray(), DocumentFault.WrongKind, "Это текст (например, CSV), а нужна таблица Excel (.xlsx)." },
        { "bytes", [1, 2, 0, 3], DocumentFault.WrongKind, "Это файл другого вида, а нужна таблица Excel (.xlsx)." },
        { "xls", OldContainer("Workbook"), DocumentFault.OtherFormat, "Это старый формат Excel (.xls): откройте файл в Excel и сохраните как «Книга Excel (.xlsx)»." },
        { "doc", OldContainer("WordDocument"), DocumentFault.WrongKind, "Это документ Word, а нужна таблица Excel (.xlsx)." },
        { "password", OldContainer("EncryptedPackage"), DocumentFault.PasswordProtected, "Файл закрыт паролем: снимите защиту и пришлите его ещё раз." },
        { "zip", Zip("readme.txt"), DocumentFault.WrongKind, "Это архив, а нужна таблица Excel (.xlsx)." },
        { "docx", Zip("[Content_Types].xml", "word/document.xml"), DocumentFault.WrongKind, "Это документ Word, а нужна таблица Excel (.xlsx)." },
        { "pptx", Zip("ppt/presentation.xml"), DocumentFault.WrongKind, "Это презентация, а нужна таблица Excel (.xlsx)." },
        { "ods", Zip("mimetype", "content.xml"), DocumentFault.OtherFormat, "Это файл OpenDocument (.ods): откройте файл в Excel и сохраните как «Книга Excel (.xlsx)»." },
        { "xlsb", Zip("xl/workbook.bin"), DocumentFault.OtherFormat, "Это двоичный формат Excel (.xlsb): откройте файл в Excel и сохраните как «Книга Excel (.xlsx)»." },
        { "cut", new HandMadeWorkbook(OneCell).ToBytes()[..^40], DocumentFault.Damaged, "Файл повреждён: откройте его в Excel, сохраните заново и пришлите ещё раз." },
        { "blank", new HandMadeWorkbook().ToBytes(), DocumentFault.Empty, "В таблице нет ни одной заполненной ячейки." },
    };

    [Theory]
    [MemberData(nameof(OtherFiles))]
    public void A_file_that_is_no_workbook_is_refused_in_one_sentence(string kind, byte[] file, DocumentFault fault, string message)
    {
        UnreadableDocumentException refusal = HandMadeWorkbook.Refusal(file);
        Assert.Equal((kind, fault, message), (kind, refusal.Fault, refusal.Message));
    }

    [Fact]
    public void A_file_may_have_ten_megabytes_and_no_more()
    {
        byte[] file = new byte[WorkbookLimits.Default.FileBytes + 1];
        Assert.Equal("Файл больше 10 МБ: пришлите, пожалуйста, файл поменьше.", HandMadeWorkbook.Refusal(file).Message);
        Assert.NotEqual(DocumentFault.TooLarge, HandMadeWorkbook.Refusal(file[1..]).Fault);
    }

    public static TheoryData<string, WorkbookLimits> TightLimits => new()
    {
        { "parts", new WorkbookLimits { Parts = 7 } },
        { "part", new WorkbookLimits { PartBytes = 10_000 } },
        { "tree", new WorkbookLimits { TreeBytes = 200 } },
        { "total", new WorkbookLimits { TotalBytes = 12_000 } },
        { "sheets", new WorkbookLimits { Sheets = 1 } },
        { "rows", new WorkbookLimits { Rows = 99 } },
        { "columns", new WorkbookLimits { Columns = 1 } },
        { "cells", new WorkbookLimits { Cells = 199 } },
    };

    [Theory]
    [MemberData(nameof(TightLimits))]
    public void Each_limit_refuses_what_exceeds_it(string limit, WorkbookLimits limits)
    {
        string rows = string.Concat(Enumerable.Range(1, 100).Select(r => $"<row r='{r}'><c r='B{r}' t='str'><v>{new string('я', 40)}{r}</v></c></row>"));
        Assert.Equal(100, Assert.Single(new HandMadeWorkbook(rows).Read()).Rows.Count);
        Assert.Equal((limit, DocumentFault.TooLarge), (limit, new HandMadeWorkbook(rows).Refusal(limits).Fault));
    }

    [Fact]
    public void A_small_file_that_unpacks_to_much_is_refused()
    {
        byte[] bomb = new HandMadeWorkbook(OneCell).With("xl/sheet1.xml", new string(' ', 3_000_000)).ToBytes();
        Assert.InRange(bomb.Length, 0, 20_000);
        Assert.Equal(DocumentFault.TooLarge, HandMadeWorkbook.Refusal(bomb).Fault);
    }

    [Fact]
    public void Sizes_that_lie_do_not_help()
    {
        byte[] file = new HandMadeWorkbook(OneCell).With("xl/sheet1.xml", new string(' ', 100_000)).ToBytes();
        byte[] lying = file.AsSpan().ToArray();
        ReplaceAll(lying, BitConverter.GetBytes(100_000), BitConverter.GetBytes(10));
        Assert.Equal(DocumentFault.Damaged, HandMadeWorkbook.Refusal(lying, new WorkbookLimits { PartBytes = 50_000 }).Fault);
    }

    [Theory]
    [InlineData("xl/sheet1.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    [InlineData("xl/media/picture.png")]
    public void A_document_type_is_refused_wherever_it_stands(string path)
    {
        string laughs = "<!DOCTYPE a [<!ENTITY b 'ха'><!ENTITY c '&b;&b;&b;'><!ENTITY d SYSTEM 'file:///etc/passwd'>]><a>&c;&d;</a>";
        Assert.Equal(DocumentFault.Forbidden, new HandMadeWorkbook(OneCell).With(path, laughs).Refusal().Fault);
        Assert.Equal(DocumentFault.Forbidden, new HandMadeWorkbook(OneCell).With(path, Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(laughs)).ToArray()).Refusal().Fault);
    }

    [Theory]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/sheet1.xml")]
    [InlineData("xl/workbook.xml")]
    public void Bottomless_nesting_is_refused(string path) => Assert.Equal(
        DocumentFault.Forbidden, new HandMadeWorkbook(OneCell).With(path, string.Concat(Enumerable.Repeat("<a>", 100_000))).Refusal().Fault);

    [Theory]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/sheet1.xml")]
    public void A_tag_without_end_is_refused(string path) => Assert.Equal(
        DocumentFault.Damaged, new HandMadeWorkbook(OneCell).With(path, $"<a b='{new string('b', 1_100_000)}'/>").Refusal(Loose).Fault);

    [Fact]
    public void Names_without_end_are_refused() => Assert.Equal(
        DocumentFault.Damaged, new HandMadeWorkbook(string.Concat(Enumerable.Range(0, 10_001).Select(i => $"<a{i}/>"))).Refusal().Fault);

    [Fact]
    public void Ranges_laid_over_each_other_do_not_keep_the_reader_busy()
    {
        string rows = string.Concat(Enumerable.Range(1, 100).Select(r => $"<row r='{r}'><c r='A{r}'><v>1</v></c></row>"));
        string merges = string.Concat(Enumerable.Repeat("<mergeCell ref='A1:XFD1048576'/>", 1_000));
        Assert.Equal(DocumentFault.TooLarge, new HandMadeWorkbook(rows, $"<mergeCells>{merges}</mergeCells>").Refusal(new WorkbookLimits { Cells = 1_000 }).Fault);
    }

    [Theory]
    [InlineData("<row r='1'><c r='A1' t='s'><v>5</v></c></row>")]
    [InlineData("<row r='1'><c r='A1' t='s'><v>-1</v></c></row>")]
    [InlineData("<row r='1'><c r='A1'><v>много</v></c></row>")]
    [InlineData("<row r='1'><c r='ZZZZ1'><v>1</v></c></row>")]
    [InlineData("<row r='1'><c r='A'><v>1</v></c></row>")]
    [InlineData("<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>")]
    [InlineData("<row r='2'><c r='A2'><v>1</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>")]
    [InlineData("<row r='0'><c><v>1</v></c></row>")]
    [InlineData("<row r='99999999999'><c><v>1</v></c></row>")]
    [InlineData("<row r='1'><c r='A1' s='-1'><v>1</v></c></row>")]
    [InlineData("<row r='1'><c")]
    public void A_broken_sheet_is_damaged(string rows) => Assert.Equal(DocumentFault.Damaged, new HandMadeWorkbook(rows).Refusal().Fault);

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/sheet1.xml")]
    [InlineData("_rels/.rels")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    public void A_workbook_that_lacks_a_part_is_damaged(string path) =>
        Assert.Equal(DocumentFault.Damaged, new HandMadeWorkbook(OneCell).Without(path).Refusal().Fault);

    [Fact]
    public void A_workbook_with_bytes_changed_is_read_or_refused_and_nothing_else()
    {
        byte[] good = new HandMadeWorkbook(OneCell).ToBytes();
        Random random = new(2026);
        int refused = 0;
        for (int i = 0; i < 500; i++)
        {
            byte[] changed = good.AsSpan().ToArray();
            for (int change = random.Next(1, 6); change > 0; change--) changed[random.Next(4, changed.Length)] = (byte)random.Next(256);
            if (Record.Exception(() => HandMadeWorkbook.Read(changed)) is not { } error) continue;
            Assert.IsType<UnreadableDocumentException>(error);
            refused++;
        }
        Assert.InRange(refused, 100, 500);
    }

    [Fact]
    public void Reading_stops_when_asked_to() => Assert.ThrowsAny<OperationCanceledException>(
        () => WorkbookReader.Read(new MemoryStream(new HandMadeWorkbook(OneCell).ToBytes()), null, new CancellationToken(canceled: true)));

    private static void ReplaceAll(byte[] bytes, byte[] from, byte[] to)
    {
        for (int at = bytes.AsSpan().IndexOf(from); at >= 0; at = bytes.AsSpan().IndexOf(from)) to.CopyTo(bytes, at);
    }
}
