using System.Xml;
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
        using MemoryStream copy = CopyOf(file, limits);
        FileSignature.MustBeZip(copy.GetBuffer().AsSpan(0, (int)copy.Length));
        try
        {
            PackageInspection.Check(copy, limits, cancellation);
            copy.Position = 0;
            using SpreadsheetDocument document = SpreadsheetDocument.Open(copy, isEditable: true, Opening);
            return SheetsOf(document, limits, cancellation);
        }
        catch (Exception e) when (IsOfDamage(e))
        {
            throw new UnreadableDocumentException(DocumentFault.Damaged, "Файл повреждён: откройте его в Excel, сохраните заново и пришлите ещё раз.", e);
        }
    }

    private static List<SheetTable> SheetsOf(SpreadsheetDocument document, WorkbookLimits limits, CancellationToken cancellation)
    {
        WorkbookPart workbook = document.WorkbookPart ?? throw new InvalidDataException("No workbook part.");
        MustFitTree(workbook, limits);
        List<Sheet> sheets = [.. workbook.Workbook.Sheets?.Elements<Sheet>() ?? []];
        if (sheets.Count > limits.Sheets) throw PackageInspection.TooLarge();
        CellTexts texts = CellTexts.Of(workbook);
        CellBudget budget = new(limits);
        List<SheetTable> tables = [];
        foreach (Sheet sheet in sheets.OrderBy(sheet => sheet.State is not null && sheet.State != SheetStateValues.Visible))
        {
            // Charts and dialogs are sheets too, of other parts.
            if (workbook.GetPartById(sheet.Id?.Value ?? "") is not WorksheetPart part) continue;
            List<SheetRow> rows = new WorksheetRows(part, texts, budget).Read(cancellation);
            if (rows.Count > 0) tables.Add(new SheetTable(sheet.Name?.Value ?? "", rows));
        }
        if (tables.Count == 0) throw new UnreadableDocumentException(DocumentFault.Empty, "В таблице нет ни одной заполненной ячейки.");
        return tables;
    }

    private static void MustFitTree(OpenXmlPart part, WorkbookLimits limits)
    {
        using Stream content = part.GetStream(FileMode.Open, FileAccess.Read);
        if (content.Length > limits.TreeBytes) throw PackageInspection.TooLarge();
    }

    private static MemoryStream CopyOf(Stream file, WorkbookLimits limits)
    {
        MemoryStream copy = new();
        byte[] buffer = new byte[64 * 1024];
        for (int read; (read = file.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length <= limits.FileBytes) continue;
            copy.Dispose();
            throw new UnreadableDocumentException(DocumentFault.TooLarge, $"Файл больше {limits.FileBytes / (1024 * 1024)} МБ: пришлите, пожалуйста, файл поменьше.");
        }
        copy.Position = 0;
        return copy;
    }

    // What the framework and the reading library throw at bytes that break the format; anything else is our own mistake and must show.
    private static bool IsOfDamage(Exception e) => e is InvalidDataException or XmlException or OpenXmlPackageException or FileFormatException
        or FormatException or OverflowException or ArgumentException or InvalidOperationException or NotSupportedException
        or IndexOutOfRangeException or EndOfStreamException or IOException;
}
