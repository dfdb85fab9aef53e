using System.IO.Compression;
using System.Text;
using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.RoadMaps;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Tests.Word;

/// <summary>A document put together part by part, so that any part can be wrong.</summary>
internal sealed class HandMadeDocument
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private readonly Dictionary<string, byte[]> parts = [];

    public HandMadeDocument(string body = "")
    {
        With("[Content_Types].xml", $"""
            <Types xmlns="{Packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="{Types}.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="{Types}.styles+xml"/>
            <Override PartName="/word/numbering.xml" ContentType="{Types}.numbering+xml"/></Types>
            """);
        With("_rels/.rels", Relationships($"""<Relationship Id="r1" Type="{Office}/officeDocument" Target="word/document.xml"/>"""));
        With("word/_rels/document.xml.rels", Relationships($"""
            <Relationship Id="r1" Type="{Office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="{Office}/numbering" Target="numbering.xml"/>
            """));
        With("word/document.xml", $"""
            <w:document xmlns:w="{Main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>{body}</w:body></w:document>
            """);
        With("word/styles.xml", $"""<w:styles xmlns:w="{Main}"/>""");
        With("word/numbering.xml", $"""<w:numbering xmlns:w="{Main}"/>""");
    }

    public static string P(string text, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}<w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{(content.StartsWith('<') ? content : P(content))}</w:tc>";

    public HandMadeDocument WithStyles(string styles) => With("word/styles.xml", $"""<w:styles xmlns:w="{Main}">{styles}</w:styles>""");

    public HandMadeDocument WithNumbering(string numbering) => With("word/numbering.xml", $"""<w:numbering xmlns:w="{Main}">{numbering}</w:numbering>""");

    public HandMadeDocument With(string path, string xml) => With(path, Encoding.UTF8.GetBytes(xml));

    public HandMadeDocument With(string path, byte[] content)
    {
        parts[path] = content;
        return this;
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

    public DocumentContent Read(WorkbookLimits? limits = null) => RoadMapFile.Read(new MemoryStream(ToBytes()), limits);

    public UnreadableDocumentException Refusal(WorkbookLimits? limits = null) => Assert.Throws<UnreadableDocumentException>(() => Read(limits));

    private static string Relationships(string content) => $"""<Relationships xmlns="{Packages}/relationships">{content}</Relationships>""";
}
