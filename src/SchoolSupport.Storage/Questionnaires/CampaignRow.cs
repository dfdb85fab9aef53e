using SchoolSupport.Core.Questionnaires.Responses;

namespace SchoolSupport.Storage.Questionnaires;

/// <summary>A questionnaire given to schools for a period.</summary>
public sealed record CampaignRow
{
    public required long Id { get; init; }
    public required long MunicipalityId { get; init; }

    /// <summary>The municipality's zone, an IANA name: the dates are dates there.</summary>
    public required string TimeZone { get; init; }
    public required long QuestionnaireId { get; init; }
    public required string Title { get; init; }
    public DateOnly OpensOn { get; init; }

    /// <summary>The last day that is in time.</summary>
    public DateOnly DueOn { get; init; }

    /// <summary>When it was opened to its schools; null before.</summary>
    public DateTimeOffset? OpenedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public bool IsRunning => OpenedAt is not null && ClosedAt is null;
}

/// <summary>A new campaign.</summary>
public sealed record NewCampaign(long MunicipalityId, long QuestionnaireId, string Title, DateOnly OpensOn, DateOnly DueOn, long? CreatedBy)
{
    /// <summary>Schools of the municipality, at least one.</summary>
    public required IReadOnlyCollection<long> Schools { get; init; }
}

/// <summary>How a school stands in a campaign, and whom to call about it.</summary>
public sealed record SchoolProgress
{
    public required long CampaignId { get; init; }
    public required long SchoolId { get; init; }
    public required string SchoolName { get; init; }
    public long? ResponseId { get; init; }

    public ResponseState State { get; init; }

    /// <summary>How many values are given; what was left out is not counted.</summary>
    public long Answered { get; init; }
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Judged at the first submission; null before.</summary>
    public bool? Late { get; init; }
    public string? DirectorName { get; init; }
    public string? DirectorPhone { get; init; }

    /// <summary>Where messages reach the director; null when nowhere.</summary>
    public long? DirectorChatId { get; init; }
}

/// <summary>A running campaign as a school of it sees it.</summary>
public sealed record SchoolCampaign
{
    public required long CampaignId { get; init; }
    public required string Title { get; init; }
    public DateOnly DueOn { get; init; }
    public long? ResponseId { get; init; }
    public ResponseState State { get; init; }
}
