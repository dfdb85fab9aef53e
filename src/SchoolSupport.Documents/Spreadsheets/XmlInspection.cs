using System.IO.Compression;
using System.Xml;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Looks through a part that is XML, whatever its name, for what would harm its reader: document types, bottomless nesting, endless tags.</summary>
internal static class XmlInspection
{
    // Real workbooks stay below 20, documents with tables in text boxes in tables below 60. Trees are read recursively: a million levels would end the process.
    private const int DeepestLevel = 100;

    /// <summary>Whether the part has no document type and is not nested too deeply.</summary>
    public static bool IsHarmless(ZipArchiveEntry part)
    {
        if (!BeginsLikeXml(part)) return true;
        using Stream content = part.Open();
        using PartXml xml = PartXml.OpenToInspect(content);
        while (ReadOrStop(xml))
        {
            if (xml.NodeType == XmlNodeType.DocumentType || xml.Depth > DeepestLevel) return false;
        }
        return true;
    }

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
