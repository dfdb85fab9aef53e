using SchoolSupport.Core.Questionnaires.Responses;

namespace SchoolSupport.Storage.Questionnaires;

/// <summary>A school's response, with what access rules and pages need of its campaign.</summary>
public sealed record ResponseRow
{
    public required long Id { get; init; }
    public required long CampaignId { get; init; }
    public required long MunicipalityId { get; init; }

    /// <summary>The municipality's zone, an IANA name.</summary>
    public required string TimeZone { get; init; }
    public required long QuestionnaireId { get; init; }
    public required string CampaignTitle { get; init; }
    public DateOnly DueOn { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public required long SchoolId { get; init; }
    public required string SchoolName { get; init; }
    public bool? HasUpperGrades { get; init; }
    public required ResponseState State { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? FirstSubmittedAt { get; init; }
    public DateTimeOffset? SubmittedAt { get; init; }
    public long? SubmittedBy { get; init; }

    /// <summary>Judged at the first submission; null before.</summary>
    public bool? Late { get; init; }

    /// <summary>
    /// What the school said the last time it was asked the same form: its newest submitted or accepted response to another campaign, not
    /// due later than this one. Null when there is none.
    /// </summary>
    public long? PreviousId { get; init; }

    /// <summary>When that one was due.</summary>
    public DateOnly? PreviousDueOn { get; init; }

    /// <summary>Why it was returned last, or null.</summary>
    public string? Reason { get; init; }
}

/// <summary>What happened to a response.</summary>
public sealed record ResponseEventRow
{
    /// <summary>«submitted», «recall asked», «returned», «accepted», «on behalf»: the person answers from the director's words.</summary>
    public required string Kind { get; init; }
    public long? PersonId { get; init; }
    public string? PersonName { get; init; }
    public string? Reason { get; init; }
    public DateTimeOffset HappenedAt { get; init; }
}
