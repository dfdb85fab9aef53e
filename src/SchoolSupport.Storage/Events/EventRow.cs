using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Events;

namespace SchoolSupport.Storage.Events;

/// <summary>One event, with what its pages and access rules need.</summary>
public sealed record EventRow
{
    public required long Id { get; init; }
    public required long MunicipalityId { get; init; }

    /// <summary>The municipality's zone, an IANA name.</summary>
    public required string MunicipalityZone { get; init; }
    public EventKind Kind { get; init; }
    public EventState State { get; init; }

    /// <summary>What a draft asks next.</summary>
    public EventStep Step { get; init; }

    /// <summary>The membership under which somebody leads it.</summary>
    public required long LeaderId { get; init; }
    public required long LeaderPersonId { get; init; }

    /// <summary>Null when erased.</summary>
    public string? LeaderName { get; init; }

    /// <summary>The role's code.</summary>
    public required string LeaderRole { get; init; }
    public long? SubjectId { get; init; }
    public string? SubjectName { get; init; }

    /// <summary>Null while a draft has none; so are the begin, the length, the format and the place.</summary>
    public string? Title { get; init; }
    public DateTimeOffset? StartsAt { get; init; }
    public int? LengthMinutes { get; init; }

    /// <summary>The zone by whose clocks its author counts, an IANA name.</summary>
    public required string TimeZone { get; init; }
    public MeetingFormat? Format { get; init; }

    /// <summary>The address or link; empty: to be said later.</summary>
    public string? Place { get; init; }

    /// <summary>Null: as many as come.</summary>
    public int? Seats { get; init; }
    public long? ActivityId { get; init; }
    public string? ActivityTitle { get; init; }
    public int Sequence { get; init; }

    /// <summary>The begin before it was moved last.</summary>
    public DateTimeOffset? MovedFrom { get; init; }
    public DateTimeOffset? MovedAt { get; init; }
    public DateTimeOffset? AnnouncedAt { get; init; }
    public string? CancelReason { get; init; }

    /// <summary>When the list of who came was closed; null while open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }
    public required long CreatedBy { get; init; }

    /// <summary>How many have a seat, and how many wait for one.</summary>
    public long Going { get; init; }
    public long Waiting { get; init; }
    public long Materials { get; init; }

    public DateTimeOffset? EndsAt => StartsAt is { } from && LengthMinutes is { } minutes ? from.AddMinutes(minutes) : null;

    public EventScope Scope => new(MunicipalityId, LeaderId, State);

    /// <summary>Whether people can still sign up: announced, not begun.</summary>
    public bool IsAhead(DateTimeOffset now) => State == EventState.Announced && StartsAt > now;

    /// <summary>Whether every seat is taken, or promised to who waits.</summary>
    public bool IsFull => Seats is { } seats && (Going >= seats || Waiting > 0);
}

/// <summary>A draft to begin with.</summary>
/// <param name="MunicipalityId">Where.</param>
/// <param name="Kind">What.</param>
/// <param name="LeaderId">The membership that leads it.</param>
/// <param name="TimeZone">The zone by whose clocks its author counts.</param>
/// <param name="CreatedBy">The author.</param>
public sealed record NewEvent(long MunicipalityId, EventKind Kind, long LeaderId, string TimeZone, long CreatedBy)
{
    public EventStep Step { get; init; } = EventStep.Title;
    public long? SubjectId { get; init; }
}

/// <summary>A line of a list of events.</summary>
public sealed record EventLine
{
    public required long Id { get; init; }
    public EventKind Kind { get; init; }
    public EventState State { get; init; }
    public string? Title { get; init; }
    public DateTimeOffset? StartsAt { get; init; }
    public int? LengthMinutes { get; init; }

    /// <summary>What the reader has answered; null: nothing.</summary>
    public GuestState? Own { get; init; }
    public bool IsLed { get; init; }
    public long Going { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
}
