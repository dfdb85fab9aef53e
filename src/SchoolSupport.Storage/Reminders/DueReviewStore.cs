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

    public async Task<IReadOnlyList<DueReview>> Of(IEnumerable<long> people) =>
    [
        .. (await session.Query<WaitingRow>(
            $"""
            select distinct r.person_id, r.municipality_id,
                   (select min(o.submitted_at) from occurrence o
                    where o.municipality_id = r.municipality_id and o.state = 'submitted' and {InForce}) as evidence_since,
                   (select min(x.asked_at) from extension_request x join occurrence o on o.id = x.occurrence_id
                    where x.decided_at is null and x.municipality_id = r.municipality_id and {TaskSql.IsOpen} and {InForce}) as extension_since,
                   (select min(s.submitted_at) {Answers} r.municipality_id) as answers_since
            from {Readers.Of(session.Dialect)}
            where r.role = 'coordinator' and {Readers.AreIn}
            """,
            new { people = Batch.Of(people) }))
        .Where(row => row.Since is not null).Select(row => new DueReview { PersonId = row.PersonId, MunicipalityId = row.MunicipalityId, Since = row.Since!.Value }),
    ];

    /// <summary>How many schools' answers wait.</summary>
    public Task<long> AnswersWaiting(long municipalityId) => session.Find<long>($"select count(*) {Answers} @municipalityId", new { municipalityId });

    private sealed record WaitingRow
    {
        public long PersonId { get; init; }
        public long MunicipalityId { get; init; }
        public DateTimeOffset? EvidenceSince { get; init; }
        public DateTimeOffset? ExtensionSince { get; init; }
        public DateTimeOffset? AnswersSince { get; init; }

        public DateTimeOffset? Since => new[] { EvidenceSince, ExtensionSince, AnswersSince }.Min();
    }
}
