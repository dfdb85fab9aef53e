using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Storage.Events;

/// <summary>Whom an event is meant for: roles, and schools. Who belongs to no school is meant by the role alone.</summary>
public sealed class EventAudience(Session session)
{
    /// <summary>«e» is the event, «m» the membership.</summary>
    internal const string IsMeant =
        """
        exists (select 1 from event_role r where r.event_id = e.id and r.role = m.role)
        and (m.school_id is null or exists (select 1 from event_school s where s.event_id = e.id and s.school_id = m.school_id))
        """;

    private const string Invited =
        $"""
        from event e join membership m on m.municipality_id = e.municipality_id
        where e.id = @eventId and m.ended_at is null and m.id <> e.leader_id and {IsMeant}
        """;

    private readonly SchoolTicks ticks = new(session, "event", "event_id");

    /// <summary>The codes of the roles.</summary>
    public Task<IReadOnlyList<string>> Roles(long eventId) => session.Query<string>("select role from event_role where event_id = @eventId", new { eventId });

    /// <summary>The ids of the schools.</summary>
    public Task<IReadOnlyList<long>> Schools(long eventId) => session.Query<long>("select school_id from event_school where event_id = @eventId", new { eventId });

    public Task TickRole(long eventId, string role, bool on) => session.Execute(
        on ? "insert into event_role (event_id, role) values (@eventId, @role) on conflict do nothing" : "delete from event_role where event_id = @eventId and role = @role",
        new { eventId, role });

    /// <summary>Ticks a school of the event's municipality, or takes the tick away; another's is passed over.</summary>
    public Task Tick(long eventId, long schoolId, bool on) => ticks.Set(eventId, schoolId, on);

    public Task TickAll(long eventId, bool on) => ticks.SetAll(eventId, on);

    /// <summary>How many people are meant: those who have come in, and those who have not yet.</summary>
    public async Task<(long In, long NotYet)> Count(long eventId)
    {
        IReadOnlyList<long> people = await session.Query<long>(
            $"select cast(max(case when m.entered_at is not null then 1 else 0 end) as bigint) {Invited} group by m.person_id", new { eventId });
        return (people.Count(isIn => isIn == 1), people.Count(isIn => isIn == 0));
    }

    /// <summary>Whom to invite: those who have come in and have not answered, in a fixed order.</summary>
    public Task<IReadOnlyList<EventReader>> ToInvite(long eventId) => session.Query<EventReader>(
        $"""
        select p.id as person_id, coalesce(p.time_zone, t.time_zone) as zone
        from person p join municipality t on t.id = (select x.municipality_id from event x where x.id = @eventId)
        where p.id in (select m.person_id {Invited} and m.entered_at is not null)
          and not exists (select 1 from event_guest g where g.event_id = @eventId and g.person_id = p.id)
        order by p.id
        """,
        new { eventId });

    /// <summary>Whether an event is meant for a membership, or its person has answered it or leads it.</summary>
    public async Task<bool> Concerns(long eventId, long membershipId) => await session.Find<long>(
        $"""
        select count(*) from event e join membership m on m.id = @membershipId
        where e.id = @eventId and m.municipality_id = e.municipality_id
          and (m.id = e.leader_id or ({IsMeant}) or exists (select 1 from event_guest g where g.event_id = e.id and g.person_id = m.person_id))
        """,
        new { eventId, membershipId }) == 1;
}
