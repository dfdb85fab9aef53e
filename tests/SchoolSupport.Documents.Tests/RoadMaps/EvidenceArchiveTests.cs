using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Documents.RoadMaps;

namespace SchoolSupport.Documents.Tests.RoadMaps;

public class EvidenceArchiveTests
{
    private static readonly DateTime At = new(2026, 9, 8, 14, 32, 0, DateTimeKind.Unspecified);

    private static ArchiveItem Copy(int number, long size) => new ArchiveItem.Copied($"Школа № {number}/файл {number}.bin", At, new string('a', 64), size);

    [Fact]
    public void Each_file_that_fits_is_in_one_volume_in_its_order_and_no_volume_is_too_large() => Prop.ForAll(ArbMap.Default.ArbFor<short[]>(), sizes =>
    {
        const long limit = 40_000, reserved = 1_000;
        List<ArchiveItem> items = [.. sizes.Select((size, index) => Copy(index, Math.Abs((long)size) * 2))];
        IReadOnlyList<IReadOnlyList<ArchiveItem>> volumes = EvidenceArchive.Deal(items, limit, reserved);
        return volumes.SelectMany(volume => volume).SequenceEqual(items.Where(item => EvidenceArchive.SizeOf(item) <= limit - reserved))
            && volumes.All(volume => volume.Count > 0 && volume.Sum(EvidenceArchive.SizeOf) + reserved <= limit);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task A_volume_takes_no_more_than_was_reckoned_and_reads_back()
    {
        List<ArchiveItem> items =
        [
            .. Enumerable.Range(1, 50).Select(number => Copy(number, 1000)),
            new ArchiveItem.Written("Содержание.txt", At, "Школа № 1\r\n"),
        ];
        byte[] file = await Written(items);
        Assert.True(file.Length <= items.Sum(EvidenceArchive.SizeOf));
        using ZipArchive archive = new(new MemoryStream(file));
        Assert.Equal(items.Select(item => item.Path), archive.Entries.Select(entry => entry.FullName));
        using StreamReader reader = new(archive.GetEntry("Содержание.txt")!.Open());
        Assert.Equal("Школа № 1\r\n", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task The_same_files_make_the_same_bytes() => Assert.Equal(await Written([Copy(1, 300)]), await Written([Copy(1, 300)]));

    private static async Task<byte[]> Written(IEnumerable<ArchiveItem> items)
    {
        using MemoryStream file = new();
        await EvidenceArchive.Write(file, items, _ => new MemoryStream(new byte[1000]), CancellationToken.None);
        return file.ToArray();
    }
}
