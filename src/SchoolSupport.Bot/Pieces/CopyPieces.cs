using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Pieces;

namespace SchoolSupport.Bot.Pieces;

/// <summary>
/// Copies the files of one submission, event or announcement from the channel to the data folder, so that they outlive it. Nobody waits for it
/// and nobody is told: each copy is noted as soon as it is made, so that a second run goes on where the first stopped.
/// </summary>
internal abstract class CopyPieces(Database database, ChannelCopies copies) : IWorkHandler
{
    public abstract string Kind { get; }

    public WorkSign Sign => WorkSign.Typing;

    /// <summary>Where the topic keeps its pieces.</summary>
    protected abstract ICopiedPieces Store(Session session);

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        foreach (var piece in await Waiting(long.Parse(item.Payload, CultureInfo.InvariantCulture), cancellation))
            await Copy(piece, cancellation);
        return (_, _) => Task.FromResult(new Page(Html.Empty));
    }

    public Page Failed(string errorId) => new(Html.Empty);

    private async Task<IReadOnlyList<SentPiece>> Waiting(long owner, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        return await Store(session).Uncopied(owner);
    }

    private async Task Copy(SentPiece piece, CancellationToken cancellation)
    {
        var copy = await copies.Make(piece.ExternalId!, piece.Size, cancellation);
        await using var session = await database.Begin(cancellation);
        if (await Note(piece, copy, session))
            await session.Commit();
    }

    // Of two who copied the same piece at once the first is right: the second leaves no row behind.
    private async Task<bool> Note(SentPiece piece, ChannelCopy copy, Session session)
    {
        switch (copy)
        {
            case ChannelCopy.Made { Content: var content }:
                var stored = await new FileStore(session).Add(content, SentPieces.NameOf(piece), piece.MediaType ?? "application/octet-stream", piece.AddedBy);
                return await Store(session).SetCopy(piece.Id, stored, content.Checksum);
            case ChannelCopy.Missing { Reason: var reason }:
                await Store(session).SetNotCopied(piece.Id, reason);
                return true;
            default:
                throw new ArgumentOutOfRangeException(nameof(copy), copy, null);
        }
    }
}
