using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Announcements;

/// <summary>Everything that decides who may see and change an announcement.</summary>
/// <param name="MunicipalityId">Its municipality.</param>
/// <param name="State">Where it stands.</param>
public sealed record AnnouncementScope(long MunicipalityId, AnnouncementState State)
{
    /// <summary>Write it, send it, watch who has confirmed, remind: coordinators of the municipality.</summary>
    public bool MayRun(Membership who) => State != AnnouncementState.Dropped && AccessRules.MayCoordinate(who, MunicipalityId);

    /// <summary>Read and confirm it: once it is being sent, whom it is addressed to, acting in that municipality.</summary>
    /// <param name="who">The membership acted under.</param>
    /// <param name="isReceiver">Whether the person is among those it was addressed to.</param>
    public bool MayRead(Membership who, bool isReceiver)
    {
        ArgumentNullException.ThrowIfNull(who);
        return State is AnnouncementState.Sending or AnnouncementState.Sent && isReceiver && who.MunicipalityId == MunicipalityId;
    }
}
