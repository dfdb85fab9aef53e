using System.IO.Compression;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>
/// Unpacks every part of a container once, to nowhere, counting: sizes declared inside the file prove nothing. Afterwards the same
/// bytes can be handed to the reading library, which sets itself no limits.
/// </summary>
internal static class PackageInspection
{
    private const int RatioMattersFrom = 1024 * 1024;

    /// <exception cref="UnreadableDocumentException">A limit is exceeded, a part is hostile, or it is not a workbook.</exception>
    public static void Check(Stream file, WorkbookLimits limits, CancellationToken cancellation)
    {
        using ZipArchive archive = new(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > limits.Parts) throw TooLarge();
        MustHoldWorkbook(archive);
        long total = 0;
        foreach (ZipArchiveEntry part in archive.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            total += Unpack(part, limits);
            if (total > limits.TotalBytes) throw TooLarge();
            XmlInspection.Check(part);
        }
    }

    public static UnreadableDocumentException TooLarge() =>
        new(DocumentFault.TooLarge, "Внутри файла слишком много данных: оставьте в нём только нужные листы и пришлите ещё раз.");

    private static void MustHoldWorkbook(ZipArchive archive)
    {
        bool Has(string path) => archive.Entries.Any(part => part.FullName.Equals(path, StringComparison.OrdinalIgnoreCase));
        if (Has("xl/workbook.bin")) throw FileSignature.OtherFormat("Это двоичный формат Excel (.xlsb)");
        if (Has("mimetype") && Has("content.xml")) throw FileSignature.OtherFormat("Это файл OpenDocument (.ods)");
        if (Has("word/document.xml")) throw FileSignature.NotAWorkbook("Это документ Word");
        if (Has("ppt/presentation.xml")) throw FileSignature.NotAWorkbook("Это презентация");
        if (!Has("[Content_Types].xml")) throw FileSignature.NotAWorkbook("Это архив");
    }

    private static long Unpack(ZipArchiveEntry part, WorkbookLimits limits)
    {
        int most = IsList(part.FullName) ? limits.TreeBytes : limits.PartBytes;
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        using Stream content = part.Open();
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            size += read;
            bool inflated = size > RatioMattersFrom && size > part.CompressedLength * limits.Ratio;
            if (inflated || size > most) throw TooLarge();
        }
        return size == part.Length ? size : throw new InvalidDataException($"{part.FullName} is not of the size it declares.");
    }

    // What the container itself reads whole: the types of its parts and their relationships.
    private static bool IsList(string path) => path.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || path == "[Content_Types].xml";
}
