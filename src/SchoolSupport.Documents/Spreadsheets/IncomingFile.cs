using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>A file as it comes from a person.</summary>
internal static class IncomingFile
{
    /// <summary>A copy in memory from the stream's position on, read no further than the limit.</summary>
    /// <exception cref="UnreadableDocumentException">The file is larger than the limit.</exception>
    public static MemoryStream Copy(Stream file, WorkbookLimits limits)
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

    public static ReadOnlySpan<byte> Bytes(MemoryStream copy) => copy.GetBuffer().AsSpan(0, (int)copy.Length);

    /// <summary>What the framework and the reading library throw at bytes that break the format; anything else is our own mistake and must show.</summary>
    public static bool IsOfDamage(Exception e) => e is InvalidDataException or XmlException or OpenXmlPackageException or FileFormatException
        or FormatException or OverflowException or ArgumentException or InvalidOperationException or NotSupportedException
        or IndexOutOfRangeException or EndOfStreamException or IOException;
}
