using System.IO.Compression;
using System.Text;
using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Tests.Spreadsheets;

/// <summary>A workbook put together part by part, so that any part can be wrong.</summary>
internal sealed class HandMadeWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly Dictionary<string, byte[]> parts = [];

    public HandMadeWorkbook(string sheetData = "", string afterData = "", string workbookProperties = "")
    {
        With("[Content_Types].xml", $"""
            <Types xmlns="{Packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="{Types}.styles+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="{Types}.sharedStrings+xml"/>
            <Override PartName="/xl/sheet1.xml" ContentType="{Types}.worksheet+xml"/>
            <Override PartName="/xl/sheet2.xml" ContentType="{Types}.worksheet+xml"/></Types>
            """);
        With("_rels/.rels", Relationships($"""<Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>"""));
        With("xl/_rels/workbook.xml.rels", Relationships($"""
            <Relationship Id="r1" Type="{Office}/worksheet" Target="sheet1.xml"/><Relationship Id="r2" Type="{Office}/worksheet" Target="sheet2.xml"/>
            <Relationship Id="r3" Type="{Office}/styles" Target="styles.xml"/><Relationship Id="r4" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/>
            """));
        With("xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Office}">{workbookProperties}<sheets><sheet name="Первый" sheetId="1" r:id="r1"/>
            <sheet name="Второй" sheetId="2" r:id="r2"/></sheets></workbook>
            """);
        With("xl/styles.xml", $"""<styleSheet xmlns="{Main}"/>""");
        With("xl/sharedStrings.xml", $"""<sst xmlns="{Main}"/>""");
        With("xl/sheet1.xml", $"""<worksheet xmlns="{Main}" xmlns:r="{Office}"><sheetData>{sheetData}</sheetData>{afterData}</worksheet>""");
        With("xl/sheet2.xml", $"""<worksheet xmlns="{Main}"><sheetData/></worksheet>""");
    }

    public static string Relationships(string content) => $"""<Relationships xmlns="{Packages}/relationships">{content}</Relationships>""";

    public HandMadeWorkbook With(string path, string xml) => With(path, Encoding.UTF8.GetBytes(xml));

    public HandMadeWorkbook With(string path, byte[] content)
    {
        parts[path] = content;
        return this;
    }

    public HandMadeWorkbook Without(string path)
    {
        parts.Remove(path);
        return this;
    }

    public HandMadeWorkbook WithSharedStrings(string items) => With("xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{items}</sst>""");

    public HandMadeWorkbook WithSecondSheet(string sheetData) =>
        With("xl/sheet2.xml", $"""<worksheet xmlns="{Main}"><sheetData>{sheetData}</sheetData></worksheet>""");

    /// <summary>Cell style 1, 2, … for each format code; an integer is the id of a built-in format.</summary>
    public HandMadeWorkbook WithFormats(params string[] codes)
    {
        string Escaped(string code) => code.Replace("&", "&amp;").Replace("\"", "&quot;");
        IEnumerable<string> formats = codes.Select((code, i) => int.TryParse(code, out _) ? "" : $"""<numFmt numFmtId="{200 + i}" formatCode="{Escaped(code)}"/>""");
        IEnumerable<string> styles = codes.Select((code, i) => $"""<xf numFmtId="{(int.TryParse(code, out int id) ? id : 200 + i)}"/>""");
        return With("xl/styles.xml", $"""
            <styleSheet xmlns="{Main}"><numFmts>{string.Concat(formats)}</numFmts>
            <cellXfs><xf numFmtId="0"/>{string.Concat(styles)}</cellXfs></styleSheet>
            """);
    }

    public byte[] ToBytes()
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, byte[] content) in parts)
            {
                using Stream part = archive.CreateEntry(path).Open();
                part.Write(content);
            }
        }
        return file.ToArray();
    }

    public IReadOnlyList<SheetTable> Read(WorkbookLimits? limits = null) => Read(ToBytes(), limits);

    public static IReadOnlyList<SheetTable> Read(byte[] file, WorkbookLimits? limits = null) => WorkbookReader.Read(new MemoryStream(file), limits);

    public static UnreadableDocumentException Refusal(byte[] file, WorkbookLimits? limits = null) =>
        Assert.Throws<UnreadableDocumentException>(() => Read(file, limits));

    public UnreadableDocumentException Refusal(WorkbookLimits? limits = null) => Refusal(ToBytes(), limits);
}
