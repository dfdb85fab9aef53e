using System.Globalization;
using Microsoft.Extensions.Options;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Evidence;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Events;

/// <summary>Copies an event's files from the channel to the data folder, so that participants can fetch them when the channel has forgotten them.</summary>
internal sealed class CopyMaterials(Database database, IIncomingFiles incoming, FileFolder folder, IOptions<EvidenceSettings> settings) : IWorkHandler
{
    public const string WorkKind = "event materials";

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.Typing;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        foreach (var piece in await Waiting(long.Parse(item.Payload, CultureInfo.InvariantCulture), cancellation))
            await Copy(piece, cancellation);
        return (_, _) => Task.FromResult(new Page(Html.Empty));
    }

    public Page Failed(string errorId) => new(Html.Empty);

    private async Task<IReadOnlyList<MaterialRow>> Waiting(long id, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        return [.. (await new MaterialStore(session).Of(id)).Where(piece => piece is { ExternalId: not null, Checksum: null, NotCopied: null })];
    }

    private async Task Copy(MaterialRow piece, CancellationToken cancellation)
    {
        var limit = settings.Value.MostMegabytes * (1L << 20);
        using var content = EvidenceRules.IsCopied(piece.Size, limit) ? await incoming.Download(piece.ExternalId!, cancellation) : null;
        var saved = content is not null && EvidenceRules.IsCopied(content.Length, limit) ? await folder.Save(content, cancellation) : null;
        await using var session = await database.Begin(cancellation);
        if (saved is null)
            await new MaterialStore(session).SetNotCopied(piece.Id, content is null && EvidenceRules.IsCopied(piece.Size, limit) ? "Telegram не отдал файл" : $"больше {settings.Value.MostMegabytes} МБ");
        else
        {
            await new FileStore(session).Add(saved, piece.Name ?? "файл", piece.MediaType ?? "application/octet-stream", piece.AddedBy);
            await new MaterialStore(session).SetCopy(piece.Id, saved.Checksum);
        }

        await session.Commit();
    }
}
