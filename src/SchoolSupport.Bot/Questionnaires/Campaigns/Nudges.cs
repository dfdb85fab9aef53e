using System.Globalization;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>Reminders that a coordinator asked for: each school at most once a day, and those asked for out of hours wait for the morning.</summary>
public sealed class Nudges(NoticeStore notices)
{
    /// <summary>Whether the school has not been nudged today; then it has been now.</summary>
    public Task<bool> TryMark(CampaignRow campaign, SchoolProgress school, DateOnly today) => notices.TryAdd(KeyOf(campaign, school, today), "sent");

    /// <summary>Has the schools nudged that will not have handed in by the next sending hours.</summary>
    public Task Postpone(CampaignRow campaign) => notices.TryAdd(WaitingKeyOf(campaign), "waits for the morning");

    public Task<bool> AreWaiting(CampaignRow campaign) => notices.Has(WaitingKeyOf(campaign));

    /// <summary>The morning has come.</summary>
    public Task Finish(CampaignRow campaign) => notices.Forget(WaitingKeyOf(campaign));

    private static string WaitingKeyOf(CampaignRow campaign) => string.Create(CultureInfo.InvariantCulture, $"nudge waiting/{campaign.Id}");

    private static string KeyOf(CampaignRow campaign, SchoolProgress school, DateOnly today) =>
        string.Create(CultureInfo.InvariantCulture, $"nudge/{campaign.Id}/{school.SchoolId}/{today:yyyy-MM-dd}");
}
