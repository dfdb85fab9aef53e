using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Storage.Events;

/// <summary>What came of signing up.</summary>
public enum SignedUp
{
    /// <summary>Has a seat now.</summary>
    Going,

    /// <summary>Has had one already, or waits already.</summary>
    Already,

    /// <summary>All seats are taken, or promised to those who wait.</summary>
    Full,

    /// <summary>Waits now.</summary>
    Waiting,

    /// <summary>Begun, over, or called off.</summary>
    Closed,
}

/// <summary>Who comes to events: seats, the waiting line, attendance.</summary>
public sealed class GuestStore(Session session)
{
    private const string Columns =
        """
        select g.id, g.event_id, g.person_id, p.name, m.role, g.school_id, s.name as school_name, g.state, g.since, g.came
        from event_guest g
        join person p on p.id = g.person_id
        join membership m on m.id = g.membership_id
        left join school s on s.id = g.school_id
        """;

    private readonly EventStore events = new(session);
    private readonly EventSeats seats = new(session);

    public Task<GuestRow?> Find(long eventId, long personId) =>
        session.Find<GuestRow>(Columns + " where g.event_id = @eventId and g.person_id = @personId", new { eventId, personId });

    /// <summary>Everybody who has answered or come, by school and name.</summary>
    public async Task<IReadOnlyList<GuestRow>> Of(long eventId) => (await session.Query<GuestRow>(
        Columns + " where g.event_id = @eventId order by coalesce(p.name_key, ''), g.id", new { eventId }))
        .BySchool(guest => guest.SchoolName);

    /// <summary>Takes a seat. First come, first served: while others wait, there is none to take.</summary>
    /// <param name="waits">Whether to wait when there is none.</param>
    public async Task<SignedUp> SignUp(long eventId, long membershipId, bool waits)
    {
        if (await events.Locked(eventId) is not { } row || !row.IsAhead(DateTimeOffset.FromUnixTimeMilliseconds(session.Now))) return SignedUp.Closed;
        long person = await PersonOf(membershipId);
        GuestRow? own = await Find(eventId, person);
        if (own?.State == GuestState.Going || (own?.State == GuestState.Waiting && waits)) return SignedUp.Already;
        int? seat = row.Waiting > 0 ? null : await seats.Free(row);
        if (seat is null && !waits) return SignedUp.Full;
        await Put(eventId, membershipId, seat is null ? GuestState.Waiting : GuestState.Going, seat);
        return seat is null ? SignedUp.Waiting : SignedUp.Going;
    }

    /// <summary>Notes that somebody cannot come; a seat they had is free. False when it is too late, or noted already.</summary>
    public async Task<bool> Decline(long eventId, long membershipId)
    {
        if (await events.Locked(eventId) is not { } row || !row.IsAhead(DateTimeOffset.FromUnixTimeMilliseconds(session.Now))) return false;
        if ((await Find(eventId, await PersonOf(membershipId)))?.State == GuestState.Declined) return false;
        await Put(eventId, membershipId, GuestState.Declined, null);
        return true;
    }

    /// <summary>Gives free seats to those who wait the longest.</summary>
    /// <returns>The persons who have one now.</returns>
    public async Task<IReadOnlyList<long>> Promote(long eventId)
    {
        List<long> promoted = [];
        while (await events.Locked(eventId) is { } row && row.IsAhead(DateTimeOffset.FromUnixTimeMilliseconds(session.Now))
               && row.Waiting > 0 && await seats.Free(row) is { } seat)
        {
            GuestRow first = (await session.Query<GuestRow>(
                Columns + " where g.event_id = @eventId and g.state = 'waiting' order by g.since, g.id limit 1", new { eventId }))[0];
            await session.Execute(
                "update event_guest set state = 'going', seat = @seat, since = @now where id = @Id", new { first.Id, seat, now = session.Now });
            promoted.Add(first.PersonId);
        }
        return promoted;
    }

    /// <summary>Which place in the line somebody has, from 1; 0 when not in it.</summary>
    public Task<long> PlaceInLine(long eventId, long personId) => session.Find<long>(
        """
        select count(*) from event_guest g join event_guest own on own.event_id = g.event_id and own.person_id = @personId and own.state = 'waiting'
        where g.event_id = @eventId and g.state = 'waiting' and (g.since < own.since or (g.since = own.since and g.id <= own.id))
        """,
        new { eventId, personId });

    /// <summary>Marks whether somebody came; null takes the mark away. Who came without a seat and did not is forgotten.</summary>
    public async Task Mark(long eventId, long guestId, bool? came)
    {
        if (came != true)
            await session.Execute(
                $"delete from event_guest where id = @guestId and event_id = @eventId and state = 'walkin' and {IsOpen}", new { guestId, eventId });
        await session.Execute(
            $"update event_guest set came = @came where id = @guestId and event_id = @eventId and state = 'going' and {IsOpen}", new { guestId, eventId, came });
    }

    /// <summary>Marks everybody who has a seat.</summary>
    public Task MarkAll(long eventId, bool came) => session.Execute(
        $"update event_guest set came = @came where event_id = @eventId and state = 'going' and {IsOpen}", new { eventId, came });

    /// <summary>Notes that somebody came who had no seat.</summary>
    public async Task WalkIn(long eventId, long membershipId)
    {
        if (await events.Locked(eventId) is not { State: EventState.Announced, ClosedAt: null }) return;
        if ((await Find(eventId, await PersonOf(membershipId)))?.State != GuestState.Going) await Put(eventId, membershipId, GuestState.WalkIn, null);
        await session.Execute(
            "update event_guest set came = true where event_id = @eventId and person_id = (select person_id from membership where id = @membershipId)",
            new { eventId, membershipId });
    }

    /// <summary>What somebody has at the event's time besides: a consultation, an event they go to or lead. Null: nothing.</summary>
    public Task<BusyWith?> BusyAt(long eventId, long personId) => session.Find<BusyWith>(
        """
        select c.starts_at, cast(null as text) as title
        from event e join busy_cell b on b.person_id = @personId and b.cell >= e.starts_at / 300000 and b.cell < e.starts_at / 300000 + e.length_minutes / 5
        join consultation c on c.id = b.consultation_id
        where e.id = @eventId
        union
        select o.starts_at, o.title
        from event e
        join event o on o.municipality_id = e.municipality_id and o.id <> e.id and o.state = 'announced'
             and o.starts_at < e.starts_at + cast(e.length_minutes as bigint) * 60000 and o.starts_at + cast(o.length_minutes as bigint) * 60000 > e.starts_at
        where e.id = @eventId
          and (exists (select 1 from event_guest g where g.event_id = o.id and g.person_id = @personId and g.state = 'going')
               or exists (select 1 from membership m where m.id = o.leader_id and m.person_id = @personId))
        order by 1 limit 1
        """,
        new { eventId, personId });

    private const string IsOpen =
        "exists (select 1 from event e where e.id = event_guest.event_id and e.state = 'announced' and e.closed_at is null)";

    private Task<long> PersonOf(long membershipId) => session.Find<long>("select person_id from membership where id = @membershipId", new { membershipId });

    private Task Put(long eventId, long membershipId, GuestState state, int? seat) => session.Execute(
        """
        insert into event_guest (id, municipality_id, event_id, person_id, membership_id, school_id, state, seat, since, created_at)
        select @id, m.municipality_id, @eventId, m.person_id, m.id, m.school_id, @state, @seat, @now, @now from membership m where m.id = @membershipId
        on conflict (event_id, person_id) do update
        set membership_id = excluded.membership_id, school_id = excluded.school_id, state = excluded.state, seat = excluded.seat, since = excluded.since
        """,
        new { id = session.NewId(), eventId, membershipId, state = Codes.Of(state), seat, now = session.Now });
}
