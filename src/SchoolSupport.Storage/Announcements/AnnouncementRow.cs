using SchoolSupport.Core.Announcements;

namespace SchoolSupport.Storage.Announcements;

/// <summary>One announcement, with what its pages and access rules need.</summary>
public sealed record AnnouncementRow
{
    public required long Id { get; init; }
    public required long MunicipalityId { get; init; }
    public required string MunicipalityName { get; init; }

    /// <summary>The municipality's zone, an IANA name.</summary>
    public required string MunicipalityZone { get; init; }
    public AnnouncementState State { get; init; }

    /// <summary>Rises with each change of a draft.</summary>
    public int Version { get; init; }
    public required long CreatedBy { get; init; }

    /// <summary>Who sent it; null while a draft. The name is null when erased, too.</summary>
    public long? SentBy { get; init; }
    public string? SenderName { get; init; }
    public DateTimeOffset? BegunAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public DateOnly? RemindedOn { get; init; }

    public AnnouncementScope Scope => new(MunicipalityId, State);

    public bool IsDraft => State == AnnouncementState.Draft;
}

/// <summary>A line of the coordinators' list.</summary>
public sealed record AnnouncementLine
{
    public required long Id { get; init; }
    public AnnouncementState State { get; init; }

    /// <summary>The first of its texts; null: there are only files, or nothing yet.</summary>
    public string? Beginning { get; init; }
    public DateTimeOffset? BegunAt { get; init; }

    /// <summary>Whom it is addressed to, and how many of them have confirmed.</summary>
    public long People { get; init; }
    public long Confirmed { get; init; }
}
