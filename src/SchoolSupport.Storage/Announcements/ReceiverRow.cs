using SchoolSupport.Core.Announcements;

namespace SchoolSupport.Storage.Announcements;

/// <summary>Somebody whom an announcement is addressed to.</summary>
public sealed record ReceiverRow
{
    public required long PersonId { get; init; }

    /// <summary>Null when erased.</summary>
    public string? Name { get; init; }

    /// <summary>The role's code, and the school, by the membership that brought it about.</summary>
    public required string Role { get; init; }
    public string? SchoolName { get; init; }
    public ReceiverStanding Standing { get; init; }
    public DateTimeOffset? ConfirmedAt { get; init; }
    public DateOnly? RemindedOn { get; init; }
}

/// <summary>Somebody whose message is to be written now.</summary>
public sealed record ReceiverToTell
{
    public required long PersonId { get; init; }
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>1 when the person has come in here, else 0.</summary>
    public long Entered { get; init; }
}

/// <summary>A message that was written to somebody, as a row of the outbox.</summary>
public sealed record WrittenMessage(long Person, long Message);

/// <summary>A line of what was announced to one person.</summary>
public sealed record ReceivedLine
{
    public required long Id { get; init; }

    /// <summary>The first of its texts; null: there are only files.</summary>
    public string? Beginning { get; init; }
    public required DateTimeOffset BegunAt { get; init; }
    public DateTimeOffset? ConfirmedAt { get; init; }
}

/// <summary>What one person has received.</summary>
public sealed record ReceivedCount
{
    public long Everything { get; init; }
    public long Unconfirmed { get; init; }

    /// <summary>The newest that is not confirmed.</summary>
    public long? Newest { get; init; }
}
