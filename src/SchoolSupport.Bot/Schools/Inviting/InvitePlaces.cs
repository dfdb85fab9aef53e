using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>What somebody is about to be invited to.</summary>
/// <param name="Place">The name of the school or the municipality; null for an administrator.</param>
public sealed record InvitedPlace(Membership Membership, string? Place)
{
    public string Title => Place is null ? Membership.Role.Title : $"{Membership.Role.Title}, {Place}";
}

/// <summary>Finds places to invite to, through the rights of whoever invites.</summary>
public sealed class InvitePlaces(SchoolStore schools, MunicipalityStore municipalities)
{
    /// <summary>Null when there is no such place, or it is not for this member to invite there.</summary>
    public async Task<InvitedPlace?> Find(InvitedRole invited, long place, Turn turn)
    {
        var role = invited.ToRole();
        var found = role switch
        {
            { NeedsSchool: true } => await schools.Find(place) is { } school
                ? new InvitedPlace(new Membership(role, school.MunicipalityId, school.Id), school.Name) : null,
            { NeedsMunicipality: true } => await municipalities.Find(place) is { } municipality
                ? new InvitedPlace(new Membership(role, municipality.Id, null), municipality.Name) : null,
            _ => new InvitedPlace(new Membership(role, null, null), null),
        };
        return found is not null && AccessRules.MayInvite(turn.Member.Acting.Membership, found.Membership) ? found : null;
    }

    /// <summary>The schools to choose from: the coordinator's own municipality; null for everybody else.</summary>
    public async Task<IReadOnlyList<SchoolRow>?> SchoolsOf(Turn turn) =>
        turn.Member.Acting.Membership is { MunicipalityId: { } municipality } who && AccessRules.MayCoordinate(who, municipality)
            ? await schools.OfMunicipality(municipality)
            : null;
}
