using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Bot.Reminders;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>
/// Reminds the schools that have not handed in, each at most once a day, and says who was reached. Nobody is disturbed in the evening
/// or at the weekend because a coordinator works then: such reminders go out on the next working morning.
/// </summary>
internal sealed class NudgeSchoolsCommand(
    CampaignStore campaigns, MembershipStore memberships, OpenedResponses responses, Nudges nudges, DayBook days, Outgoing outgoing)
    : Command<NudgeSchools, CampaignRow>
{
    protected override Task<CampaignRow?> Admit(NudgeSchools route, Turn turn) => campaigns.ToRun(route.Campaign, turn);

    protected override async Task<Outcome> Run(CampaignRow subject, NudgeSchools route, Turn turn)
    {
        if (!subject.IsRunning)
            return Outcome.GoTo(new CampaignPage(subject.Id), "Анкета сейчас не идёт, напоминать не о чем.");

        var waiting = (await campaigns.Progress(subject.Id)).Where(school => !school.State.IsHandedIn()).ToList();
        // Whom nothing reaches has not been reminded.
        var missed = Line(waiting.Where(school => school.DirectorChatId is null), "Не дошло, позвоните");
        var reachable = waiting.Where(school => school.DirectorChatId is not null).ToList();
        var hours = (await days.Of(subject.MunicipalityId, subject.Today(turn.Now))).Hours;
        var lines = hours.AreOpen(turn.Now) ? await Remind(subject, reachable, turn) : await Postpone(subject, reachable, hours, turn);
        return Outcome.Show(new Page(Html.Lines(
            [(Html)$"<b>{subject.Title}</b>", .. lines, missed, waiting.Count == 0 ? (Html)$"Все школы уже отправили ответы." : null]))
            .Row(Button.To("‹ К анкете", new CampaignPage(subject.Id)), Button.To("Меню", new Home())));
    }

    private async Task<IReadOnlyList<Html?>> Remind(CampaignRow campaign, IReadOnlyList<SchoolProgress> schools, Turn turn)
    {
        List<SchoolProgress> reached = [], before = [];
        foreach (var school in schools)
        {
            if (await nudges.TryMark(campaign, school, campaign.Today(turn.Now)))
            {
                reached.Add(school);
                await Tell(campaign, school, turn);
            }
            else
                before.Add(school);
        }

        return [Line(reached, "Напомнил"), Line(before, "Сегодня уже напоминали")];
    }

    private async Task<IReadOnlyList<Html?>> Postpone(CampaignRow campaign, IReadOnlyList<SchoolProgress> schools, SendingHours hours, Turn turn)
    {
        if (schools.Count == 0)
            return [];
        var (day, today) = (hours.NextOpeningDay(turn.Now), campaign.Today(turn.Now));
        await nudges.Postpone(campaign, day);
        return
        [
            $"Сейчас нерабочее время, директоров не беспокою. Напомню утром: <b>{RussianDate.WeekdayDayMonth(day)}</b> ({RussianDate.Distance(day, today)}). Кто отправит раньше, тому не напомню.",
            Line(schools, "Ждут напоминания"),
        ];
    }

    private static Html? Line(IEnumerable<SchoolProgress> schools, string what) => schools.Select(school => school.SchoolName).ToList() switch
    {
        [] => null,
        var names => (Html)$"{what} · {Counted.Schools(names.Count)}: {string.Join(", ", names)}",
    };

    private async Task Tell(CampaignRow campaign, SchoolProgress school, Turn turn)
    {
        var reminder = ReminderPage.Of(new RemindedCampaign(campaign, school, await responses.IsOnlyToBeSent(school, turn.Now)), turn.Now);
        foreach (var director in await memberships.DirectorsOf(school.SchoolId))
            await outgoing.Tell(director, reminder);
    }
}
