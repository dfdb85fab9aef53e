namespace SchoolSupport.Storage.Conversations;

/// <summary>What goes out first.</summary>
public enum OutboxPriority
{
    /// <summary>An answer to somebody who waits for it.</summary>
    Reply = 0,

    /// <summary>News for one person: returned, accepted, submitted.</summary>
    Notice = 1,

    /// <summary>Reminders to many.</summary>
    Bulk = 2,
}

/// <summary>A message to be sent.</summary>
/// <param name="ChatId">Whom to.</param>
/// <param name="Content">What the channel needs to send it (JSON); erased once sent.</param>
public sealed record OutboxMessage(long ChatId, string Content)
{
    public OutboxPriority Priority { get; init; } = OutboxPriority.Reply;

    /// <summary>The row whose message this one takes the place of, or null for a new message.</summary>
    public long? Replaces { get; init; }

    /// <summary>The same by the message's id in the channel, where the row is not known.</summary>
    public string? ReplacesExternal { get; init; }

    /// <summary>When it was decided that this is sent; null: now.</summary>
    public DateTimeOffset? DecidedAt { get; init; }
}

/// <summary>A message that waits to be sent.</summary>
public sealed record OutboxRow
{
    public required long Id { get; init; }
    public required long ChatId { get; init; }
    public required string Channel { get; init; }

    /// <summary>The account in the channel.</summary>
    public required string Recipient { get; init; }
    public required string Content { get; init; }
    public OutboxPriority Priority { get; init; }
    public int Attempts { get; init; }

    /// <summary>The first row of the message this edits, or null.</summary>
    public long? ReplacesId { get; init; }

    /// <summary>The id in the channel of the message this edits; null for a new message, and for an edit whose message is not sent yet.</summary>
    public string? TargetExternalId { get; init; }

    /// <summary>When it was decided that this is sent.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Whether this changes a message instead of sending one.</summary>
    public bool IsEdit => ReplacesId is not null || TargetExternalId is not null;
}

/// <summary>That a row was sent, as which message of the channel.</summary>
public sealed record SentMessage(long Id, string ExternalId, DateTimeOffset SentAt);

/// <summary>How the outbox stands.</summary>
public sealed record OutboxCounts
{
    public long Waiting { get; init; }

    /// <summary>Of those waiting, how many are for somebody in particular: answers and news.</summary>
    public long Urgent { get; init; }

    /// <summary>Of those waiting, how many have failed for a reason of their own.</summary>
    public long Failed { get; init; }

    /// <summary>Set aside; not counted as waiting.</summary>
    public long Parked { get; init; }

    /// <summary>Kept until the morning; not counted as waiting.</summary>
    public long Kept { get; init; }
    public DateTimeOffset? OldestWaiting { get; init; }
    public DateTimeOffset? OldestUrgent { get; init; }
}
