namespace SchoolSupport.Storage.RoadMaps;

/// <summary>What a coordinator is asked to decide.</summary>
public enum ReviewKind
{
    /// <summary>Whether what was handed in is enough.</summary>
    Submission,

    /// <summary>Whether there is more time.</summary>
    Extension,
}

/// <summary>Something that waits for a coordinator.</summary>
public sealed record ReviewItem
{
    public ReviewKind Kind { get; init; }

    /// <summary>The submission, or the request for more time.</summary>
    public required long Id { get; init; }
    public required long OccurrenceId { get; init; }

    /// <summary>Since when it waits.</summary>
    public DateTimeOffset WaitsSince { get; init; }
}

/// <summary>What waits for the coordinators of a municipality: evidence and requests for more time in one queue, the oldest first.</summary>
public sealed class ReviewQueueStore(Session session)
{
    private const string Queue =
        $"""
        (select 'submission' as kind, o.submission_id as id, o.id as occurrence_id, o.submitted_at as waits_since
         from occurrence o where o.municipality_id = @municipalityId and o.state = 'submitted' and {TaskSql.IsActive}
         union all
         select 'extension', x.id, o.id, x.asked_at
         from extension_request x join occurrence o on o.id = x.occurrence_id
         where x.decided_at is null and o.municipality_id = @municipalityId and {TaskSql.IsOpen} and {TaskSql.IsActive})
        """;

    public Task<long> Count(long municipalityId) => session.Find<long>($"select count(*) from {Queue} q", new { municipalityId });

    /// <summary>What waits longest; null when nothing waits.</summary>
    public Task<ReviewItem?> First(long municipalityId) => session.Find<ReviewItem>(
        $"select q.kind, q.id, q.occurrence_id, q.waits_since from {Queue} q order by q.waits_since, q.id limit 1", new { municipalityId });

    /// <summary>What comes after something that waits or waited since an instant; null when that was the last.</summary>
    public Task<ReviewItem?> After(long municipalityId, DateTimeOffset waitsSince, long id) => session.Find<ReviewItem>(
        $"""
        select q.kind, q.id, q.occurrence_id, q.waits_since from {Queue} q
        where q.waits_since > @waitsSince or (q.waits_since = @waitsSince and q.id > @id)
        order by q.waits_since, q.id limit 1
        """,
        new { municipalityId, waitsSince, id });

    /// <summary>What waits for a decision about one school, with what it does together with others; the oldest first.</summary>
    public Task<IReadOnlyList<ReviewItem>> OfSchool(long municipalityId, long schoolId) => session.Query<ReviewItem>(
        $"""
        select q.kind, q.id, q.occurrence_id, q.waits_since from {Queue} q join occurrence o on o.id = q.occurrence_id
        where {TaskSql.IsOfSchool} order by q.waits_since, q.id
        """,
        new { municipalityId, SchoolId = schoolId });
}
