using SchoolSupport.Core.Events;

namespace SchoolSupport.Storage.Events;

/// <summary>Whose lists of events these are.</summary>
/// <param name="MembershipId">The membership acted under.</param>
/// <param name="PersonId">Its person.</param>
/// <param name="MunicipalityId">Its municipality.</param>
/// <param name="SeesAll">Whether all of the municipality's are listed, not only those it is meant for.</param>
/// <param name="RunsAll">Whether all drafts are listed, not only those it leads.</param>
public sealed record EventReaderScope(long MembershipId, long PersonId, long MunicipalityId, bool SeesAll, bool RunsAll);

/// <summary>Lists of events.</summary>
public sealed class EventListStore(Session session)
{
    private const string Columns =
        """
        select e.id, e.kind, e.state, e.title, e.starts_at, e.length_minutes, g.state as own, e.leader_id = @MembershipId as is_led, e.closed_at,
               (select count(*) from event_guest x where x.event_id = e.id and x.state = 'going') as going
        from event e
        join membership m on m.id = @MembershipId
        left join event_guest g on g.event_id = e.id and g.person_id = @PersonId
        where e.municipality_id = @MunicipalityId
        """;

    private const string IsListed = $"(@SeesAll or e.leader_id = @MembershipId or g.id is not null or ({EventAudience.IsMeant}))";

    private const string ConcernedSql =
        """
        select p.id as person_id, coalesce(p.time_zone, t.time_zone) as zone, g.since
        from event e
        join municipality t on t.id = e.municipality_id
        join membership m on m.id = e.leader_id
        join person p on p.id = m.person_id or p.id in (select x.person_id from event_guest x where x.event_id = e.id)
        left join event_guest g on g.event_id = e.id and g.person_id = p.id
        where e.id = @eventId
        """;

    private const string Ends = "e.starts_at + cast(e.length_minutes as bigint) * 60000";

    /// <summary>What is to come or going on, the next first.</summary>
    public Task<IReadOnlyList<EventLine>> Ahead(EventReaderScope who) => session.Query<EventLine>(
        $"{Columns} and e.state = 'announced' and {Ends} > @now and {IsListed} order by e.starts_at, e.id", Of(who));

    /// <summary>What is over or called off, the last first.</summary>
    public Task<IReadOnlyList<EventLine>> Past(EventReaderScope who) => session.Query<EventLine>(
        $"{Columns} and (e.state = 'cancelled' or (e.state = 'announced' and {Ends} <= @now)) and {IsListed} order by e.starts_at desc, e.id desc limit 200", Of(who));

    /// <summary>Drafts of those whom the visitor may put together, the newest first.</summary>
    public Task<IReadOnlyList<EventLine>> Drafts(EventReaderScope who) => session.Query<EventLine>(
        $"{Columns} and e.state = 'draft' and (@RunsAll or e.leader_id = @MembershipId) order by e.id desc limit 20", Of(who));

    /// <summary>What is over and whose list of who came is still open, the oldest first.</summary>
    public Task<IReadOnlyList<EventLine>> Unmarked(EventReaderScope who) => session.Query<EventLine>(
        $"{Columns} and e.state = 'announced' and e.closed_at is null and {Ends} <= @now and (@RunsAll or e.leader_id = @MembershipId) order by e.starts_at, e.id limit 20", Of(who));

    /// <summary>Announced events whose list of who came is open, by begin.</summary>
    /// <param name="from">The earliest begin.</param>
    /// <param name="until">The latest begin.</param>
    public Task<IReadOnlyList<NearEvent>> Near(DateTimeOffset from, DateTimeOffset until) => session.Query<NearEvent>(
        $"""
        select e.id, e.starts_at, {Ends} as ends_at from event e
        where e.state = 'announced' and e.closed_at is null and e.starts_at >= @from and e.starts_at <= @until
        order by e.starts_at, e.id
        """,
        new { from, until });

    /// <summary>Those who have a seat, and the leader, without the ones for whom a notice stands under the key that begins so and ends in their id.</summary>
    public Task<IReadOnlyList<EventReader>> Untold(long eventId, string key) => session.Query<EventReader>(
        $"{ConcernedSql} and (p.id = m.person_id or g.state = 'going') and not exists (select 1 from notice n where n.notice_key = @key || cast(p.id as text)) order by p.id",
        new { eventId, key });

    /// <summary>Those who have a seat, and the leader; with those who wait when they are wanted too.</summary>
    public Task<IReadOnlyList<EventReader>> Concerned(long eventId, bool withWaiting) => session.Query<EventReader>(
        $"{ConcernedSql} and (p.id = m.person_id or g.state = 'going' or (@withWaiting and g.state = 'waiting')) order by p.id", new { eventId, withWaiting });

    /// <summary>Those who came; before anybody is marked, those who have a seat.</summary>
    public Task<IReadOnlyList<EventReader>> Participants(long eventId) => session.Query<EventReader>(
        """
        select p.id as person_id, coalesce(p.time_zone, t.time_zone) as zone, g.since
        from event e
        join municipality t on t.id = e.municipality_id
        join event_guest g on g.event_id = e.id
        join person p on p.id = g.person_id
        where e.id = @eventId
          and (g.came = true or (g.state = 'going' and not exists (select 1 from event_guest x where x.event_id = e.id and x.came is not null)))
        order by p.id
        """,
        new { eventId });

    private object Of(EventReaderScope who) =>
        new { who.MembershipId, who.PersonId, who.MunicipalityId, who.SeesAll, who.RunsAll, now = session.Now };
}
