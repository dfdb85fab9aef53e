using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Evidence;
using SchoolSupport.Bot.Work;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Announcements;

/// <summary>Copies an announcement's files from the channel to the data folder, so that people can fetch them when the channel has forgotten them.</summary>
internal sealed class CopyAnnouncementFiles(Database database, ChannelCopies copies) : IWorkHandler
{
    public const string WorkKind = "announcement files";

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.Typing;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        foreach (var piece in await Waiting(long.Parse(item.Payload, CultureInfo.InvariantCulture), cancellation))
            await Copy(piece, cancellation);
        return (_, _) => Task.FromResult(new Page(Html.Empty));
    }

    public Page Failed(string errorId) => new(Html.Empty);

    private async Task<IReadOnlyList<AnnouncementPiece>> Waiting(long id, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        return [.. (await new AnnouncementPieceStore(session).Of(id)).Where(piece => piece is { ExternalId: not null, Checksum: null, NotCopied: null })];
    }

    private async Task Copy(AnnouncementPiece piece, CancellationToken cancellation)
    {
        var copy = await copies.Make(piece.ExternalId!, piece.Size, cancellation);
        await using var session = await database.Begin(cancellation);
        var pieces = new AnnouncementPieceStore(session);
        switch (copy)
        {
            case ChannelCopy.Made { Content: var saved }:
                await new FileStore(session).Add(saved, piece.Name ?? "файл", piece.MediaType ?? "application/octet-stream", piece.AddedBy);
                await pieces.SetCopy(piece.Id, saved.Checksum);
                break;
            case ChannelCopy.Missing missing:
                await pieces.SetNotCopied(piece.Id, missing.Reason);
                break;
        }

        await session.Commit();
    }
}
