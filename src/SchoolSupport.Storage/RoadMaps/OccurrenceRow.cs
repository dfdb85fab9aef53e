using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>One task, with what its card and access rules need.</summary>
public sealed record OccurrenceRow
{
    public required long Id { get; init; }
    public required long MunicipalityId { get; init; }

    /// <summary>The municipality's zone, an IANA name.</summary>
    public required string TimeZone { get; init; }
    public required long RoadMapId { get; init; }
    public required string RoadMapTitle { get; init; }
    public RoadMapState RoadMapState { get; init; }
    public string? OrderNumber { get; init; }
    public DateOnly? OrderOn { get; init; }
    public required long ActivityId { get; init; }
    public string? Number { get; init; }
    public string? Section { get; init; }
    public required string Title { get; init; }
    public string? Form { get; init; }

    /// <summary>Who answers for it, as written in the order.</summary>
    public string? Responsible { get; init; }
    public string? Result { get; init; }

    /// <summary>When, as written in the order.</summary>
    public string? TermText { get; init; }
    public long? SchoolId { get; init; }
    public string? SchoolName { get; init; }
    public long? MembershipId { get; init; }
    public long? PersonId { get; init; }
    public string? PersonName { get; init; }
    public bool Joint { get; init; }

    /// <summary>Who does it together, by name; null for others.</summary>
    public string? Together { get; init; }
    public int Ordinal { get; init; }
    public TaskTiming Timing { get; init; }
    public DateOnly? StartsOn { get; init; }
    public DateOnly? EndsOn { get; init; }

    /// <summary>The last day in time; null while there is none.</summary>
    public DateOnly? DueOn { get; init; }
    public DateOnly? OriginalDueOn { get; init; }

    /// <summary>The due date where missing it is a delay.</summary>
    public DateOnly? LateAfter { get; init; }

    /// <summary>What it waits or waited for.</summary>
    public string? EventName { get; init; }
    public DateOnly? EventReportedOn { get; init; }
    public OccurrenceState State { get; init; }

    /// <summary>The evidence that was handed in last; null before.</summary>
    public long? SubmissionId { get; init; }
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>The first submission, which alone decides whether it was late.</summary>
    public DateTimeOffset? FirstSubmittedAt { get; init; }

    /// <summary>Judged at the first submission; null before.</summary>
    public bool? Late { get; init; }
    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>How many its school or person has in this window: accepted, handed in, wanted.</summary>
    public long WindowAccepted { get; init; }
    public long WindowSubmitted { get; init; }
    public long WindowNeeded { get; init; }

    public TaskHolder Holder => TaskHolder.Of(SchoolId, MembershipId, Joint);

    public WindowCounter Counter => new((int)WindowAccepted, (int)WindowSubmitted, (int)Math.Max(1, WindowNeeded));

    public TaskStanding StandingOn(DateOnly today) => TaskStandings.Judge(State, Timing, DueOn, LateAfter, today);
}

/// <summary>A task to be made.</summary>
/// <param name="ActivityId">The row of the plan.</param>
/// <param name="EventId">What it waits for; null for others.</param>
/// <param name="Planned">Whose, and when.</param>
public sealed record NewOccurrence(long ActivityId, long? EventId, PlannedTask Planned);

/// <summary>What happened to a task.</summary>
public enum OccurrenceEventKind
{
    Created,
    Submitted,
    Accepted,
    Returned,
    ExtensionAsked,
    ExtensionGranted,
    ExtensionRefused,
    Withdrawn,
    Restored,
    Reassigned,
    DateChanged,
    EventReported,
    Nudged,
}

/// <summary>A line of a task's history.</summary>
public sealed record OccurrenceEventRow
{
    public OccurrenceEventKind Kind { get; init; }
    public long? PersonId { get; init; }
    public string? PersonName { get; init; }

    /// <summary>«Со слов директора».</summary>
    public bool OnBehalf { get; init; }
    public string? Reason { get; init; }
    public DateOnly? OldDueOn { get; init; }
    public DateOnly? NewDueOn { get; init; }

    /// <summary>The school or person from whom it went to another.</summary>
    public string? OldHolder { get; init; }
    public string? NewHolder { get; init; }
    public DateTimeOffset HappenedAt { get; init; }

    /// <summary>Its place in the history.</summary>
    public long Place { get; init; }
}
