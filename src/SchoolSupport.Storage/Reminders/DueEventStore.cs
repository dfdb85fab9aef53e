namespace SchoolSupport.Storage.Reminders;

/// <summary>An event to come that somebody has a seat in, or leads.</summary>
public sealed record DueEvent
{
    public required long PersonId { get; init; }
    public required long MunicipalityId { get; init; }
    public required long EventId { get; init; }
    public DateTimeOffset StartsAt { get; init; }
}

/// <summary>Events that people are going to.</summary>
public sealed class DueEventStore(Session session)
{
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(7);

    private const string Columns = "e.municipality_id, e.id as event_id, e.starts_at";
    private const string IsNear = "e.state = 'announced' and e.starts_at > @now and e.starts_at <= @until";

    /// <summary>Those of the coming week. Who leads one and has a seat in it has it twice.</summary>
    public Task<IReadOnlyList<DueEvent>> Of(IEnumerable<long> people, DateTimeOffset now) => session.Query<DueEvent>(
        $"""
        select g.person_id, {Columns}
        from event e join event_guest g on g.event_id = e.id
        where {IsNear} and g.state = 'going' and g.person_id in {session.Dialect.Ids("@people")}
        union all
        select r.person_id, {Columns}
        from event e join membership r on r.id = e.leader_id
        where {IsNear} and {Readers.AreIn} and r.person_id in {session.Dialect.Ids("@people")}
        """,
        new { people = Batch.Of(people), now, until = now + Ahead });
}
