using System.Security.Cryptography;

namespace SchoolSupport.Storage.Conversations;

/// <summary>What became of a content that was put into the folder.</summary>
public sealed record SavedContent(string Checksum, long Size);

/// <summary>
/// The folder of files, named by the SHA-256 of their content and spread over 256 subfolders. A file is there whole or not at all;
/// no transaction of the database covers it, so save the content first and the row that names it afterwards.
/// </summary>
public sealed class FileFolder(string path)
{
    private readonly Lock replacing = new();

    /// <exception cref="IOException">No room, or the folder cannot be written.</exception>
    public Task<SavedContent> Save(Stream content, CancellationToken cancellation = default) =>
        Place(temporary => Write(content, temporary, cancellation));

    /// <exception cref="IOException">No room, or the folder cannot be written.</exception>
    public async Task<SavedContent> Save(byte[] content, CancellationToken cancellation = default)
    {
        using MemoryStream stream = new(content);
        return await Save(stream, cancellation);
    }

    /// <summary>Saves what is written bit by bit, and is too large to be made in memory.</summary>
    /// <exception cref="IOException">No room, or the folder cannot be written.</exception>
    public Task<SavedContent> Make(Func<Stream, Task> write, CancellationToken cancellation = default) => Place(async temporary =>
    {
        await using FileStream file = new(temporary, FileMode.CreateNew, FileAccess.ReadWrite);
        await write(file);
        file.Flush(flushToDisk: true);
        file.Position = 0;
        return new SavedContent(Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation)), file.Length);
    });

    private async Task<SavedContent> Place(Func<string, Task<SavedContent>> fill)
    {
        Directory.CreateDirectory(Incoming);
        string temporary = Path.Combine(Incoming, Path.GetRandomFileName());
        try
        {
            SavedContent saved = await fill(temporary);
            string final = PathOf(saved.Checksum);
            Directory.CreateDirectory(Path.GetDirectoryName(final)!);
            lock (replacing) File.Move(temporary, final, overwrite: true);
            return saved;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <exception cref="FileNotFoundException">No content has this checksum.</exception>
    public Stream Open(string checksum) => new FileStream(PathOf(checksum), FileMode.Open, FileAccess.Read, FileShare.Read, 4096, useAsync: true);

    public bool Has(string checksum) => File.Exists(PathOf(checksum));

    /// <summary>
    /// What was last saved before an instant of the machine's clock, by subfolders. Whoever has just saved a content has not written the
    /// row that names it yet, so ask for what is old.
    /// </summary>
    public IEnumerable<IReadOnlyList<string>> SavedBefore(DateTimeOffset instant) => !Directory.Exists(path) ? [] : Directory.EnumerateDirectories(path)
        .Where(folder => folder != Incoming)
        .Select(folder => Directory.EnumerateFiles(folder).Where(file => IsOlder(file, instant)).Select(Path.GetFileName).OfType<string>().Where(IsChecksum).ToList());

    /// <summary>Removes a content unless somebody has saved it again since.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Remove(string checksum, DateTimeOffset savedBefore)
    {
        string file = PathOf(checksum);
        lock (replacing)
            if (IsOlder(file, savedBefore)) File.Delete(file);
    }

    /// <summary>Removes what processes began to save before an instant and did not live to finish.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void RemoveUnfinished(DateTimeOffset begunBefore)
    {
        if (!Directory.Exists(Incoming)) return;
        foreach (string file in Directory.EnumerateFiles(Incoming).Where(file => IsOlder(file, begunBefore)).ToList()) File.Delete(file);
    }

    private string Incoming => Path.Combine(path, "incoming");

    private static bool IsOlder(string file, DateTimeOffset instant) => File.Exists(file) && File.GetLastWriteTimeUtc(file) < instant.UtcDateTime;

    private static async Task<SavedContent> Write(Stream content, string file, CancellationToken cancellation)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using FileStream output = new(file, FileMode.CreateNew, FileAccess.Write);
        byte[] buffer = new byte[81920];
        while (await content.ReadAsync(buffer, cancellation) is > 0 and int read)
        {
            hash.AppendData(buffer, 0, read);
            await output.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }
        output.Flush(flushToDisk: true);
        return new SavedContent(Convert.ToHexStringLower(hash.GetHashAndReset()), output.Length);
    }

    // Checked, because a checksum from a damaged row must not lead out of the folder.
    private string PathOf(string checksum) => IsChecksum(checksum)
        ? Path.Combine(path, checksum[..2], checksum)
        : throw new ArgumentException("A checksum has 64 lower-case hexadecimal digits.", nameof(checksum));

    private static bool IsChecksum(string name) => name.Length == 64 && name.All(char.IsAsciiHexDigitLower);
}
