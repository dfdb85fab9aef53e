using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Jobs;

/// <summary>Tells the coordinators, on the first working morning after the due date, which schools have not handed in.</summary>
public sealed class TellWhoIsLate(
    CampaignStore campaigns, NoticeStore notices, MembershipStore memberships, Outgoing outgoing, TimeProvider clock) : IDueWork
{
    public async Task<bool> IsAnythingDue() => (await Due()).Count > 0;

    public async Task CatchUp()
    {
        foreach (var campaign in await Due())
        {
            var schools = await campaigns.Progress(campaign.Id);
            var late = schools.Where(school => !school.State.IsHandedIn()).ToList();
            var isNew = await notices.TryAdd(CampaignReminders.LatenessKeyFor(campaign.Id, campaign.DueOn), late.Count > 0 ? "sent" : "nobody is late");
            if (!isNew || late.Count == 0)
                continue;
            foreach (var coordinator in await memberships.CoordinatorsOf(campaign.MunicipalityId))
                await outgoing.Tell(coordinator, Page(campaign, schools.Count, late));
        }
    }

    private async Task<List<CampaignRow>> Due()
    {
        var now = clock.GetUtcNow();
        var due = new List<CampaignRow>();
        foreach (var campaign in await campaigns.Running())
            if (campaign.Today(now) > campaign.DueOn
                && campaign.Reminders().IsLatenessNoticeDue(now, await notices.Has(CampaignReminders.LatenessKeyFor(campaign.Id, campaign.DueOn))))
                due.Add(campaign);
        return due;
    }

    private static Page Page(CampaignRow campaign, int expected, List<SchoolProgress> late) => new Page(Html.Lines(
    [
        (Html)$"<b>{campaign.Title}</b>: срок был {RussianDate.DayMonthWeekday(campaign.DueOn)}.",
        (Html)$"Отправили {expected - late.Count} из {expected}. Не сдали:",
        .. late.Select(school => (Html)$"• {SchoolLine.Of(school)}"),
    ]))
        .Row(Button.To("Напомнить не сдавшим", new NudgeSchools(campaign.Id)))
        .Row(Button.To("Открыть анкету", new CampaignPage(campaign.Id)));
}
