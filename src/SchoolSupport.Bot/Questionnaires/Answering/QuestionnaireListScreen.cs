using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>The school's questionnaires that are open now, the nearest due first.</summary>
public sealed class QuestionnaireListScreen(CampaignStore campaigns) : Screen<QuestionnaireList, Member>
{
    private const int MostShown = 20;

    protected override Task<Member?> Admit(QuestionnaireList route, Turn turn) =>
        Task.FromResult(turn.Member.Acting.Role == Role.Director ? turn.Member : null);

    protected override async Task<Page> Show(Member subject, QuestionnaireList route, Turn turn)
    {
        var running = (await campaigns.OfSchool(subject.Acting.Membership.SchoolId!.Value)).Take(MostShown).ToList();
        if (running.Count == 0)
            return new Page($"Сейчас открытых анкет нет. Когда появится новая, я напишу.").Row(Button.To("Меню", new Home()));

        return new Page(Html.Lines([$"<b>Анкеты</b>", .. running.Select(campaign => Line(campaign, turn.Today))]))
            .Grid(1, running.Select(campaign => Button.To(campaign.Title, CampaignWords.RouteOf(campaign))))
            .Row(Button.To("Меню", new Home()));
    }

    private static Html Line(SchoolCampaign campaign, DateOnly today)
    {
        var late = CampaignWords.IsLate(campaign, today) ? "⚠ " : string.Empty;
        var due = campaign.State.IsHandedIn() || campaign.State == ResponseState.Returned ? string.Empty : $", {DueWords.Due(campaign.DueOn, today)}";
        return $"{late}{CodePoints.Shorten(campaign.Title, 80)}: {CampaignWords.State(campaign.State)}{due}";
    }
}
