using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>
/// Reads XLSX files of strangers into sheets of text: numbers as typed with a point, dates as ISO, formulas by their stored results.
/// Nothing is computed, fetched or run.
/// </summary>
public static class WorkbookReader
{
    // An e-mail address misspelled in a cell becomes a link that is no URI, over which the library would stumble. It mends such links
    // in the copy it reads, which is why the copy is opened for editing; nothing is saved.
    private static readonly OpenSettings Opening = new()
    {
        AutoSave = false,
        RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "about:blank"),
    };

    /// <summary>Reads all sheets with text; visible ones come first, hidden ones last.</summary>
    /// <param name="file">The file from its current position on.</param>
    /// <param name="limits">How much it may cost; <see cref="WorkbookLimits.Default"/> when null.</param>
    /// <param name="cancellation">Stops between parts and rows.</param>
    /// <exception cref="UnreadableDocumentException">The file is no workbook, is damaged, closed, hostile or too large.</exception>
    public static IReadOnlyList<SheetTable> Read(Stream file, WorkbookLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        limits ??= WorkbookLimits.Default;
        using MemoryStream copy = IncomingFile.Copy(file, limits);
        FileKind kind = FileSignature.KindOf(IncomingFile.Bytes(copy));
        if (kind != FileKind.Container) throw FileExpectation.Workbook.Refuse(kind);
        return Read(copy, limits, DateSpelling.Iso, (name, rows, _) => new SheetTable(name, rows), cancellation);
    }

    /// <summary>Reads all sheets with text of a container.</summary>
    /// <param name="copy">The whole file.</param>
    /// <param name="limits">How much it may cost.</param>
    /// <param name="spelling">How dates are written.</param>
    /// <param name="sheet">What to make of a sheet: its name, its rows and its merged cells.</param>
    /// <param name="cancellation">Stops between parts and rows.</param>
    /// <exception cref="UnreadableDocumentException">As above.</exception>
    internal static IReadOnlyList<T> Read<T>(
        MemoryStream copy, WorkbookLimits limits, DateSpelling spelling, Func<string, IReadOnlyList<SheetRow>, MergedCells, T> sheet, CancellationToken cancellation)
    {
        try
        {
            PackageInspection.Check(copy, FileExpectation.Workbook, limits, cancellation);
            copy.Position = 0;
            using SpreadsheetDocument document = SpreadsheetDocument.Open(copy, isEditable: true, Opening);
            return SheetsOf(document, limits, spelling, sheet, cancellation);
        }
        catch (Exception e) when (IncomingFile.IsOfDamage(e))
        {
            throw FileExpectation.Workbook.Damaged(e);
        }
    }

    private static List<T> SheetsOf<T>(
        SpreadsheetDocument document, WorkbookLimits limits, DateSpelling spelling, Func<string, IReadOnlyList<SheetRow>, MergedCells, T> make, CancellationToken cancellation)
    {
        WorkbookPart workbook = document.WorkbookPart ?? throw new InvalidDataException("No workbook part.");
        MustFitTree(workbook, limits);
        List<Sheet> sheets = [.. workbook.Workbook.Sheets?.Elements<Sheet>() ?? []];
        if (sheets.Count > limits.Sheets) throw FileExpectation.Workbook.TooLarge();
        CellTexts texts = CellTexts.Of(workbook, spelling);
        CellBudget budget = new(limits);
        List<T> tables = [];
        foreach ((Sheet sheet, bool isHidden) in sheets.Select(sheet => (sheet, sheet.State is not null && sheet.State != SheetStateValues.Visible)).OrderBy(pair => pair.Item2))
        {
            // Charts and dialogs are sheets too, of other parts.
            if (workbook.GetPartById(sheet.Id?.Value ?? "") is not WorksheetPart part) continue;
            WorksheetRows reader = new(part, isHidden, texts, budget);
            List<SheetRow> rows = reader.Read(cancellation);
            if (rows.Count > 0) tables.Add(make(sheet.Name?.Value ?? "", rows, reader.Merged));
        }
        if (tables.Count == 0) throw new UnreadableDocumentException(DocumentFault.Empty, "В таблице нет ни одной заполненной ячейки.");
        return tables;
    }

    private static void MustFitTree(OpenXmlPart part, WorkbookLimits limits)
    {
        using Stream content = part.GetStream(FileMode.Open, FileAccess.Read);
        if (content.Length > limits.TreeBytes) throw FileExpectation.Workbook.TooLarge();
    }
}
