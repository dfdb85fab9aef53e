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
}
