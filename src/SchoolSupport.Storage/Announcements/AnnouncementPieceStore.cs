using SchoolSupport.Core.Announcements;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Storage.Announcements;

/// <summary>What came of adding a piece to an announcement.</summary>
public enum AddedPiece
{
    Added,

    /// <summary>The same file is there already.</summary>
    Twice,

    /// <summary>The text would not fit into one message.</summary>
    TooLong,

    /// <summary>There are as many files as there may be.</summary>
    TooManyFiles,

    /// <summary>It is no draft any more.</summary>
    Closed,
}

/// <summary>What announcements say and bring.</summary>
public sealed class AnnouncementPieceStore(Session session)
{
    /// <summary>The pieces in the order in which they came.</summary>
    public Task<IReadOnlyList<AnnouncementPiece>> Of(long id) => session.Query<AnnouncementPiece>(
        """
        select id, announcement_id, kind, body, external_id, name, media_type, size, checksum, not_copied, added_by
        from announcement_piece where announcement_id = @id order by id
        """,
        new { id });

    /// <summary>Adds a piece to a draft.</summary>
    public async Task<AddedPiece> Add(long id, NewEvidence piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        if (!await AnnouncementStore.Change(session, id)) return AddedPiece.Closed;
        IReadOnlyList<AnnouncementPiece> before = await Of(id);
        return AnnouncementRules.Fit([.. before.Select(one => one.Body).OfType<string>()], before.Count(one => one.IsFile), piece.Body, piece.ExternalId is not null) switch
        {
            PieceFit.TooLong => AddedPiece.TooLong,
            PieceFit.TooManyFiles => AddedPiece.TooManyFiles,
            _ => await Insert(id, piece) == 1 ? AddedPiece.Added : AddedPiece.Twice,
        };
    }

    /// <summary>Takes a piece out of a draft.</summary>
    public async Task Remove(long id, long piece)
    {
        if (await AnnouncementStore.Change(session, id))
            await session.Execute("delete from announcement_piece where id = @piece and announcement_id = @id", new { id, piece });
    }

    /// <summary>Notes the copy in the data folder.</summary>
    public Task SetCopy(long piece, string checksum) =>
        session.Execute("update announcement_piece set checksum = @checksum where id = @piece and checksum is null", new { piece, checksum });

    /// <summary>Notes why there will be no copy.</summary>
    public Task SetNotCopied(long piece, string reason) =>
        session.Execute("update announcement_piece set not_copied = @reason where id = @piece and checksum is null", new { piece, reason });

    private Task<int> Insert(long id, NewEvidence piece) => session.Execute(
        """
        insert into announcement_piece (id, announcement_id, kind, body, external_id, external_unique_id, name, media_type, size, added_by, added_at)
        values (@piece, @id, @kind, @Body, @ExternalId, @ExternalUniqueId, @Name, @MediaType, @Size, @AddedBy, @now)
        on conflict do nothing
        """,
        new
        {
            piece = session.NewId(), id, kind = Codes.Of(piece.Kind), piece.Body, piece.ExternalId, piece.ExternalUniqueId, piece.Name, piece.MediaType, piece.Size,
            piece.AddedBy, now = session.Now,
        });
}
