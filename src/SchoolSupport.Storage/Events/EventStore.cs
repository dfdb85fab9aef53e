using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Events;

namespace SchoolSupport.Storage.Events;

/// <summary>Events: put together, announced, moved, called off. Who comes is the <see cref="GuestStore"/>'s.</summary>
public sealed class EventStore(Session session)
{
    private const string Columns =
        """
        select e.id, e.municipality_id, t.time_zone as municipality_zone, e.kind, e.state, e.step, e.leader_id, m.person_id as leader_person_id,
               p.name as leader_name, m.role as leader_role, e.subject_id, j.name as subject_name, e.title, e.starts_at, e.length_minutes, e.time_zone,
               e.format, e.place, e.seats, e.activity_id, a.title as activity_title, e.sequence, e.moved_from, e.moved_at, e.announced_at,
               e.cancel_reason, e.closed_at, e.created_by,
               (select count(*) from event_guest g where g.event_id = e.id and g.state = 'going') as going,
               (select count(*) from event_guest g where g.event_id = e.id and g.state = 'waiting') as waiting,
               (select count(*) from event_material x where x.event_id = e.id) as materials
        from event e
        join municipality t on t.id = e.municipality_id
        join membership m on m.id = e.leader_id
        join person p on p.id = m.person_id
        left join subject j on j.id = e.subject_id
        left join plan_activity a on a.id = e.activity_id
        """;

    private readonly LeaderTime times = new(session);

    public Task<EventRow?> Find(long id) => session.Find<EventRow>(Columns + " where e.id = @id", new { id });

    /// <summary>The same, held until the transaction ends.</summary>
    public async Task<EventRow?> Locked(long id)
    {
        await session.Lock("event", id);
        return await Find(id);
    }

    /// <summary>Begins a draft, meant for the teachers of all schools.</summary>
    public async Task<long> Add(NewEvent draft)
    {
        long id = session.NewId();
        await session.Execute(
            """
            insert into event (id, municipality_id, kind, state, step, leader_id, subject_id, time_zone, sequence, created_by, created_at)
            values (@id, @MunicipalityId, @kind, 'draft', @step, @LeaderId, @SubjectId, @TimeZone, 0, @CreatedBy, @now)
            """,
            new
            {
                id, draft.MunicipalityId, kind = Codes.Of(draft.Kind), step = Codes.Of(draft.Step), draft.LeaderId, draft.SubjectId, draft.TimeZone,
                draft.CreatedBy, now = session.Now,
            });
        await session.Execute("insert into event_role (event_id, role) values (@id, 'teacher')", new { id });
        await new EventAudience(session).TickAll(id, true);
        return id;
    }

    public Task SetStep(long id, EventStep step) => session.Execute("update event set step = @step where id = @id and state = 'draft'", new { id, step = Codes.Of(step) });

    public Task SetLeader(long id, long leaderId, long? subjectId) => session.Execute(
        "update event set leader_id = @leaderId, subject_id = @subjectId where id = @id and state = 'draft'", new { id, leaderId, subjectId });

    public Task SetSubject(long id, long? subjectId) =>
        session.Execute("update event set subject_id = @subjectId where id = @id and state = 'draft'", new { id, subjectId });

    public Task SetActivity(long id, long? activityId) => session.Execute(
        "update event set activity_id = @activityId where id = @id and state in ('draft', 'announced') and closed_at is null", new { id, activityId });

    /// <summary>Names it. What is announced has a new entry in calendars.</summary>
    public Task SetTitle(long id, string title) => Change(id, "title = @title", new { id, title });

    /// <param name="place">Empty: to be said later.</param>
    public Task SetPlace(long id, MeetingFormat format, string place) =>
        Change(id, "format = @format, place = @place", new { id, format = Codes.Of(format), place });

    /// <summary>Of a draft; what is announced is moved.</summary>
    public Task SetWhen(long id, DateTimeOffset startsAt) =>
        session.Execute("update event set starts_at = @startsAt where id = @id and state = 'draft'", new { id, startsAt });

    public Task SetLength(long id, int minutes) =>
        session.Execute("update event set length_minutes = @minutes where id = @id and state = 'draft'", new { id, minutes });

    /// <summary>Makes the seats as many as this; null: as many as come. False when more are taken already.</summary>
    public async Task<bool> SetSeats(long id, int? seats)
    {
        if (await Locked(id) is not { State: EventState.Draft or EventState.Announced } row || seats < row.Going) return false;
        await session.Execute("update event set seats = @seats where id = @id", new { id, seats });
        await new EventSeats(session).Make(id, seats ?? (int)row.Going);
        return true;
    }

    /// <summary>Opens it to those it is meant for. False when its leader has something else then; nothing is done in that case.</summary>
    public async Task<bool> Announce(long id)
    {
        if (await Locked(id) is not { State: EventState.Draft } row) return true;
        if (!await times.Take(row, row.StartsAt!.Value, row.EndsAt!.Value)) return false;
        await session.Execute("update event set state = 'announced', announced_at = @now where id = @id", new { id, now = session.Now });
        await new EventSeats(session).Make(id, row.Seats ?? 0);
        return true;
    }

    /// <summary>Gives it another begin and length. False when its leader has something else then; nothing is done in that case.</summary>
    public async Task<bool> Move(long id, DateTimeOffset startsAt, int minutes)
    {
        if (await Locked(id) is not { State: EventState.Announced, ClosedAt: null } row) return true;
        if (row.StartsAt == startsAt && row.LengthMinutes == minutes) return true;
        if (!await times.Take(row, startsAt, startsAt.AddMinutes(minutes))) return false;
        await session.Execute(
            "update event set starts_at = @startsAt, length_minutes = @minutes, sequence = sequence + 1, moved_from = @from, moved_at = @now where id = @id",
            new { id, startsAt, minutes, from = row.StartsAt, now = session.Now });
        return true;
    }

    /// <summary>Calls it off. True for the one who does.</summary>
    public async Task<bool> Cancel(long id, string reason)
    {
        await session.Lock("event", id);
        if (await session.Execute(
            """
            update event set state = 'cancelled', cancelled_at = @now, cancel_reason = @reason, sequence = sequence + 1
            where id = @id and state = 'announced' and closed_at is null
            """,
            new { id, reason, now = session.Now }) == 0) return false;
        await times.Free(id);
        return true;
    }

    /// <summary>Throws a draft away.</summary>
    public Task Drop(long id) => session.Execute("update event set state = 'dropped' where id = @id and state = 'draft'", new { id });

    /// <summary>Closes the list of who came: whoever has a seat and no mark was not there. True for the one who does.</summary>
    public async Task<bool> Close(long id, long personId)
    {
        await session.Lock("event", id);
        if (await session.Execute(
            "update event set closed_at = @now, closed_by = @personId where id = @id and state = 'announced' and closed_at is null",
            new { id, personId, now = session.Now }) == 0) return false;
        await session.Execute("update event_guest set came = false where event_id = @id and state = 'going' and came is null", new { id });
        return true;
    }

    /// <summary>Opens the list again, as long as nothing was made of it.</summary>
    public async Task<bool> Reopen(long id) => await session.Execute(
        """
        update event set closed_at = null, closed_by = null
        where id = @id and closed_at is not null and not exists (select 1 from event_evidence v where v.event_id = event.id)
        """,
        new { id }) == 1;

    // What is announced has a new entry in calendars.
    private Task Change(long id, string set, object parameters) => session.Execute(
        $"update event set {set}, sequence = sequence + (case when state = 'announced' then 1 else 0 end) where id = @id and state in ('draft', 'announced') and closed_at is null",
        parameters);
}
