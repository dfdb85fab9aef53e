using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>Begins the school's only response to a campaign, or finds it.</summary>
public sealed class StartQuestionnaireCommand(CampaignStore campaigns, ResponseStore responses) : Command<StartQuestionnaire, CampaignRow>
{
    protected override async Task<CampaignRow?> Admit(StartQuestionnaire route, Turn turn) =>
        turn.Member.Acting.Membership is { SchoolId: { } school, MunicipalityId: { } municipality } who
            && AccessRules.MayAnswer(who, new SchoolScope(municipality, school))
            ? await campaigns.FindForSchool(route.Campaign, school)
            : null;

    protected override async Task<Outcome> Run(CampaignRow subject, StartQuestionnaire route, Turn turn)
    {
        var school = turn.Member.Acting.Membership.SchoolId!.Value;
        if (await responses.Find(subject.Id, school) is { } begun)
            return Outcome.GoTo(new ContinueQuestionnaire(begun.Id));
        if (!subject.IsRunning)
            return Outcome.Show(NotNow(subject, turn));
        return Outcome.GoTo(new ContinueQuestionnaire((await responses.FindOrStart(subject.Id, school, turn.Member.PersonId)).Id));
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

/// <summary>Back to where the person was: everything needed for that is in the answers.</summary>
public sealed class ContinueQuestionnaireCommand(OpenedResponses responses) : Command<ContinueQuestionnaire, OpenedResponse>
{
    protected override Task<OpenedResponse?> Admit(ContinueQuestionnaire route, Turn turn) => responses.ToAnswer(route.Response, turn);

    protected override Task<Outcome> Run(OpenedResponse subject, ContinueQuestionnaire route, Turn turn)
    {
        if (!subject.IsOpen)
            return Task.FromResult(Outcome.GoTo(new ViewResponse(subject.Id)));
        return Task.FromResult(Outcome.Show(subject.Interview.NextUnanswered() is { } next
            ? QuestionPage.Of(subject.Asking(next), fromSummary: false)
            : SummaryPage.Of(subject)));
    }
}

/// <summary>«Позже»: nothing is waited for, and the page says how to come back.</summary>
public sealed class PutOffCommand(OpenedResponses responses, ExpectationStore expectations) : Command<PutOff, OpenedResponse>
{
    protected override Task<OpenedResponse?> Admit(PutOff route, Turn turn) => responses.ToAnswer(route.Response, turn);

    protected override async Task<Outcome> Run(OpenedResponse subject, PutOff route, Turn turn)
    {
        await expectations.Clear(turn.Visitor.ChatId, AnswerTaking.Slot);
        if (!subject.IsOpen)
            return Outcome.Show(ClosedPage.Of(subject));

        var progress = subject.Interview.Progress();
        return Outcome.Show(new Page(Html.Lines(
                (Html)$"Хорошо, вернёмся позже. Ответы сохранены: {progress.Answered} из {progress.Total}, {DueWords.Due(subject.Row.DueOn, subject.Today)}.",
                $"Продолжить можно здесь или из меню: /menu"))
            .Row(Button.To("Продолжить анкету", new ContinueQuestionnaire(subject.Id)), Button.To("Меню", new Home())));
    }
}
