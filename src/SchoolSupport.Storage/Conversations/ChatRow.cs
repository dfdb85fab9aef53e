using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Storage.Conversations;

/// <summary>An account of a channel, with who it belongs to: all that a turn needs to know of its visitor.</summary>
public sealed record ChatRow
{
    public required long Id { get; init; }
    public required string Channel { get; init; }
    public required string ExternalId { get; init; }

    /// <summary>Null for a stranger.</summary>
    public long? PersonId { get; init; }
    public string? PersonName { get; init; }

    /// <summary>The version of the consent given, or null.</summary>
    public string? ConsentVersion { get; init; }

    /// <summary>The role chosen; one of <see cref="Memberships"/> or null.</summary>
    public long? MembershipId { get; init; }

    /// <summary>The message on top, as a row of the outbox.</summary>
    public long? TopOutboxId { get; init; }

    /// <summary>The invitation whose link a stranger opened and has not agreed to yet.</summary>
    public long? PendingInvitationId { get; init; }
    public DateTimeOffset? UnreachableAt { get; init; }

    /// <summary>The last album that was answered without having been asked for.</summary>
    public string? AnsweredAlbum { get; init; }

    /// <summary>What the person is and has come in as, now; oldest first.</summary>
    public IReadOnlyList<MembershipRow> Memberships { get; init; } = [];
}

/// <summary>A page on top of a chat that is kept up to date.</summary>
public sealed record LivePage
{
    public required long ChatId { get; init; }

    /// <summary>The message, as a row of the outbox.</summary>
    public required long Message { get; init; }

    /// <summary>The encoded route.</summary>
    public required string Route { get; init; }
}
