using Telegram.Bot.Types;

namespace Telegram.Bot.Serialization;

/// <summary>
/// The streams met while one request is being written. Writing is synchronous, so the collection that is open on the thread
/// is that request's; converters have no other way to know the request they write for.
/// </summary>
internal sealed class Attachments : IDisposable
{
    [ThreadStatic]
    private static Attachments? _open;

    private readonly Attachments? _outer = _open;
    private readonly List<InputFileStream> _files = [];

    private Attachments() => _open = this;

    public IReadOnlyList<InputFileStream> Files => _files;

    public static Attachments Collect() => new();

    /// <summary>The name to write in the file's place; the part of the body is named by the number in it.</summary>
    public static string Attach(InputFileStream file)
    {
        var files = _open?._files ?? throw new NotSupportedException("This request cannot carry files.");
        files.Add(file);
        return $"attach://{files.Count - 1}";
    }

    public void Dispose() => _open = _outer;
}
