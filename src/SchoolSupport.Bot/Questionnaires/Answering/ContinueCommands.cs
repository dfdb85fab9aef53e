using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Blanks;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>Back to where the person was: everything needed for that is in the answers.</summary>
public sealed class ContinueQuestionnaireCommand(OpenedResponses responses, ResponseStore store) : Command<ContinueQuestionnaire, OpenedResponse>
{
    protected override Task<OpenedResponse?> Admit(ContinueQuestionnaire route, Turn turn) => responses.ToAnswer(route.Response, turn);

    protected override async Task<Outcome> Run(OpenedResponse subject, ContinueQuestionnaire route, Turn turn)
    {
        if (!subject.IsOpen)
            return Outcome.GoTo(new ViewResponse(subject.Id));
        if (subject.OnBehalf)
            await store.NoteOnBehalf(subject.Id, turn.Member.PersonId);
        return Outcome.Show(subject.Interview.NextUnanswered() is { } next
            ? QuestionPage.Of(subject.Asking(next), fromSummary: false)
            : SummaryPage.Of(subject));
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

        return Outcome.Show(new Page(Html.Lines(
                Saved(subject),
                subject.OnBehalf ? (Html)$"Продолжить можно здесь или со страницы школы." : $"Продолжить можно здесь или из меню: /menu"))
            .Row(Button.To("Продолжить анкету", new ContinueQuestionnaire(subject.Id)))
            .Row(Button.To("Вопросы на бумаге (файл)", new SendBlank(subject.Row.QuestionnaireId)), Button.To("Меню", new Home())));
    }

    // Whoever has answered everything must not take the answers for sent.
    private static Html Saved(OpenedResponse response)
    {
        var progress = response.Interview.Progress();
        var due = DueWords.Due(response.Row.DueOn, response.Today);
        return progress switch
        {
            { Answered: 0 } => $"Хорошо, вернёмся позже: {due}.",
            _ when response.Interview.NextUnanswered() is null => $"Хорошо, вернёмся позже. Ответы сохранены, но <b>ещё не отправлены</b>: {due}.",
            _ => $"Хорошо, вернёмся позже. Ответы сохранены: {progress.Answered} из {progress.Total}, {due}.",
        };
    }
}
