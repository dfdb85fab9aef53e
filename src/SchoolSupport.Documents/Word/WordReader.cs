using DocumentFormat.OpenXml.Packaging;
using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Documents.Word;

/// <summary>
/// Reads DOCX files of strangers: paragraphs and tables in order, as a reader of the document sees them. Inserted text is kept, deleted text
/// and footnotes are not; numbers of automatic lists are written out. Nothing is computed, fetched or run.
/// </summary>
internal static class WordReader
{
    // A misspelled link would stop the library; it mends such links in the copy it reads, hence opened for editing. Nothing is saved.
    private static readonly OpenSettings Opening = new()
    {
        AutoSave = false,
        RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "about:blank"),
    };

    /// <exception cref="UnreadableDocumentException">The file is no document, is damaged, hostile or too large.</exception>
    public static DocumentContent Read(MemoryStream copy, WorkbookLimits limits, CancellationToken cancellation)
    {
        try
        {
            PackageInspection.Check(copy, FileExpectation.RoadMap, limits, cancellation);
            copy.Position = 0;
            using WordprocessingDocument document = WordprocessingDocument.Open(copy, isEditable: true, Opening);
            MainDocumentPart main = document.MainDocumentPart ?? throw new InvalidDataException("No main part.");
            WordStyles styles = WordStyles.Of(main.StyleDefinitionsPart);
            ListLabels labels = new(ListDefinitions.Of(main.NumberingDefinitionsPart));
            using PartXml xml = PartXml.Open(main);
            return new DocumentContent(new WordBody(xml, styles, labels, new CellBudget(limits), cancellation).Read());
        }
        catch (Exception e) when (IncomingFile.IsOfDamage(e))
        {
            throw FileExpectation.RoadMap.Damaged(e);
        }
    }
}
