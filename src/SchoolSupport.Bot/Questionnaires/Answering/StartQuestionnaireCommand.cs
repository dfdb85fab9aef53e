using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>A campaign, and as whom the person may answer it.</summary>
public sealed record AskedSchool(CampaignRow Campaign, Standing As);

/// <summary>Begins the school's only response to a campaign, or finds it.</summary>
public sealed class StartQuestionnaireCommand(CampaignStore campaigns, ResponseStore responses) : Command<StartQuestionnaire, AskedSchool>
{
    // The news of a campaign reaches a person whatever role they act in; the role acted in comes first.
    protected override async Task<AskedSchool?> Admit(StartQuestionnaire route, Turn turn)
    {
        foreach (var standing in turn.Member.All.OrderBy(standing => standing.Id != turn.Member.Acting.Id))
        {
            if (standing.Membership is { SchoolId: { } school, MunicipalityId: { } municipality } who
                && AccessRules.MayAnswer(who, new SchoolScope(municipality, school))
                && await campaigns.FindForSchool(route.Campaign, school) is { } campaign)
                return new AskedSchool(campaign, standing);
        }

        return null;
    }

    protected override async Task<Outcome> Run(AskedSchool subject, StartQuestionnaire route, Turn turn)
    {
        if (subject.As.Id != turn.Member.Acting.Id)
            return Outcome.Show(OtherRole(subject, turn));

        var (campaign, school) = (subject.Campaign, subject.As.Membership.SchoolId!.Value);
        if (await responses.Find(campaign.Id, school) is { } begun)
            return Outcome.GoTo(new ContinueQuestionnaire(begun.Id));
        if (!campaign.IsRunning)
            return Outcome.Show(NotNow(campaign, turn));
        return Outcome.GoTo(new ContinueQuestionnaire((await responses.FindOrStart(campaign.Id, school, turn.Member.PersonId)).Id));
    }

    private static Page OtherRole(AskedSchool asked, Turn turn) =>
        new Page($"Вы сейчас здесь: {turn.Member.Acting.Title}. На эту анкету отвечает {asked.As.Title}: смените роль, и она будет в меню.")
            .Row(Button.To($"Теперь я {asked.As.Title}", new ActAs(asked.As.Id)))
            .Row(Button.To("Меню", new Home()));

    private static Page NotNow(CampaignRow campaign, Turn turn)
    {
        var title = CodePoints.Shorten(campaign.Title, 80);
        Html text = campaign.ClosedAt is not null
            ? (Html)$"Анкета «{title}» закрыта, ответы больше не принимаются."
            : $"Анкета «{title}» откроется {RussianDate.DayMonth(campaign.OpensOn, turn.Today)}. Я напишу.";
        return new Page(text).Row(Button.To("Меню", new Home()));
    }
}
