using SchoolSupport.Core.Pieces;
using SchoolSupport.Storage.Pieces;

namespace SchoolSupport.Storage.Events;

/// <summary>What participants of events receive.</summary>
public sealed class MaterialStore(Session session) : PieceStore(session, "event_material", "event_id")
{
    /// <summary>Adds a piece, unless there are as many as one event takes.</summary>
    public async Task<AddedPiece> Add(long eventId, NewPiece piece)
    {
        await Session.Lock("event", eventId);
        return await Session.Find<long>("select count(*) from event_material where event_id = @eventId", new { eventId }) >= PieceRules.MostPieces
            ? AddedPiece.TooMany
            : await Insert(eventId, piece);
    }

    public Task Remove(long eventId, long id) => Delete(eventId, id);
}
