using SchoolSupport.Storage.Pieces;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>One piece of evidence.</summary>
public sealed record EvidenceRow : SentPiece
{
    public required long SubmissionId { get; init; }
    public required long OccurrenceId { get; init; }

    /// <summary>The copy in the data folder, once made.</summary>
    public long? StoredFileId { get; init; }
    public string? AddedByName { get; init; }
    public DateTimeOffset AddedAt { get; init; }
}

/// <summary>Evidence collected or handed in together.</summary>
public sealed record SubmissionRow
{
    public required long Id { get; init; }
    public required long OccurrenceId { get; init; }

    /// <summary>«draft», «submitted», «accepted», «returned», «dropped».</summary>
    public required string State { get; init; }

    /// <summary>«Со слов директора».</summary>
    public bool OnBehalf { get; init; }
    public long? SubmittedBy { get; init; }
    public string? SubmittedByName { get; init; }
    public DateTimeOffset? SubmittedAt { get; init; }
    public long? DecidedBy { get; init; }
    public string? DecidedByName { get; init; }
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why it was returned.</summary>
    public string? Reason { get; init; }
}
