using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.RoadMaps;

/// <summary>Whose a task is: everything that decides who may see and do it.</summary>
/// <param name="MunicipalityId">Its municipality.</param>
/// <param name="Schools">Its school; of a joint one all that take part.</param>
/// <param name="Memberships">Its person, under a membership; of a joint one all that take part.</param>
public sealed record TaskScope(long MunicipalityId, IReadOnlyCollection<long> Schools, IReadOnlyCollection<long> Memberships)
{
    /// <summary>Whether several do it together.</summary>
    public bool IsJoint { get; init; }

    /// <summary>Do it, and ask for more time: the director of its school, and the person it was given to.</summary>
    /// <param name="membershipId">The membership's id.</param>
    /// <param name="who">The membership acted under.</param>
    public bool MayDo(long membershipId, Membership who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return Memberships.Contains(membershipId) || (who.Role == Role.Director && IsSchoolOf(who));
    }

    /// <summary>Hand in evidence: whoever may do it, and of a joint one the curator of a school that takes part.</summary>
    /// <inheritdoc cref="MayDo"/>
    public bool MayConfirm(long membershipId, Membership who) =>
        MayDo(membershipId, who) || (IsJoint && who.Role == Role.Curator && IsSchoolOf(who));

    /// <summary>See it with its evidence: whoever may do it, its school's curator, and whoever sees the municipality.</summary>
    /// <inheritdoc cref="MayDo"/>
    public bool MaySee(long membershipId, Membership who) =>
        MayDo(membershipId, who) || AccessRules.MaySeeMunicipality(who, MunicipalityId) || (who.Role == Role.Curator && IsSchoolOf(who));

    /// <summary>Judge, move, withdraw and reassign it, and hand in from a school's words: the municipality's coordinator.</summary>
    /// <param name="who">The membership acted under.</param>
    public bool MayRun(Membership who) => AccessRules.MayCoordinate(who, MunicipalityId);

    private bool IsSchoolOf(Membership who) => who.MunicipalityId == MunicipalityId && who.SchoolId is { } school && Schools.Contains(school);
}
