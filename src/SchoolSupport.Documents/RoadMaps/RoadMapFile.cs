using System.IO.Compression;
using SchoolSupport.Core.Tables;
using SchoolSupport.Documents.PlainText;
using SchoolSupport.Documents.Spreadsheets;
using SchoolSupport.Documents.Word;

namespace SchoolSupport.Documents.RoadMaps;

/// <summary>Reads the file that a road map came in: DOCX, XLSX or text, told by its content, whatever its name says.</summary>
public static class RoadMapFile
{
    /// <summary>What an order with its appendices never reaches; Telegram gives bots no larger files.</summary>
    public static readonly WorkbookLimits Limits = new() { FileBytes = 20 * 1024 * 1024, Rows = 5_000, Columns = 200, Cells = 150_000 };

    /// <summary>Reads paragraphs and tables in order.</summary>
    /// <param name="file">The file from its current position on.</param>
    /// <param name="limits">How much it may cost; <see cref="Limits"/> when null.</param>
    /// <param name="cancellation">Stops between parts, paragraphs and rows.</param>
    /// <exception cref="UnreadableDocumentException">The file is of another kind, empty, damaged, closed, hostile or too large.</exception>
    public static DocumentContent Read(Stream file, WorkbookLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        limits ??= Limits;
        using MemoryStream copy = IncomingFile.Copy(file, limits);
        DocumentContent content = KindOf(copy) switch
        {
            FileKind.WordDocument => WordReader.Read(copy, limits, cancellation),
            FileKind.Workbook => SheetContent.Read(copy, limits, cancellation),
            FileKind.Text => PlainTextReader.Read(IncomingFile.Bytes(copy), limits),
            FileKind.Unknown when TextEncoding.Decode(IncomingFile.Bytes(copy)) is not null => PlainTextReader.Read(IncomingFile.Bytes(copy), limits),
            var other => throw FileExpectation.RoadMap.Refuse(other),
        };
        return content.Blocks.Count > 0 ? content : throw new UnreadableDocumentException(DocumentFault.Empty, "В файле нет ни одного слова: проверьте, тот ли это файл.");
    }

    private static FileKind KindOf(MemoryStream copy)
    {
        FileKind kind = FileSignature.KindOf(IncomingFile.Bytes(copy));
        if (kind != FileKind.Container) return kind;
        try
        {
            using ZipArchive archive = new(copy, ZipArchiveMode.Read, leaveOpen: true);
            return PackageInspection.KindOf(archive);
        }
        catch (Exception e) when (IncomingFile.IsOfDamage(e))
        {
            throw FileExpectation.RoadMap.Damaged(e);
        }
    }
}
