namespace SchoolSupport.Storage.Events;

/// <summary>Somebody who is told something, and by which zone they read times.</summary>
public sealed record EventReader
{
    public required long PersonId { get; init; }

    /// <summary>An IANA name.</summary>
    public required string Zone { get; init; }

    /// <summary>Since when the person has a seat.</summary>
    public DateTimeOffset? Since { get; init; }
}

/// <summary>When an event is.</summary>
public sealed record NearEvent
{
    public required long Id { get; init; }
    public required DateTimeOffset StartsAt { get; init; }
    public required DateTimeOffset EndsAt { get; init; }
}
