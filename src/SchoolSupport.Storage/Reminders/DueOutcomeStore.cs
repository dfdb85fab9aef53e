namespace SchoolSupport.Storage.Reminders;

/// <summary>A booking that is over and nobody has said what became of.</summary>
public sealed record DueOutcome
{
    /// <summary>The tutor.</summary>
    public required long PersonId { get; init; }
    public required long MunicipalityId { get; init; }
    public required long BookingId { get; init; }
    public DateTimeOffset EndsAt { get; init; }
}

/// <summary>What tutors are to mark.</summary>
public sealed class DueOutcomeStore(Session session)
{
    // Longer ago than anybody is asked about, with a week of days off before it.
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(30);

    public Task<IReadOnlyList<DueOutcome>> Of(IEnumerable<long> people, DateTimeOffset now) => session.Query<DueOutcome>(
        $"""
        select r.person_id, c.municipality_id, b.id as booking_id, c.ends_at
        from {Readers.Of(session.Dialect)}
        join consultation c on c.tutor_id = r.id
        join booking b on b.consultation_id = c.id
        where {Readers.AreIn} and c.state = 'planned' and c.ends_at <= @now and c.ends_at > @after and b.state = 'booked' and b.outcome is null
        """,
        new { people = Batch.Of(people), now, after = now - LookBack });
}
