using SchoolSupport.Core.Events;

namespace SchoolSupport.Storage.Events;

/// <summary>Somebody who has answered, or come.</summary>
public sealed record GuestRow
{
    public required long Id { get; init; }
    public required long EventId { get; init; }
    public required long PersonId { get; init; }

    /// <summary>Null when erased.</summary>
    public string? Name { get; init; }

    /// <summary>The role's code.</summary>
    public required string Role { get; init; }
    public long? SchoolId { get; init; }
    public string? SchoolName { get; init; }
    public GuestState State { get; init; }
    public DateTimeOffset Since { get; init; }

    /// <summary>Null while nobody has said.</summary>
    public bool? Came { get; init; }
}

/// <summary>What somebody has at that time already.</summary>
public sealed record BusyWith
{
    public DateTimeOffset StartsAt { get; init; }

    /// <summary>Of an event; null: a consultation.</summary>
    public string? Title { get; init; }
}
