namespace SchoolSupport.Storage.Consultations;

public enum WaitingState
{
    Waiting,

    /// <summary>Got a time.</summary>
    Served,

    /// <summary>Waits no longer.</summary>
    Left,
}

/// <summary>A teacher who waits for a time.</summary>
public sealed record WaitingRow
{
    public required long Id { get; init; }
    public required long MunicipalityId { get; init; }

    /// <summary>The teacher's membership.</summary>
    public required long TeacherId { get; init; }
    public required long PersonId { get; init; }
    public string? PersonName { get; init; }
    public required long SchoolId { get; init; }
    public required string SchoolName { get; init; }

    /// <summary>Null: of any subject of the tutor.</summary>
    public long? SubjectId { get; init; }
    public string? SubjectName { get; init; }

    /// <summary>Null: of any tutor of the subject.</summary>
    public long? TutorId { get; init; }
    public string? TutorName { get; init; }
    public string? Topic { get; init; }
    public bool ForGroup { get; init; }
    public WaitingState State { get; init; }
    public DateTimeOffset JoinedAt { get; init; }

    /// <summary>The booking that is kept for them now; null without an offer.</summary>
    public long? OfferedBookingId { get; init; }
}

/// <summary>What a teacher waits for: a time of a subject, of a tutor, or of a tutor in a subject.</summary>
/// <param name="TeacherId">The teacher's membership.</param>
/// <param name="SubjectId">Null: of any subject of the tutor.</param>
/// <param name="TutorId">Null: of any tutor of the subject.</param>
public sealed record NewWaiting(long TeacherId, long? SubjectId, long? TutorId)
{
    public string? Topic { get; init; }
    public bool ForGroup { get; init; }
}
