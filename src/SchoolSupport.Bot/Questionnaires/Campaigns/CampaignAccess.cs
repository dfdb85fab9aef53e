using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>Loads campaigns through the visitor's rights: null for whoever may not.</summary>
internal static class CampaignAccess
{
    public static async Task<CampaignRow?> ToSee(this CampaignStore campaigns, long id, Turn turn) =>
        await campaigns.Find(id) is { } found && AccessRules.MaySeeMunicipality(turn.Member.Acting.Membership, found.MunicipalityId) ? found : null;

    public static async Task<CampaignRow?> ToRun(this CampaignStore campaigns, long id, Turn turn) =>
        await campaigns.Find(id) is { } found && turn.MayRun(found) ? found : null;

    public static bool MayRun(this Turn turn, CampaignRow campaign) =>
        AccessRules.MayCoordinate(turn.Member.Acting.Membership, campaign.MunicipalityId);

    /// <summary>The municipality whose campaigns the visitor sees, or null.</summary>
    public static long? SeenMunicipality(this Turn turn) =>
        turn.Member.Acting.Membership is { MunicipalityId: { } id } who && AccessRules.MaySeeMunicipality(who, id) ? id : null;

    /// <summary>The municipality whose campaigns the visitor runs, or null.</summary>
    public static long? RunMunicipality(this Turn turn) =>
        turn.Member.Acting.Membership is { MunicipalityId: { } id } who && AccessRules.MayCoordinate(who, id) ? id : null;

    /// <summary>The municipality that the visitor sees, as the subject of a page about all of it; null for whoever may not.</summary>
    public static OwnMunicipality? OwnToSee(this Turn turn) => turn.SeenMunicipality() is { } id ? new OwnMunicipality(id) : null;

    /// <summary>The municipality that the visitor runs, as the subject of a page about all of it; null for whoever may not.</summary>
    public static OwnMunicipality? OwnToRun(this Turn turn) => turn.RunMunicipality() is { } id ? new OwnMunicipality(id) : null;
}

/// <summary>A municipality, for pages that are about all of it.</summary>
internal sealed record OwnMunicipality(long Id);
