using System.IO.Compression;
using System.Xml;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Looks through a part that is XML, whatever its name, for what would harm its reader: document types, bottomless nesting, endless tags.</summary>
internal static class XmlInspection
{
    // Real workbooks stay below 20. Trees are read recursively: a million levels would end the process.
    private const int DeepestLevel = 100;

    /// <exception cref="UnreadableDocumentException">The part has a document type or is nested too deeply.</exception>
    public static void Check(ZipArchiveEntry part)
    {
        if (!BeginsLikeXml(part)) return;
        using Stream content = part.Open();
        using PartXml xml = PartXml.OpenToInspect(content);
        while (ReadOrStop(xml))
        {
            if (xml.NodeType == XmlNodeType.DocumentType || xml.Depth > DeepestLevel) throw Forbidden();
        }
    }

    private static UnreadableDocumentException Forbidden() =>
        new(DocumentFault.Forbidden, "В файле есть недопустимая часть: откройте таблицу в Excel, сохраните заново и пришлите ещё раз.");

    // Old drawings are not well-formed and are never read; a part that is read and breaks here breaks again there, and is named damaged.
    private static bool ReadOrStop(PartXml xml)
    {
        try
        {
            return xml.Read();
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
