using System.IO.Compression;
using System.Xml;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Looks through a part that is XML, whatever its name, for what would harm its reader: document types and bottomless nesting.</summary>
internal static class XmlInspection
{
    // Real workbooks stay below 20. Trees are read recursively: a million levels would end the process.
    private const int DeepestLevel = 100;

    // A declaration is parsed only to be found; nothing outside is fetched and no entity is ever expanded.
    private static readonly XmlReaderSettings WithoutEntities =
        new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1 };

    /// <exception cref="UnreadableDocumentException">The part has a document type or is nested too deeply.</exception>
    public static void Check(ZipArchiveEntry part)
    {
        if (!BeginsLikeXml(part)) return;
        using Stream content = part.Open();
        using XmlReader reader = XmlReader.Create(content, WithoutEntities);
        while (ReadOrStop(reader))
        {
            if (reader.NodeType == XmlNodeType.DocumentType || reader.Depth > DeepestLevel) throw Forbidden();
        }
    }

    private static UnreadableDocumentException Forbidden() =>
        new(DocumentFault.Forbidden, "В файле есть недопустимая часть: откройте таблицу в Excel, сохраните заново и пришлите ещё раз.");

    // Old drawings are not well-formed and are never read; a part that is read and breaks here breaks again there, and is named damaged.
    private static bool ReadOrStop(XmlReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static bool BeginsLikeXml(ZipArchiveEntry part)
    {
        using Stream content = part.Open();
        Span<byte> start = stackalloc byte[64];
        start = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)].TrimStart(" \t\r\n"u8);
        bool isMarked = start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            || start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]);
        return isMarked || (start.Length > 0 && start[0] is (byte)'<' or 0);
    }
}
