using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace SchoolSupport.Playground.Accounts;

/// <summary>The files that went up, with their contents in memory or in the state folder.</summary>
internal sealed class FileShelf(Journal journal, string? folder)
{
    private readonly ConcurrentDictionary<string, StoredFile> byId = new();
    private readonly ConcurrentDictionary<string, StoredFile> byPath = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<StoredFile>> byContent = new();
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> inMemory = new();
    private long lastNumber;

    public long LastNumber => Interlocked.Read(ref lastNumber);

    public IEnumerable<StoredFile> All => byId.Values;

    /// <summary>Puts content on the shelf and gives its name there.</summary>
    public string Keep(ReadOnlyMemory<byte> content)
    {
        var name = $"{Interlocked.Increment(ref lastNumber)}";
        if (folder is null)
            inMemory[name] = content;
        else
            Write(PathOf(name), content.Span);
        return name;
    }

    public StoredFile Register(string content, string kind, string? name, string mimeType, long size, (int Width, int Height) dimensions = default)
    {
        var number = Interlocked.Increment(ref lastNumber);
        var path = $"{kind}s/file_{number}{Path.GetExtension(name ?? "")}";
        var id = FileIdentifier.Make(kind, number);
        var file = new StoredFile(number, id, FileIdentifier.MakeUnique(number), kind, name, mimeType, size, path, content)
        {
            Width = dimensions.Width,
            Height = dimensions.Height,
        };
        Restore(file);
        journal.Write(new JournalEntry { File = file });
        return file;
    }

    public StoredFile? Find(string fileId) => byId.GetValueOrDefault(fileId);

    /// <summary>All sizes of a photo, small to large.</summary>
    public IReadOnlyList<StoredFile> SizesOf(StoredFile photo) => byContent[photo.Content];

    public StoredFile? FindByPath(string path) => byPath.GetValueOrDefault(path);

    public ReadOnlyMemory<byte> Read(StoredFile file) =>
        folder is null ? inMemory[file.Content] : File.ReadAllBytes(PathOf(file.Content));

    public void Restore(StoredFile file)
    {
        byId[file.FileId] = file;
        byPath[file.Path] = file;
        byContent.AddOrUpdate(file.Content, [file], (_, others) => others.Add(file));
        StartAfter(file.Number);
    }

    /// <summary>Continues the numbering of an earlier run.</summary>
    public void StartAfter(long number)
    {
        if (number > lastNumber)
            lastNumber = number;
    }

    private string PathOf(string name) => Path.Combine(folder!, "files", name);

    private static void Write(string path, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }
}
