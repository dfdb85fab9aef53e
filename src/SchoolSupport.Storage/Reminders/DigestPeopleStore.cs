using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Storage.Reminders;

/// <summary>Somebody who may get a digest, and what was sent before.</summary>
public sealed record DigestPerson
{
    public required long PersonId { get; init; }

    /// <summary>Whether the coordinators' hour is meant, where the person has chosen none.</summary>
    public bool IsCoordinator { get; init; }

    /// <summary>The date of the last digest before the date asked for.</summary>
    public DateOnly? LastOn { get; init; }

    /// <summary>Whether that date's digest has been sent.</summary>
    public bool IsTold { get; init; }
}

/// <summary>Which people of a municipality: those with an hour in a span, in the order of their ids.</summary>
public sealed record DigestSpan
{
    /// <summary>The municipality. Who has roles in several is at home where the oldest of them is.</summary>
    public required long MunicipalityId { get; init; }

    /// <summary>Hours after this minute of the day; -1: from midnight on.</summary>
    public int AfterMinute { get; init; } = -1;

    /// <summary>Hours up to this one, itself included.</summary>
    public int UntilMinute { get; init; } = 1439;

    /// <summary>People after this one.</summary>
    public long AfterPerson { get; init; }

    public int Limit { get; init; } = int.MaxValue;
}

/// <summary>Who may get digests, and who has had them.</summary>
public sealed class DigestPeopleStore(Session session)
{
    // Somebody's membership elsewhere that is older makes that place their home.
    private const string AtHome =
        """
        m.municipality_id = @MunicipalityId and m.person_id > @AfterPerson and m.ended_at is null and m.entered_at is not null
        and not exists (
            select 1 from membership e
            where e.person_id = m.person_id and e.ended_at is null and e.entered_at is not null and e.municipality_id <> m.municipality_id and e.id < m.id)
        """;

    /// <summary>The people of a municipality whom a message reaches, a page of them.</summary>
    /// <param name="span">Which of them.</param>
    /// <param name="policy">The municipality's: it says at which hour people get digests who have chosen none.</param>
    /// <param name="on">The local date of the digest.</param>
    public Task<IReadOnlyList<DigestPerson>> Page(DigestSpan span, ReminderPolicy policy, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return session.Query<DigestPerson>(
            $"""
            select h.person_id, h.is_coordinator,
                   (select max(d.sent_on) from digest d where d.person_id = h.person_id and d.sent_on < @on) as last_on,
                   exists (select 1 from digest d where d.person_id = h.person_id and d.sent_on = @on) as is_told
            from (
                select q.person_id,
                       exists (select 1 from membership c where c.person_id = q.person_id and c.role in ('coordinator', 'controller')
                               and c.ended_at is null and c.entered_at is not null) as is_coordinator
                from (select distinct m.person_id from membership m where {AtHome}) q) h
            left join reminder_preference p on p.person_id = h.person_id
            where coalesce(p.digest_minute, case when h.is_coordinator then @coordinatorDigest else @digest end) > @AfterMinute
              and coalesce(p.digest_minute, case when h.is_coordinator then @coordinatorDigest else @digest end) <= @UntilMinute
              and exists (select 1 from chat c where c.person_id = h.person_id and c.external_id is not null and c.unreachable_at is null)
            order by h.person_id
            limit @Limit
            """,
            new
            {
                span.MunicipalityId, span.AfterPerson, span.AfterMinute, span.UntilMinute, span.Limit, on,
                digest = MinuteOfDay.Of(policy.DigestAt), coordinatorDigest = MinuteOfDay.Of(policy.CoordinatorDigestAt),
            });
    }

    /// <summary>Notes that people are told today, in the transaction that writes their messages.</summary>
    /// <returns>Those who had not been.</returns>
    public async Task<IReadOnlySet<long>> MarkTold(IEnumerable<long> people, DateOnly on) => (await session.Query<long>(
        $"""
        insert into digest (person_id, sent_on, sent_at)
        select {Batch.IdOfValue}, @on, @now from {session.Dialect.EachOf("@people")} x where true on conflict do nothing returning person_id
        """,
        new { people = Batch.Of(people), on, now = session.Now })).ToHashSet();

    /// <summary>Forgets what was sent long ago: what it told of is caught up no more.</summary>
    public async Task Prune(DateTimeOffset olderThan)
    {
        await session.Execute("delete from digest where sent_at < @olderThan", new { olderThan });
        await session.Execute("delete from digest_round where held_on < @before", new { before = DateOnly.FromDateTime(olderThan.UtcDateTime) });
    }
}
