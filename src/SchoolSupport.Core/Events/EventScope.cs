using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Events;

/// <summary>Everything that decides who may see and change an event.</summary>
/// <param name="MunicipalityId">Its municipality.</param>
/// <param name="LeaderId">The membership under which somebody leads it.</param>
/// <param name="State">Where it stands.</param>
public sealed record EventScope(long MunicipalityId, long LeaderId, EventState State)
{
    /// <summary>Change, move, call off, mark who came, send materials: the municipality's coordinator, and the tutor who leads it.</summary>
    /// <param name="membershipId">The membership's id.</param>
    /// <param name="who">The membership acted under.</param>
    public bool MayRun(long membershipId, Membership who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return AccessRules.MayCoordinate(who, MunicipalityId) || (membershipId == LeaderId && who.Role == Role.Tutor);
    }

    /// <summary>Look at it: whoever may run it; of what is announced or called off also who sees the municipality, and whoever is concerned.</summary>
    /// <param name="membershipId">The membership's id.</param>
    /// <param name="who">The membership acted under.</param>
    /// <param name="isConcerned">Whether the person is meant by its invitation, or has answered it.</param>
    public bool MaySee(long membershipId, Membership who, bool isConcerned) => State switch
    {
        EventState.Dropped => false,
        EventState.Draft => MayRun(membershipId, who),
        _ => MayRun(membershipId, who) || AccessRules.MaySeeMunicipality(who, MunicipalityId) || (isConcerned && who.MunicipalityId == MunicipalityId),
    };

    /// <summary>Create events of a kind: a coordinator of all kinds, a tutor group consultations.</summary>
    public static bool MayCreate(Membership who, EventKind kind)
    {
        ArgumentNullException.ThrowIfNull(who);
        return who.Role == Role.Coordinator || (who.Role == Role.Tutor && kind == EventKind.GroupConsultation);
    }
}
