using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>One piece of evidence.</summary>
public sealed record EvidenceRow
{
    public required long Id { get; init; }
    public required long SubmissionId { get; init; }
    public required long OccurrenceId { get; init; }
    public EvidenceKind Kind { get; init; }

    /// <summary>The text or link itself; of a photo or file its caption.</summary>
    public string? Body { get; init; }

    /// <summary>How the channel names the file; null for texts, and for what came another way.</summary>
    public string? ExternalId { get; init; }

    /// <summary>What photos and files of one album have in common.</summary>
    public string? Album { get; init; }
    public string? Name { get; init; }
    public string? MediaType { get; init; }
    public long? Size { get; init; }

    /// <summary>The copy in the data folder, once made.</summary>
    public long? StoredFileId { get; init; }
    public string? Checksum { get; init; }

    /// <summary>Why there is no copy and will be none.</summary>
    public string? NotCopied { get; init; }
    public long AddedBy { get; init; }
    public string? AddedByName { get; init; }
    public DateTimeOffset AddedAt { get; init; }
}

/// <summary>A piece of evidence to be added to what is collected.</summary>
public sealed record NewEvidence(EvidenceKind Kind, long AddedBy)
{
    /// <summary>A text or link itself; of a photo or file its caption.</summary>
    public string? Body { get; init; }
    public string? ExternalId { get; init; }

    /// <summary>The same for the same file, however often it is sent.</summary>
    public string? ExternalUniqueId { get; init; }
    public string? Album { get; init; }
    public string? Name { get; init; }
    public string? MediaType { get; init; }
    public long? Size { get; init; }
}

/// <summary>What came of adding evidence.</summary>
public enum AddedEvidence
{
    Added,

    /// <summary>The same file is among it already.</summary>
    Twice,

    /// <summary>There is as much as there may be.</summary>
    TooMany,

    /// <summary>It is handed in, or the task is not open any more.</summary>
    Closed,
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
    public long StartedBy { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    public long? SubmittedBy { get; init; }
    public string? SubmittedByName { get; init; }
    public DateTimeOffset? SubmittedAt { get; init; }
    public long? DecidedBy { get; init; }
    public string? DecidedByName { get; init; }
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why it was returned.</summary>
    public string? Reason { get; init; }
}
