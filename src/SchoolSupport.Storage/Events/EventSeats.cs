namespace SchoolSupport.Storage.Events;

/// <summary>The seats of an event, a row each: nobody can have one that is not there.</summary>
internal sealed class EventSeats(Session session)
{
    /// <summary>Makes the seats as many as this; those that are taken stay.</summary>
    public async Task Make(long eventId, int seats)
    {
        long there = await session.Find<long>("select count(*) from event_seat where event_id = @eventId", new { eventId });
        for (; there < seats; there++) await Add(eventId);
        if (there > seats)
            await session.Execute(
                """
                delete from event_seat where event_id = @eventId and seat in (
                    select s.seat from event_seat s
                    where s.event_id = @eventId and not exists (select 1 from event_guest g where g.event_id = s.event_id and g.seat = s.seat)
                    order by s.seat desc limit @surplus)
                """,
                new { eventId, surplus = there - seats });
    }

    /// <summary>A seat that nobody has; where there is no limit one more is made. Null when all are taken.</summary>
    public async Task<int?> Free(EventRow row) =>
        await session.Find<int?>(
            """
            select min(s.seat) from event_seat s
            where s.event_id = @Id and not exists (select 1 from event_guest g where g.event_id = s.event_id and g.seat = s.seat)
            """,
            new { row.Id }) ?? (row.Seats is null ? await Add(row.Id) : null);

    private async Task<int> Add(long eventId)
    {
        int seat = 1 + await session.Find<int>("select coalesce(max(seat), 0) from event_seat where event_id = @eventId", new { eventId });
        await session.Execute("insert into event_seat (event_id, seat) values (@eventId, @seat)", new { eventId, seat });
        return seat;
    }
}
