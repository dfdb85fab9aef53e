using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Questionnaires.Answering;

public sealed class AskQuestionReceiver(OpenedResponses responses, AnswerTaking taking, PersonStore people) : Receiver<AskQuestion, OpenedQuestion>
{
    protected override Task<OpenedQuestion?> Admit(AskQuestion route, Turn turn) => responses.ToAnswer(route.Response, route.Question, turn);

    protected override Task<Outcome> Receive(OpenedQuestion subject, AskQuestion route, MessageIn message, bool confirmed, Turn turn) =>
        taking.TakeText(subject, ((TextIn)message).Text, route.Seen, route.FromSummary, confirmed, turn);

    protected override Asking Ask(OpenedQuestion subject, AskQuestion route) => new(
        Request(subject),
        $"ответ на вопрос «{AnswerWords.Label(subject.Question)}»");

    protected override async Task<Page> AskAgain(OpenedQuestion subject, AskQuestion route, Turn turn)
    {
        if (!subject.Response.IsOpen)
            return ClosedPage.Of(subject.Response);
        if (!subject.IsRelevant)
            return SummaryPage.Of(subject.Response);
        var author = subject.Row is { } row && row.AnsweredBy != turn.Member.PersonId ? (await people.Find(row.AnsweredBy))?.Name : null;
        return QuestionPage.Of(subject, route.FromSummary, author);
    }

    private static Html Request(OpenedQuestion asked) =>
        asked.Question.Type.IsNumeric ? $"Напишите, пожалуйста, число."
        : asked.Question.Choices.Count > 0 ? $"Нажмите, пожалуйста, кнопку или напишите вариант словами."
        : (Html)$"Напишите, пожалуйста, ответ словами.";
}
