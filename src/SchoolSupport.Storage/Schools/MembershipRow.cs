namespace SchoolSupport.Storage.Schools;

/// <summary>What a person is, and where, with the names that pages show.</summary>
public sealed record MembershipRow
{
    public required long Id { get; init; }
    public required long PersonId { get; init; }

    /// <summary>The role's code.</summary>
    public required string Role { get; init; }

    /// <summary>Null for an administrator only.</summary>
    public long? MunicipalityId { get; init; }
    public string? MunicipalityName { get; init; }

    /// <summary>The municipality's zone, an IANA name.</summary>
    public string? TimeZone { get; init; }
    public long? SchoolId { get; init; }
    public string? SchoolName { get; init; }

    /// <summary>Whether the school has grades 10 and 11; null when unknown or without a school.</summary>
    public bool? HasUpperGrades { get; init; }
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>When the person came in; null while invited only.</summary>
    public DateTimeOffset? EnteredAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
}

/// <summary>How it stands with the invitation of a membership.</summary>
public enum InvitationState
{
    None,
    Open,
    Used,
    Expired,
    Revoked,
}

/// <summary>One line of a municipality's list of people.</summary>
public sealed record PersonLine
{
    public required long MembershipId { get; init; }
    public required long PersonId { get; init; }
    public string? Name { get; init; }
    public string? Phone { get; init; }
    public required string Role { get; init; }

    /// <summary>Null for an administrator only.</summary>
    public long? MunicipalityId { get; init; }
    public string? MunicipalityName { get; init; }
    public long? SchoolId { get; init; }
    public string? SchoolName { get; init; }
    public DateTimeOffset? EnteredAt { get; init; }

    /// <summary>The invitation that nobody has used or revoked, else the newest; how it stands, and when it ends or ended.</summary>
    public long? InvitationId { get; init; }
    public InvitationState Invitation { get; init; }
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Where messages reach the person; null when nowhere.</summary>
    public long? ChatId { get; init; }

    /// <summary>The account there, and its channel.</summary>
    public string? Account { get; init; }
    public string? Channel { get; init; }

    /// <summary>Whether the person came in, and has not blocked the bot since.</summary>
    public bool IsReachable => ChatId is not null;
}
