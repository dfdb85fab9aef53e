using System.Text.Json;

namespace SchoolSupport.Playground.Accounts;

/// <summary>
/// The append-only file of everything that must outlive the process. A line is handed to the operating system before the request
/// that caused it is answered, so a killed process loses nothing; it is not flushed to the disk, so a power cut may cost the last
/// lines. The file is rewritten, without what is outdated, at every start. A journal that never begins keeps nothing.
/// </summary>
internal sealed class Journal : IDisposable
{
    private readonly Lock gate = new();
    private FileStream? file;
    private FileStream? claim;

    /// <summary>Makes the folder this process's own until the journal is disposed.</summary>
    /// <exception cref="IOException">The folder is in use by another playground, or cannot be written.</exception>
    public void Claim(string folder)
    {
        Directory.CreateDirectory(folder);
        claim = new FileStream(Path.Combine(folder, "playground.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>Writes the claimed folder's journal anew with what is to be kept, and from now on whatever comes.</summary>
    public void Begin(string folder, IEnumerable<JournalEntry> kept)
    {
        var path = PathIn(folder);
        var fresh = path + ".new";
        var stream = new FileStream(fresh, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        using (var buffer = new MemoryStream())
        {
            foreach (var entry in kept)
                Write(buffer, entry);
            stream.Write(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        }
        File.Move(fresh, path, overwrite: true);
        file = stream;
    }

    /// <summary>The entries of an earlier run, oldest first; none when there was none.</summary>
    public static IEnumerable<JournalEntry> Read(string folder)
    {
        var path = PathIn(folder);
        if (!File.Exists(path))
            yield break;
        // Another process may be writing it.
        using var lines = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        var next = lines.ReadLine();
        while (next is { } line)
        {
            next = lines.ReadLine();
            if (Parse(line, isLast: next is null) is { } entry)
                yield return entry;
        }
    }

    public void Write(JournalEntry entry)
    {
        if (file is null)
            return;
        using var line = new MemoryStream(1024);
        Write(line, entry);
        lock (gate)
            file.Write(line.GetBuffer().AsSpan(0, (int)line.Length));
    }

    public void Dispose()
    {
        lock (gate)
        {
            file?.Dispose();
            claim?.Dispose();
        }
    }

    private static void Write(MemoryStream target, JournalEntry entry)
    {
        JsonSerializer.Serialize(target, entry, JournalJson.Readable.JournalEntry);
        target.WriteByte((byte)'\n');
    }

    // A process killed in the middle of a write leaves half a line at the end, and only there.
    private static JournalEntry? Parse(string line, bool isLast)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JournalJson.Readable.JournalEntry);
        }
        catch (JsonException) when (isLast)
        {
            return null;
        }
    }

    private static string PathIn(string folder) => Path.Combine(folder, "playground.jsonl");
}
