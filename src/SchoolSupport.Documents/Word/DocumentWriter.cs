using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Word;

/// <summary>Makes DOCX files for printing on A4. The same blocks give the same bytes, so that a file's checksum tells whether anything changed.</summary>
public static class DocumentWriter
{
    /// <summary>What the files are, for whoever receives them.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // In twentieths of a point: A4, and margins as offices have them, the left one for the binder.
    private const int PageWidth = 11_906, PageHeight = 16_838, LeftMargin = 1_417, Margin = 850;

    /// <summary>How wide the text is.</summary>
    internal const int TextWidth = PageWidth - LeftMargin - Margin;

    /// <summary>Makes a document of these blocks.</summary>
    public static byte[] Write(params IReadOnlyList<WrittenBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        using MemoryStream file = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document)) Fill(document, blocks);
        return TimelessPackage.Of(file);
    }

    // Ids are given, since the library would make random ones.
    private static void Fill(WordprocessingDocument document, IReadOnlyList<WrittenBlock> blocks)
    {
        MainDocumentPart main = document.AddMainDocumentPart();
        document.ChangeIdOfPart(main, "rId1");
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WrittenStyles.Make();
        Body body = new();
        foreach (WrittenBlock block in blocks) body.Append(Elements(block));
        body.Append(new SectionProperties(
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin { Left = LeftMargin, Right = Margin, Top = Margin, Bottom = Margin, Header = 0, Footer = 0, Gutter = 0 }));
        main.Document = new Document(body);
    }

    private static IEnumerable<OpenXmlElement> Elements(WrittenBlock block) => block switch
    {
        WrittenBlock.HeadingBlock heading => [WrittenText.Paragraph(heading.Line, WrittenStyles.Heading)],
        WrittenBlock.TextBlock text => [WrittenText.Paragraph(text.Lines)],
        WrittenBlock.TableBlock table => [WrittenTable.Of(table), WrittenTable.Gap()],
        WrittenBlock.FactsBlock facts => [WrittenTable.Of(facts), WrittenTable.Gap()],
        _ => throw new ArgumentException($"Nobody writes {block.GetType().Name}.", nameof(block)),
    };
}
