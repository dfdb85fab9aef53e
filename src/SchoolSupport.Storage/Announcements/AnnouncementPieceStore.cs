using SchoolSupport.Core.Announcements;
using SchoolSupport.Storage.Pieces;

namespace SchoolSupport.Storage.Announcements;

/// <summary>What announcements say and bring.</summary>
public sealed class AnnouncementPieceStore(Session session) : PieceStore(session, "announcement_piece", "announcement_id")
{
    /// <summary>Adds a piece to a draft, as long as everything together fits into one message.</summary>
    public async Task<AddedPiece> Add(long id, NewPiece piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        if (!await AnnouncementStore.Change(Session, id)) return AddedPiece.Closed;
        IReadOnlyList<SentPiece> before = await Of(id);
        return AnnouncementRules.Fit([.. before.Select(one => one.Body).OfType<string>()], before.Count(one => one.IsFile), piece.Body, piece.ExternalId is not null) switch
        {
            PieceFit.TooLong => AddedPiece.TooLong,
            PieceFit.TooManyFiles => AddedPiece.TooMany,
            _ => await Insert(id, piece),
        };
    }

    /// <summary>Takes a piece out of a draft.</summary>
    public async Task Remove(long id, long piece)
    {
        if (await AnnouncementStore.Change(Session, id)) await Delete(id, piece);
    }
}
