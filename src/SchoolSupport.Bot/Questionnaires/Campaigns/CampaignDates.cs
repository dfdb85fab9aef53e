using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>A campaign's dates by the clocks of its municipality.</summary>
internal static class CampaignDates
{
    public static DateOnly Today(this CampaignRow campaign, DateTimeOffset now) => new TimeZoneName(campaign.TimeZone).DateAt(now);
}
