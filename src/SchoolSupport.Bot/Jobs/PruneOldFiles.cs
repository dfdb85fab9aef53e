using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Jobs;

/// <summary>
/// Forgets files that nobody needs after a month: workbooks and archives that were made and sent, lists that were read, orders whose
/// drafts were cancelled. The contents are removed outside of the transaction, by <see cref="RemoveUnnamedFiles"/>.
/// </summary>
public sealed class PruneOldFiles(FileStore files, WorkQueue work, TimeProvider clock) : IDueWork
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(31);

    public Task<bool> IsAnythingDue() => Task.FromResult(true);

    public async Task CatchUp()
    {
        await files.Prune(clock.GetUtcNow() - KeptFor);
        if (!await work.IsOpen(RemoveUnnamedFiles.WorkKind, RemoveUnnamedFiles.NoPayload))
            await work.Add(RemoveUnnamedFiles.WorkKind, RemoveUnnamedFiles.NoPayload);
    }
}
