using System.IO.Compression;
using System.Text;

namespace SchoolSupport.Documents.RoadMaps;

/// <summary>A file to go into an archive.</summary>
/// <param name="Path">Its place in the archive, with «/» between folders.</param>
/// <param name="At">The local time that it bears.</param>
public abstract record ArchiveItem(string Path, DateTime At)
{
    /// <summary>How many bytes it takes at most, without its name.</summary>
    public abstract long Size { get; }

    /// <summary>A copy in the data folder.</summary>
    public sealed record Copied(string Path, DateTime At, string Checksum, long Bytes) : ArchiveItem(Path, At)
    {
        /// <inheritdoc/>
        public override long Size => Bytes;
    }

    /// <summary>A text as a file.</summary>
    public sealed record Written(string Path, DateTime At, string Text) : ArchiveItem(Path, At)
    {
        /// <inheritdoc/>
        public override long Size => Encoding.UTF8.GetByteCount(Text) + Preamble.Length;
    }

    // With it Windows' own editor knows that the letters are Russian.
    internal static readonly byte[] Preamble = [0xEF, 0xBB, 0xBF];
}

/// <summary>ZIP archives in volumes that each open by themselves, none larger than the channel takes.</summary>
public static class EvidenceArchive
{
    // Headers and the directory's entry of one file, beside its name, which stands there twice.
    private const int Overhead = 160;
    private static readonly DateTime Earliest = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Deals the files to volumes in their order. What does not fit into a volume alone is left out.</summary>
    /// <param name="items">In the order in which they are to be found.</param>
    /// <param name="limit">The most bytes of a volume.</param>
    /// <param name="reserved">Bytes that every volume needs besides.</param>
    public static IReadOnlyList<IReadOnlyList<ArchiveItem>> Deal(IEnumerable<ArchiveItem> items, long limit, long reserved)
    {
        ArgumentNullException.ThrowIfNull(items);
        List<List<ArchiveItem>> volumes = [];
        long room = 0;
        foreach (ArchiveItem item in items)
        {
            long size = SizeOf(item);
            if (size > limit - reserved) continue;
            if (size > room)
            {
                volumes.Add([]);
                room = limit - reserved;
            }
            volumes[^1].Add(item);
            room -= size;
        }
        return volumes;
    }

    /// <summary>What a file takes in an archive, headers included.</summary>
    public static long SizeOf(ArchiveItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Size + Overhead + (2 * Encoding.UTF8.GetByteCount(item.Path));
    }

    /// <summary>Writes a volume; the same files give the same bytes.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="items">The files.</param>
    /// <param name="open">Opens a copy by its checksum.</param>
    /// <param name="cancellation">Stops between two files.</param>
    public static async Task Write(Stream output, IEnumerable<ArchiveItem> items, Func<string, Stream> open, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(open);
        using ZipArchive archive = new(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        foreach (ArchiveItem item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            // Photos and office files are packed already: packing them again takes time and gives nothing.
            ZipArchiveEntry entry = archive.CreateEntry(item.Path, CompressionLevel.NoCompression);
            entry.LastWriteTime = new DateTimeOffset(item.At < Earliest ? Earliest : item.At, TimeSpan.Zero);
            await using Stream to = entry.Open();
            await using Stream from = item switch
            {
                ArchiveItem.Copied copy => open(copy.Checksum),
                ArchiveItem.Written text => new MemoryStream([.. ArchiveItem.Preamble, .. Encoding.UTF8.GetBytes(text.Text)]),
                _ => throw new ArgumentOutOfRangeException(nameof(items)),
            };
            await from.CopyToAsync(to, cancellation);
        }
    }
}
