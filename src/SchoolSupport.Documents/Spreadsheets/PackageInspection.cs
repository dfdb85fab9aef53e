using System.IO.Compression;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>
/// Unpacks every part of a container once, to nowhere, counting: sizes declared inside the file prove nothing. Afterwards the same
/// bytes can be handed to the reading library, which sets itself no limits.
/// </summary>
internal static class PackageInspection
{
    private const int RatioMattersFrom = 1024 * 1024;

    /// <exception cref="UnreadableDocumentException">A limit is exceeded, a part is hostile, or it is not what is expected.</exception>
    public static void Check(Stream file, FileExpectation expected, WorkbookLimits limits, CancellationToken cancellation)
    {
        using ZipArchive archive = new(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > limits.Parts) throw expected.TooLarge();
        FileKind kind = KindOf(archive);
        if (kind != expected.Container) throw expected.Refuse(kind);
        long total = 0;
        foreach (ZipArchiveEntry part in archive.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            total += Unpack(part, expected, limits);
            if (total > limits.TotalBytes) throw expected.TooLarge();
            if (!XmlInspection.IsHarmless(part)) throw expected.Forbidden();
        }
    }

    /// <summary>What a container holds, by the names of its parts.</summary>
    public static FileKind KindOf(ZipArchive archive)
    {
        ZipArchiveEntry? Part(string path) => archive.Entries.FirstOrDefault(part => part.FullName.Equals(path, StringComparison.OrdinalIgnoreCase));
        bool Has(string path) => Part(path) is not null;
        if (Has("xl/workbook.bin")) return FileKind.BinaryWorkbook;
        if (Part("mimetype") is { } type && Has("content.xml")) return IsOpenText(type) ? FileKind.OpenText : FileKind.OpenSpreadsheet;
        if (Has("word/document.xml")) return FileKind.WordDocument;
        if (Has("ppt/presentation.xml")) return FileKind.Presentation;
        return Has("[Content_Types].xml") ? FileKind.Workbook : FileKind.Archive;
    }

    private static bool IsOpenText(ZipArchiveEntry type)
    {
        Span<byte> start = stackalloc byte[64];
        using Stream content = type.Open();
        start = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        return start.IndexOf("opendocument.text"u8) >= 0;
    }

    private static long Unpack(ZipArchiveEntry part, FileExpectation expected, WorkbookLimits limits)
    {
        int most = IsList(part.FullName) ? limits.TreeBytes : limits.PartBytes;
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        using Stream content = part.Open();
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            size += read;
            bool inflated = size > RatioMattersFrom && size > part.CompressedLength * limits.Ratio;
            if (inflated || size > most) throw expected.TooLarge();
        }
        return size == part.Length ? size : throw new InvalidDataException($"{part.FullName} is not of the size it declares.");
    }

    // What the container itself reads whole: the types of its parts and their relationships.
    private static bool IsList(string path) => path.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || path == "[Content_Types].xml";
}
