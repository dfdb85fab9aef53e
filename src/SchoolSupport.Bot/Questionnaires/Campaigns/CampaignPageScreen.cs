using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Blanks;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>How complete a campaign is, how timely, and the ways to the schools.</summary>
internal sealed class CampaignPageScreen(CampaignStore campaigns) : Screen<CampaignPage, CampaignRow>
{
    protected override Task<CampaignRow?> Admit(CampaignPage route, Turn turn) => campaigns.ToSee(route.Campaign, turn);

    protected override async Task<Page> Show(CampaignRow subject, CampaignPage route, Turn turn)
    {
        var schools = await campaigns.Progress(subject.Id);
        var today = subject.Today(turn.Now);
        var tally = CampaignTally.Of([.. schools.Select(school => (school.State, school.TimelinessOf(subject, today)))]);
        var page = new Page(Html.Lines(
            (Html)$"<b>{subject.Title}</b>",
            Period(subject, today),
            Html.Empty,
            (Html)$"{ProgressBar.Of(tally.HandedIn, tally.Expected)} отправили <b>{tally.HandedIn} из {tally.Expected}</b>",
            tally.Started == 0 ? null : (Html)$"Начали {tally.Started}, принято {tally.Accepted}",
            tally.OnTime + tally.Late == 0 ? null : (Html)$"В срок {tally.OnTime}, с опозданием {tally.Late}",
            tally.Overdue == 0 ? null : (Html)$"⚠ Срок вышел, не сдали: {tally.Overdue}"));
        return WithActions(WithGroups(page, subject, schools, today), subject, tally, turn)
            .Row(Button.To("‹ Анкеты", new CampaignList()), Button.To("Меню", new Home()));
    }

    private static Html Period(CampaignRow campaign, DateOnly today) => campaign switch
    {
        { ClosedAt: { } closed } => $"Завершена {RussianDate.DayMonth(campaign.Today(closed), today)}, срок был {RussianDate.DayMonth(campaign.DueOn, today)}",
        { OpenedAt: null } => $"Откроется {RussianDate.DayMonthWeekday(campaign.OpensOn)}, срок {RussianDate.DayMonthWeekday(campaign.DueOn)}",
        _ => $"Срок: {RussianDate.DayMonthWeekday(campaign.DueOn)} ({RussianDate.Distance(campaign.DueOn, today)})",
    };

    private static Page WithGroups(Page page, CampaignRow campaign, IReadOnlyList<SchoolProgress> schools, DateOnly today) => page.Grid(
        2,
        SchoolGroups.All
            .Select(group => (group, count: schools.Count(school => group.Has(school, campaign, today))))
            .Where(counted => counted.count > 0)
            .Select(counted => Button.To($"{counted.group.Title()} · {counted.count}", new CampaignSchools(campaign.Id, counted.group))));

    private static Page WithActions(Page page, CampaignRow campaign, CampaignTally tally, Turn turn)
    {
        var runs = turn.MayRun(campaign) && campaign.ClosedAt is null;
        var waiting = tally.Expected - tally.HandedIn;
        return page
            .Row(runs && campaign.IsRunning && waiting > 0 ? Button.To($"Напомнить не сдавшим · {waiting}", new NudgeSchools(campaign.Id)) : null)
            .Row(
                tally.Started > 0 ? Button.To("Выгрузить в Excel", new ExportCampaign(campaign.Id)) : null,
                Button.To("Вопросы анкеты", new CampaignQuestions(campaign.Id)))
            .Row(
                runs ? Button.To("Изменить срок", new AskNewDue(campaign.Id)) : null,
                runs ? Button.To("Завершить", new CloseCampaign(campaign.Id)) : null);
    }
}
