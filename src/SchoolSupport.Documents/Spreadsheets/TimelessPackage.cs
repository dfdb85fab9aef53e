using System.IO.Compression;

namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>An Open XML file without the moments at which its parts were written: the same content gives the same bytes.</summary>
internal static class TimelessPackage
{
    // The earliest moment that a ZIP container can name.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(MemoryStream file)
    {
        using MemoryStream same = new();
        using (ZipArchive source = new(file, ZipArchiveMode.Read))
        using (ZipArchive target = new(same, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry part in source.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
            {
                ZipArchiveEntry copy = target.CreateEntry(part.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = NoTime;
                using Stream from = part.Open(), to = copy.Open();
                from.CopyTo(to);
            }
        }
        return same.ToArray();
    }
}
