namespace SchoolSupport.Storage.Reminders;

/// <summary>A questionnaire that a person's school has not handed in, though it is open.</summary>
public sealed record DueQuestionnaire
{
    /// <summary>A director of the school.</summary>
    public required long PersonId { get; init; }
    public required long MunicipalityId { get; init; }
    public required long CampaignId { get; init; }
    public required long SchoolId { get; init; }
    public DateOnly DueOn { get; init; }
    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>What stands under the notice of a reminder asked for: the date it is to come on; null: none was.</summary>
    public string? AskedFor { get; init; }
}

/// <summary>A campaign that is late somewhere.</summary>
public sealed record LateCampaign
{
    /// <summary>Somebody who coordinates its municipality.</summary>
    public required long PersonId { get; init; }
    public required long MunicipalityId { get; init; }
    public required long CampaignId { get; init; }
    public DateOnly DueOn { get; init; }
    public DateTimeOffset OpenedAt { get; init; }
}

/// <summary>Questionnaires that people are to be reminded of.</summary>
public sealed class DueQuestionnaireStore(Session session)
{
    private const string IsRunning = $"c.opened_at is not null and c.closed_at is null and {Readers.AreIn}";

    private const string HandedIn =
        "exists (select 1 from response p where p.campaign_id = cs.campaign_id and p.school_id = cs.school_id and p.state in ('submitted', 'accepted'))";

    /// <summary>What the schools of directors have not handed in.</summary>
    /// <param name="people">The readers.</param>
    /// <param name="askedPrefix">The notice that a reminder was asked for is this and the campaign's id.</param>
    public Task<IReadOnlyList<DueQuestionnaire>> OfDirectors(IEnumerable<long> people, string askedPrefix) => session.Query<DueQuestionnaire>(
        $"""
        select r.person_id, c.municipality_id, c.id as campaign_id, cs.school_id, c.due_on, c.opened_at, n.outcome as asked_for
        from {Readers.Of(session.Dialect)}
        join campaign_school cs on cs.school_id = r.school_id
        join campaign c on c.id = cs.campaign_id
        left join notice n on n.notice_key = @askedPrefix || cast(c.id as text)
        where r.role = 'director' and {IsRunning} and not {HandedIn}
        """,
        new { people = Batch.Of(people), askedPrefix });

    /// <summary>What coordinators are to hear of: campaigns whose due date has passed while some school has not handed in.</summary>
    public Task<IReadOnlyList<LateCampaign>> Late(IEnumerable<long> people, DateOnly today) => session.Query<LateCampaign>(
        $"""
        select r.person_id, c.municipality_id, c.id as campaign_id, c.due_on, c.opened_at
        from {Readers.Of(session.Dialect)}
        join campaign c on c.municipality_id = r.municipality_id
        where r.role = 'coordinator' and {IsRunning} and c.due_on < @today
          and exists (select 1 from campaign_school cs where cs.campaign_id = c.id and not {HandedIn})
        """,
        new { people = Batch.Of(people), today });
}
