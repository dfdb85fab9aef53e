using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

/// <summary>Reminds the schools that have not handed in, each at most once a day, and says who was reached.</summary>
internal sealed class NudgeSchoolsCommand(CampaignStore campaigns, MembershipStore memberships, NoticeStore notices, Outgoing outgoing)
    : Command<NudgeSchools, CampaignRow>
{
    protected override Task<CampaignRow?> Admit(NudgeSchools route, Turn turn) => campaigns.ToRun(route.Campaign, turn);

    protected override async Task<Outcome> Run(CampaignRow subject, NudgeSchools route, Turn turn)
    {
        if (!subject.IsRunning)
            return Outcome.GoTo(new CampaignPage(subject.Id), "Анкета сейчас не идёт, напоминать не о чем.");

        List<string> reached = [], missed = [], before = [];
        foreach (var school in (await campaigns.Progress(subject.Id)).Where(school => !school.State.IsHandedIn()))
        {
            // Whom nothing reaches has not been reminded today.
            var list = school.DirectorChatId is null ? missed
                : !await notices.TryAdd(KeyOf(subject, school, turn), "sent") ? before
                : reached;
            list.Add(school.SchoolName);
            if (list == reached)
                await Tell(subject, school, turn);
        }

        return Outcome.Show(new Page(Html.Lines(
            (Html)$"<b>{subject.Title}</b>",
            Line(reached, "Напомнил"),
            Line(missed, "Не дошло, позвоните"),
            Line(before, "Сегодня уже напоминали"),
            reached.Count + missed.Count + before.Count == 0 ? (Html)$"Все школы уже отправили ответы." : null))
            .Row(Button.To("‹ К анкете", new CampaignPage(subject.Id)), Button.To("Меню", new Home())));
    }

    private static string KeyOf(CampaignRow campaign, SchoolProgress school, Turn turn) =>
        string.Create(CultureInfo.InvariantCulture, $"nudge/{campaign.Id}/{school.SchoolId}/{turn.Today:yyyy-MM-dd}");

    private static Html? Line(List<string> schools, string what) => schools.Count == 0
        ? null
        : (Html)$"{what} · {Plural.Count(schools.Count, "школа", "школы", "школ")}: {string.Join(", ", schools)}";

    private async Task Tell(CampaignRow campaign, SchoolProgress school, Turn turn)
    {
        foreach (var director in await memberships.DirectorsOf(school.SchoolId))
            await outgoing.Tell(director, ReminderPage.Of([(campaign, school)], turn.Now));
    }
}
