using System.Security.Cryptography;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Conversations;

public sealed class FileFolderTests : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("school-files-").FullName;

    [Fact]
    public async Task A_content_is_named_by_its_checksum_and_kept_once()
    {
        byte[] content = RandomNumberGenerator.GetBytes(200_000);
        SavedContent first = await Save(content), second = await Save(content);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), first.Checksum);
        Assert.Equal((first, 200_000), (second, first.Size));
        Assert.Single(Files());
        await using Stream stored = new FileFolder(path).Open(first.Checksum);
        using MemoryStream back = new();
        await stored.CopyToAsync(back);
        Assert.Equal(content, back.ToArray());
    }

    [Fact]
    public async Task A_content_that_breaks_off_leaves_nothing()
    {
        await Assert.ThrowsAsync<IOException>(() => new FileFolder(path).Save(new BreakingStream()));
        Assert.Empty(Files());
    }

    [Fact]
    public async Task What_is_made_bit_by_bit_is_kept_like_what_is_saved_at_once()
    {
        byte[] content = RandomNumberGenerator.GetBytes(200_000);
        SavedContent made = await new FileFolder(path).Make(async output =>
        {
            await output.WriteAsync(content.AsMemory(0, 1000));
            await output.WriteAsync(content.AsMemory(1000));
        });
        Assert.Equal(await Save(content), made);
        Assert.Single(Files());
    }

    [Fact]
    public async Task What_breaks_off_in_the_making_leaves_nothing()
    {
        await Assert.ThrowsAsync<IOException>(() => new FileFolder(path).Make(async output =>
        {
            await output.WriteAsync(new byte[1000]);
            throw new IOException("No room.");
        }));
        Assert.Empty(Files());
    }

    [Fact]
    public void What_is_not_there_is_said_to_be_missing()
    {
        string checksum = new('a', 64);
        Assert.False(new FileFolder(path).Has(checksum));
        Assert.ThrowsAny<IOException>(() => new FileFolder(path).Open(checksum));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Nothing_but_a_checksum_names_a_file(string name) =>
        Assert.Throws<ArgumentException>(() => new FileFolder(path).Open(name));

    [Fact]
    public async Task Only_what_was_saved_long_ago_and_not_again_is_removed()
    {
        FileFolder folder = new(path);
        SavedContent old = await Save([1]), renewed = await Save([2]), young = await Save([3]);
        foreach (SavedContent content in new[] { old, renewed }) Age(content.Checksum);
        DateTimeOffset before = TimeProvider.System.GetUtcNow().AddDays(-1);
        Assert.Equal(new[] { old.Checksum, renewed.Checksum }.Order(StringComparer.Ordinal), folder.SavedBefore(before).SelectMany(some => some).Order(StringComparer.Ordinal));
        await folder.Save(new MemoryStream([2]));

        foreach (SavedContent content in new[] { old, renewed, young }) folder.Remove(content.Checksum, before);

        Assert.Equal([false, true, true], new[] { old, renewed, young }.Select(content => folder.Has(content.Checksum)));
    }

    [Fact]
    public async Task What_a_killed_process_left_half_saved_is_removed_later()
    {
        FileFolder folder = new(path);
        await Save([1]);
        string half = Path.Combine(path, "incoming", "half");
        await File.WriteAllBytesAsync(half, [1, 2]);
        DateTimeOffset before = TimeProvider.System.GetUtcNow().AddDays(-1);
        folder.RemoveUnfinished(before);
        Assert.True(File.Exists(half));

        File.SetLastWriteTimeUtc(half, before.UtcDateTime.AddHours(-1));
        folder.RemoveUnfinished(before);

        Assert.Single(Files());
    }

    [Fact]
    public void A_folder_that_nobody_has_used_yet_holds_nothing_to_remove()
    {
        FileFolder folder = new(Path.Combine(path, "none"));
        folder.RemoveUnfinished(TimeProvider.System.GetUtcNow());
        Assert.Empty(folder.SavedBefore(TimeProvider.System.GetUtcNow()));
    }

    [Theory, OnBothDatabases]
    public async Task A_row_names_the_content(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        SavedContent content = await Save([1, 2, 3]);
        long id = await test.InTurn(session => new FileStore(session).Add(content, "Список.xlsx", "application/octet-stream"));
        FileRow? row = await test.Look(session => new FileStore(session).Find(id));
        Assert.Equal((content.Checksum, 3, "Список.xlsx"), (row!.Checksum, row.Size, row.Name));
    }

    public void Dispose() => Directory.Delete(path, recursive: true);

    private Task<SavedContent> Save(byte[] content) => new FileFolder(path).Save(new MemoryStream(content));

    private void Age(string checksum) =>
        File.SetLastWriteTimeUtc(Path.Combine(path, checksum[..2], checksum), TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));

    private string[] Files() => Directory.GetFiles(path, "*", SearchOption.AllDirectories);

    private sealed class BreakingStream : MemoryStream
    {
        private bool begun;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (begun) throw new IOException("The line broke off.");
            begun = true;
            return ValueTask.FromResult(10);
        }
    }
}
