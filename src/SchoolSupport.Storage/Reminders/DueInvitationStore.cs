namespace SchoolSupport.Storage.Reminders;

/// <summary>That people were invited to a municipality and have not come in.</summary>
public sealed record DueInvitation
{
    /// <summary>Who coordinates it.</summary>
    public required long PersonId { get; init; }
    public required long MunicipalityId { get; init; }

    /// <summary>When the first of them was invited.</summary>
    public DateTimeOffset Since { get; init; }
}

/// <summary>Somebody who has not come in.</summary>
public sealed record AbsentPerson
{
    public string? Name { get; init; }

    /// <summary>The role's code.</summary>
    public required string Role { get; init; }
    public string? SchoolName { get; init; }
}

/// <summary>Who was invited and has not come in.</summary>
public sealed class DueInvitationStore(Session session)
{
    public Task<IReadOnlyList<DueInvitation>> Of(IEnumerable<long> people) => session.Query<DueInvitation>(
        $"""
        select r.person_id, r.municipality_id, min(m.started_at) as since
        from {Readers.Of(session.Dialect)}
        join membership m on m.municipality_id = r.municipality_id
        where r.role = 'coordinator' and {Readers.AreIn} and m.ended_at is null and m.entered_at is null
        group by r.person_id, r.municipality_id
        """,
        new { people = Batch.Of(people) });

    /// <summary>Those of a municipality, who was invited first coming first.</summary>
    public Task<IReadOnlyList<AbsentPerson>> Absent(long municipalityId) => session.Query<AbsentPerson>(
        """
        select p.name, m.role, s.name as school_name
        from membership m
        join person p on p.id = m.person_id
        left join school s on s.id = m.school_id
        where m.municipality_id = @municipalityId and m.ended_at is null and m.entered_at is null
        order by m.id
        """,
        new { municipalityId });
}
