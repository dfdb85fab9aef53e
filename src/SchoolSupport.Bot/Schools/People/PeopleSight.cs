using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>A line of the list, seen by somebody.</summary>
/// <param name="MayChange">Whether the one who looks may invite, call off and remove.</param>
public sealed record SeenPerson(PersonLine Line, bool MayChange)
{
    public string Name => Line.Name ?? "Без имени";

    public string Title => Invitations.TitleOf(Line.Role, Line.SchoolName, Line.MunicipalityName);
}

/// <summary>Which people a member sees: coordinator and controller the municipality's, a director the school's, an administrator coordinators.</summary>
public sealed class PeopleSight(MembershipStore memberships)
{
    /// <summary>Null when the role sees no list.</summary>
    public async Task<IReadOnlyList<PersonLine>?> Of(Standing acting) => acting.Membership switch
    {
        { MunicipalityId: { } municipality } who when AccessRules.MaySeeMunicipality(who, municipality) => (await memberships.People(municipality)).BySchool(),
        { SchoolId: { } school } who when who.Role == Role.Director => (await memberships.PeopleOfSchool(school)).BySchool(),
        _ => null,
    };

    /// <summary>Null when there is no such person, or the visitor may not know of them.</summary>
    public async Task<SeenPerson?> Find(long membershipId, Turn turn)
    {
        if (await memberships.Line(membershipId) is not { } line)
            return null;
        var who = turn.Member.Acting.Membership;
        var seen = new Membership(Role.FromCode(line.Role), line.MunicipalityId, line.SchoolId);
        var mayChange = AccessRules.MayInvite(who, seen);
        return mayChange || Sees(who, seen) ? new SeenPerson(line, mayChange) : null;
    }

    public async Task<SeenPerson?> FindToChange(long membershipId, Turn turn) =>
        await Find(membershipId, turn) is { MayChange: true } seen ? seen : null;

    /// <summary>The list that somebody of a municipality (null: an administrator) stands in for the one who looks.</summary>
    public static ChatRoute ListWith(long? municipality, Standing acting) => acting.Membership.MunicipalityId is not null
        ? new PeopleList()
        : municipality is { } id ? new MunicipalityPage(id) : new AdministratorList();

    private static bool Sees(Membership who, Membership seen) => seen.MunicipalityId is { } municipality
        && (AccessRules.MaySeeMunicipality(who, municipality)
            || (who.Role == Role.Director && seen.SchoolId is { } school && who.IsIn(new SchoolScope(municipality, school))));
}
