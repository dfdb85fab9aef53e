using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

/// <summary>
/// Copies the files of one submission from the channel to the data folder, so that they outlive it. Nobody waits for it and nobody is
/// told: each copy is a row of its own, noted as soon as it is made, so that a second run goes on where the first stopped.
/// </summary>
internal sealed class CopyEvidence(Database database, ChannelCopies copies) : IWorkHandler
{
    public const string WorkKind = "evidence copy";

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.Typing;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        foreach (var piece in await Waiting(long.Parse(item.Payload, CultureInfo.InvariantCulture), cancellation))
            await Copy(piece, cancellation);
        return (_, _) => Task.FromResult(new Page(Html.Empty));
    }

    public Page Failed(string errorId) => new(Html.Empty);

    private async Task<IReadOnlyList<EvidenceRow>> Waiting(long submission, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        return [.. (await new EvidenceStore(session).Of(submission)).Where(piece => piece is { ExternalId: not null, StoredFileId: null, NotCopied: null })];
    }

    private async Task Copy(EvidenceRow piece, CancellationToken cancellation)
    {
        switch (await copies.Make(piece.ExternalId!, piece.Size, cancellation))
        {
            case ChannelCopy.Made made:
                await Note(piece, made.Content, cancellation);
                break;
            case ChannelCopy.Missing missing:
                await InTurn(evidence => evidence.SetNotCopied(piece.Id, missing.Reason), cancellation);
                break;
        }
    }

    // Of two who copied the same piece at once the first is right: the second leaves no row behind.
    private async Task Note(EvidenceRow piece, SavedContent saved, CancellationToken cancellation)
    {
        await using var session = await database.Begin(cancellation);
        var stored = await new FileStore(session).Add(saved, piece.Name ?? "файл", piece.MediaType ?? "application/octet-stream", piece.AddedBy);
        if (await new EvidenceStore(session).SetCopy(piece.Id, stored, saved.Checksum))
            await session.Commit();
    }

    private async Task InTurn(Func<EvidenceStore, Task> work, CancellationToken cancellation)
    {
        await using var session = await database.Begin(cancellation);
        await work(new EvidenceStore(session));
        await session.Commit();
    }
}
