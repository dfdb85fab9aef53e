using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Storage.Events;

/// <summary>One piece of an event's materials.</summary>
public sealed record MaterialRow
{
    public required long Id { get; init; }
    public required long EventId { get; init; }
    public EvidenceKind Kind { get; init; }

    /// <summary>The text or link itself; of a photo or file its caption.</summary>
    public string? Body { get; init; }

    /// <summary>How the channel names the file; null for texts.</summary>
    public string? ExternalId { get; init; }
    public string? Name { get; init; }
    public string? MediaType { get; init; }
    public long? Size { get; init; }

    /// <summary>The copy in the data folder, once made.</summary>
    public string? Checksum { get; init; }
    public string? NotCopied { get; init; }
    public required long AddedBy { get; init; }
}

/// <summary>What participants of events receive.</summary>
public sealed class MaterialStore(Session session)
{
    private const string Columns =
        "select id, event_id, kind, body, external_id, name, media_type, size, checksum, not_copied, added_by from event_material";

    /// <summary>The pieces in the order in which they came.</summary>
    public Task<IReadOnlyList<MaterialRow>> Of(long eventId) => session.Query<MaterialRow>(Columns + " where event_id = @eventId order by id", new { eventId });

    /// <summary>Adds a piece, unless there are as many as one event takes.</summary>
    public async Task<AddedEvidence> Add(long eventId, NewEvidence piece)
    {
        await session.Lock("event", eventId);
        if (await session.Find<long>("select count(*) from event_material where event_id = @eventId", new { eventId }) >= EvidenceRules.MostPieces)
            return AddedEvidence.TooMany;
        int added = await session.Execute(
            """
            insert into event_material (id, event_id, kind, body, external_id, external_unique_id, name, media_type, size, added_by, added_at)
            values (@id, @eventId, @kind, @Body, @ExternalId, @ExternalUniqueId, @Name, @MediaType, @Size, @AddedBy, @now)
            on conflict do nothing
            """,
            new
            {
                id = session.NewId(), eventId, kind = Codes.Of(piece.Kind), piece.Body, piece.ExternalId, piece.ExternalUniqueId, piece.Name,
                piece.MediaType, piece.Size, piece.AddedBy, now = session.Now,
            });
        return added == 1 ? AddedEvidence.Added : AddedEvidence.Twice;
    }

    public Task Remove(long eventId, long id) => session.Execute("delete from event_material where id = @id and event_id = @eventId", new { id, eventId });

    /// <summary>Notes the copy in the data folder.</summary>
    public Task SetCopy(long id, string checksum) =>
        session.Execute("update event_material set checksum = @checksum where id = @id and checksum is null", new { id, checksum });

    /// <summary>Notes why there will be no copy.</summary>
    public Task SetNotCopied(long id, string reason) =>
        session.Execute("update event_material set not_copied = @reason where id = @id and checksum is null", new { id, reason });
}
