using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Storage.Events;

/// <summary>The time of tutors who lead events: taken in the same table as consultations, whose key lets nobody be twice in the same five minutes.</summary>
internal sealed class LeaderTime(Session session)
{
    private const string Mark = "leadertime";

    /// <summary>Takes the time for the event, instead of what it had. False when the leader has something else then; nothing has changed in that case.</summary>
    public async Task<bool> Take(EventRow row, DateTimeOffset from, DateTimeOffset until)
    {
        if (row.LeaderRole != Role.Tutor.Code) return true;
        List<long> cells = [.. BusyCells.Between(from, until)];
        await session.Savepoint(Mark);
        await Free(row.Id);
        int taken = await session.Execute(
            $"""
            insert into busy_cell (person_id, cell, event_id)
            select @person, {Batch.IdOfValue}, @event from {session.Dialect.EachOf("@cells")} x where true order by 2
            on conflict do nothing
            """,
            new { person = row.LeaderPersonId, @event = row.Id, cells = Batch.Of(cells) });
        if (taken < cells.Count) await session.RollbackTo(Mark);
        await session.Release(Mark);
        return taken == cells.Count;
    }

    public Task Free(long eventId) => session.Execute("delete from busy_cell where event_id = @eventId", new { eventId });
}
