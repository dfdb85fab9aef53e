using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>A municipality, for pages that are about all of it.</summary>
internal sealed record OwnMunicipality(long Id);

/// <summary>Which municipality the visitor acts for; null for whoever may not.</summary>
internal static class OwnMunicipalities
{
    /// <summary>The municipality that the visitor sees.</summary>
    public static long? SeenMunicipality(this Turn turn) =>
        turn.Member.Acting.Membership is { MunicipalityId: { } id } who && AccessRules.MaySeeMunicipality(who, id) ? id : null;

    /// <summary>The municipality that the visitor coordinates.</summary>
    public static long? RunMunicipality(this Turn turn) =>
        turn.Member.Acting.Membership is { MunicipalityId: { } id } who && AccessRules.MayCoordinate(who, id) ? id : null;

    /// <summary>The same as <see cref="SeenMunicipality"/>, as the subject of a page.</summary>
    public static OwnMunicipality? OwnToSee(this Turn turn) => turn.SeenMunicipality() is { } id ? new OwnMunicipality(id) : null;

    /// <summary>The same as <see cref="RunMunicipality"/>, as the subject of a page.</summary>
    public static OwnMunicipality? OwnToRun(this Turn turn) => turn.RunMunicipality() is { } id ? new OwnMunicipality(id) : null;
}
