using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Jobs;

/// <summary>Opens campaigns at midnight of their day, and tells the directors in the morning of that or the next working day.</summary>
public sealed class OpenCampaigns(CampaignStore campaigns, CampaignOpening opening, TimeProvider clock) : IDueWork
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
        return [.. (await campaigns.Untold(CampaignOpening.KeyPrefix)).Where(campaign => campaign.Hours().AreOpen(now))];
    }
}
