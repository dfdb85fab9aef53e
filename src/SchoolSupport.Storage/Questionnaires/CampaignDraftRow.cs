namespace SchoolSupport.Storage.Questionnaires;

/// <summary>A campaign that a coordinator puts together.</summary>
public sealed record CampaignDraftRow
{
    public required long Id { get; init; }
    public required long MunicipalityId { get; init; }
    public required long CreatedBy { get; init; }
    public long? QuestionnaireId { get; init; }

    /// <summary>The questionnaire's title, once it is chosen.</summary>
    public string? Title { get; init; }
    public DateOnly? OpensOn { get; init; }
    public DateOnly? DueOn { get; init; }

    /// <summary>What came of it; null while it is a draft.</summary>
    public long? CampaignId { get; init; }
}

/// <summary>A school that a draft may be meant for.</summary>
public sealed record DraftSchool
{
    public required long SchoolId { get; init; }
    public required string SchoolName { get; init; }
    public bool IsTicked { get; init; }

    /// <summary>Whether a director of it can be written to.</summary>
    public bool IsReachable { get; init; }
}
