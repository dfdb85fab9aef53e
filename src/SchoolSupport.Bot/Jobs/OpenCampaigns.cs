using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Bot.Reminders;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Jobs;

/// <summary>Opens campaigns at midnight of their day, and tells the directors in the morning of that or the next working day.</summary>
internal sealed class OpenCampaigns(CampaignStore campaigns, CampaignOpening opening, DayBook days, TimeProvider clock) : IDueWork
{
    public async Task<bool> IsAnythingDue() => (await ToOpen()).Count > 0 || (await ToTell()).Count > 0;

    public async Task CatchUp()
    {
        foreach (var campaign in await ToOpen())
            await campaigns.MarkOpened(campaign.Id);
        foreach (var campaign in await ToTell())
            await opening.Tell(campaign);
    }

    // The day begins in the east: no zone is further ahead than fourteen hours.
    private async Task<List<CampaignRow>> ToOpen()
    {
        var now = clock.GetUtcNow();
        var candidates = await campaigns.ToOpen(DateOnly.FromDateTime(now.UtcDateTime.AddHours(14)));
        return [.. candidates.Where(campaign => campaign.OpensOn <= campaign.Today(now))];
    }

    private async Task<List<CampaignRow>> ToTell()
    {
        var now = clock.GetUtcNow();
        var open = new List<CampaignRow>();
        foreach (var campaign in await campaigns.Untold(CampaignOpening.KeyPrefix))
            if ((await days.Of(campaign.MunicipalityId, campaign.Today(now))).Hours.AreOpen(now))
                open.Add(campaign);
        return open;
    }
}
