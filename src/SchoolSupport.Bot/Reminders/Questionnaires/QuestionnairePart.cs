using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Reminders.Questionnaires;

/// <summary>What a director's school is to answer, and which schools a coordinator still waits for.</summary>
internal sealed class QuestionnairePart(CampaignStore campaigns, OpenedResponses responses, Nudges nudges, TimeProvider clock) : IDigestPart
{
    private const int MostSchools = 12;

    public ReminderTopic Topic => ReminderTopic.Questionnaires;

    public async Task<Page> Write(DigestSection section, Digest digest)
    {
        var parts = new List<Page>();
        var now = clock.GetUtcNow();
        var own = new List<RemindedCampaign>();
        foreach (var (campaign, school) in await Own(section))
            own.Add(new RemindedCampaign(campaign, school, await responses.IsOnlyToBeSent(school, now)));
        if (own.Count > 0)
            parts.Add(ReminderPage.Part(own, now));
        foreach (var late in section.Items.Where(item => item.HolderId == 0))
            parts.Add(LatePart((await campaigns.Find(late.Id))!, await campaigns.Progress(late.Id)));
        return parts.Aggregate((page, next) => page.Then(next));
    }

    // A reminder asked for is one like any other: today the school has had it.
    public async Task Told(DigestSection section)
    {
        foreach (var (campaign, school) in await Own(section))
            await nudges.TryMark(campaign, school, section.Items[0].Day.Today);
    }

    private async Task<IReadOnlyList<(CampaignRow Campaign, SchoolProgress School)>> Own(DigestSection section)
    {
        var own = new List<(CampaignRow, SchoolProgress)>();
        foreach (var item in section.Items.Where(item => item.HolderId != 0))
            own.Add(((await campaigns.Find(item.Id))!, (await campaigns.ProgressOf(item.Id, item.HolderId))!));
        return own;
    }

    private static Page LatePart(CampaignRow campaign, IReadOnlyList<SchoolProgress> schools)
    {
        var late = schools.Where(school => !school.State.IsHandedIn()).ToList();
        return new Page(Html.Lines(
        [
            (Html)$"<b>{campaign.Title}</b>: срок был {RussianDate.DayMonthWeekday(campaign.DueOn)}.",
            (Html)$"Отправили {schools.Count - late.Count} из {schools.Count}. Не сдали:",
            .. late.Take(MostSchools).Select(school => (Html)$"• {SchoolLine.Of(school)}"),
            late.Count > MostSchools ? (Html)$"и ещё {late.Count - MostSchools}" : null,
        ]))
            .Row(Button.To("Напомнить не сдавшим", new NudgeSchools(campaign.Id)))
            .Row(Button.To("Открыть анкету", new CampaignPage(campaign.Id)));
    }
}
