using System.Globalization;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>Reminders that a coordinator asked for: each school at most once a day, and those asked for out of hours wait for the morning.</summary>
public sealed class Nudges(NoticeStore notices)
{
    /// <summary>That schools are nudged on another day is a notice of this and the campaign's id; its outcome is the date.</summary>
    public const string WaitingPrefix = "nudge waiting/";

    /// <summary>Whether the school has not been nudged today; then it has been now.</summary>
    public Task<bool> TryMark(CampaignRow campaign, SchoolProgress school, DateOnly today) => notices.TryAdd(KeyOf(campaign, school, today), "sent");

    /// <summary>Has the schools nudged by their digests of a local date that will not have handed in by then.</summary>
    public async Task Postpone(CampaignRow campaign, DateOnly until)
    {
        await notices.Forget(WaitingKeyOf(campaign));
        await notices.TryAdd(WaitingKeyOf(campaign), until.ToString("O", CultureInfo.InvariantCulture));
    }

    private static string WaitingKeyOf(CampaignRow campaign) => string.Create(CultureInfo.InvariantCulture, $"{WaitingPrefix}{campaign.Id}");

    private static string KeyOf(CampaignRow campaign, SchoolProgress school, DateOnly today) =>
        string.Create(CultureInfo.InvariantCulture, $"nudge/{campaign.Id}/{school.SchoolId}/{today:yyyy-MM-dd}");
}
