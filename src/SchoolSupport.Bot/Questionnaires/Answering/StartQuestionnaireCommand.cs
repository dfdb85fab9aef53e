using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>A campaign, and the school that the person answers it for.</summary>
public sealed record AskedSchool(CampaignRow Campaign, long School);

/// <summary>Begins the school's only response to a campaign, or finds it.</summary>
public sealed class StartQuestionnaireCommand(CampaignStore campaigns, ResponseStore responses) : Command<StartQuestionnaire, AskedSchool>
{
    protected override async Task<AskedSchool?> Admit(StartQuestionnaire route, Turn turn) =>
        turn.Member.Acting.Membership is { SchoolId: { } school, MunicipalityId: { } municipality } who
        && AccessRules.MayAnswer(who, new SchoolScope(municipality, school))
        && await campaigns.FindForSchool(route.Campaign, school) is { } campaign
            ? new AskedSchool(campaign, school)
            : null;

    protected override async Task<Outcome> Run(AskedSchool subject, StartQuestionnaire route, Turn turn)
    {
        var (campaign, school) = subject;
        if (await responses.Find(campaign.Id, school) is { } begun)
            return Outcome.GoTo(new ContinueQuestionnaire(begun.Id));
        if (!campaign.IsRunning)
            return Outcome.Show(NotNow(campaign, turn));
        return Outcome.GoTo(new ContinueQuestionnaire((await responses.FindOrStart(campaign.Id, school, turn.Member.PersonId)).Id));
    }

    private static Page NotNow(CampaignRow campaign, Turn turn)
    {
        var title = CodePoints.Shorten(campaign.Title, 80);
        Html text = campaign.ClosedAt is not null
            ? (Html)$"Анкета «{title}» закрыта, ответы больше не принимаются."
            : $"Анкета «{title}» откроется {RussianDate.DayMonth(campaign.OpensOn, turn.Today)}. Я напишу.";
        return new Page(text).Row(Button.To("Меню", new Home()));
    }
}
