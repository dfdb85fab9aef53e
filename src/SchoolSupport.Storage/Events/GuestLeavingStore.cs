namespace SchoolSupport.Storage.Events;

/// <summary>Takes people who are gone out of events to come. That they were somewhere stays with their school.</summary>
public sealed class GuestLeavingStore(Session session)
{
    private const string GiveUp =
        """
        update event_guest set state = 'declined', seat = null
        where person_id = @personId and state in ('going', 'waiting')
          and event_id in (select e.id from event e where e.state = 'announced' and e.starts_at > @now)
        """;

    /// <summary>
    /// Somebody loses a role: the seats and places in lines that came by it are free, and those of roles that have ended before. Let those
    /// move up who wait, in the same transaction.
    /// </summary>
    /// <returns>The events that have a free seat by it, in the order of their ids; they are held until the transaction ends.</returns>
    public async Task<IReadOnlyList<long>> LeaveAs(long membershipId)
    {
        List<long> freed = [];
        foreach (TakenPlace place in await Places(membershipId))
        {
            // Before the guest, as those do who sign up: else the two could wait for each other.
            await session.Lock("event", place.EventId);
            var given = new { personId = place.PersonId, eventId = place.EventId, now = session.Now };
            if (await session.Execute(GiveUp + " and event_id = @eventId and seat is not null", given) > 0) freed.Add(place.EventId);
            else await session.Execute(GiveUp + " and event_id = @eventId", given);
        }
        return freed;
    }

    /// <summary>Somebody leaves for good: nothing of what is to come is kept for them.</summary>
    public Task LeaveAll(long personId) => session.Execute(GiveUp, new { personId, now = session.Now });

    private Task<IReadOnlyList<TakenPlace>> Places(long membershipId) => session.Query<TakenPlace>(
        """
        select g.event_id, g.person_id
        from event_guest g join membership m on m.id = g.membership_id join event e on e.id = g.event_id
        where g.person_id = (select o.person_id from membership o where o.id = @membershipId) and g.state in ('going', 'waiting')
          and (m.id = @membershipId or m.ended_at is not null) and e.state = 'announced' and e.starts_at > @now
        order by g.event_id
        """,
        new { membershipId, now = session.Now });

    private sealed record TakenPlace
    {
        public long EventId { get; init; }
        public long PersonId { get; init; }
    }
}
