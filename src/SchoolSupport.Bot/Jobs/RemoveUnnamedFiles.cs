using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Jobs;

/// <summary>
/// Removes contents from the folder of files that no row names: their rows were forgotten, or the process that saved them was killed
/// before it could write one.
/// </summary>
internal sealed class RemoveUnnamedFiles(Database database, FileFolder folder) : IWorkHandler
{
    public const string WorkKind = "files.unnamed";
    public const string NoPayload = "{}";

    // By the machine's clock, as files are dated. The row that names a content comes within minutes of it.
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.Typing;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var before = TimeProvider.System.GetUtcNow() - Patience;
        folder.RemoveUnfinished(before);
        foreach (var old in folder.SavedBefore(before))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var checksum in await Unnamed(old, cancellation))
                folder.Remove(checksum, before);
        }

        return (_, _) => Task.FromResult(new Page(Html.Empty));
    }

    public Page Failed(string errorId) => new(Html.Empty);

    private async Task<IReadOnlyList<string>> Unnamed(IReadOnlyList<string> checksums, CancellationToken cancellation)
    {
        if (checksums.Count == 0)
            return [];
        await using var session = await database.Read(cancellation);
        return await new FileStore(session).Unnamed(checksums);
    }
}
