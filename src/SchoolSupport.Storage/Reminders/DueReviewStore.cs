using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Storage.Reminders;

/// <summary>That something waits for a coordinator's decision.</summary>
public sealed record DueReview
{
    public required long PersonId { get; init; }
    public required long MunicipalityId { get; init; }

    /// <summary>Since when the oldest of it waits.</summary>
    public DateTimeOffset Since { get; init; }
}

/// <summary>What waits for coordinators: evidence, requests for more time, answers to questionnaires.</summary>
public sealed class DueReviewStore(Session session)
{
    private const string InForce = "exists (select 1 from road_map p where p.id = o.road_map_id and p.state = 'active')";

    private const string Answers = "from response s join campaign c on c.id = s.campaign_id where s.state = 'submitted' and c.closed_at is null and c.municipality_id =";

    public Task<IReadOnlyList<DueReview>> Of(IEnumerable<long> people) => session.Query<DueReview>(
        $"""
        select q.person_id, q.municipality_id, min(q.since) as since
        from (
            select r.person_id, o.municipality_id, o.submitted_at as since
            from {Readers.Of(session.Dialect)} join occurrence o on o.municipality_id = r.municipality_id and o.state = 'submitted'
            where r.role = 'coordinator' and {Readers.AreIn} and {InForce}
            union all
            select r.person_id, o.municipality_id, x.asked_at
            from {Readers.Of(session.Dialect)}
            join occurrence o on o.municipality_id = r.municipality_id
            join extension_request x on x.occurrence_id = o.id
            where r.role = 'coordinator' and {Readers.AreIn} and x.decided_at is null and {TaskSql.IsOpen} and {InForce}
            union all
            select r.person_id, r.municipality_id, (select min(s.submitted_at) {Answers} r.municipality_id)
            from {Readers.Of(session.Dialect)}
            where r.role = 'coordinator' and {Readers.AreIn}) q
        where q.since is not null
        group by q.person_id, q.municipality_id
        """,
        new { people = Batch.Of(people) });

    /// <summary>How many schools' answers wait.</summary>
    public Task<long> AnswersWaiting(long municipalityId) => session.Find<long>($"select count(*) {Answers} @municipalityId", new { municipalityId });
}
