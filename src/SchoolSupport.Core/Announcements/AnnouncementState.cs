namespace SchoolSupport.Core.Announcements;

/// <summary>Where an announcement stands. It never goes back.</summary>
public enum AnnouncementState
{
    /// <summary>Being written; only coordinators of the municipality see it.</summary>
    Draft,

    /// <summary>Given to be sent; whom to is settled.</summary>
    Sending,

    /// <summary>Every message is written into the outbox.</summary>
    Sent,

    /// <summary>Thrown away before anybody was told.</summary>
    Dropped,
}
