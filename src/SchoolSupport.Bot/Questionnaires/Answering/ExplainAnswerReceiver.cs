using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.QuestionTypes;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

public sealed class ExplainAnswerReceiver(OpenedResponses responses, AnswerStore answers, AnswerTaking taking) : Receiver<ExplainAnswer, OpenedQuestion>
{
    public const int MostSigns = 500;

    protected override Task<OpenedQuestion?> Admit(ExplainAnswer route, Turn turn) => responses.ToAnswer(route.Response, route.Question, turn);

    protected override async Task<Outcome> Receive(OpenedQuestion subject, ExplainAnswer route, MessageIn message, bool confirmed, Turn turn)
    {
        if (taking.Stop(subject, route.FromSummary, turn) is { } stop)
            return await stop;
        if (subject.Current is not { } value)
            return await taking.GoOn(subject, route.FromSummary, said: null, turn);
        var text = ((TextIn)message).Text;
        // Whoever answers «почему?» with a number has seen the mistake and corrects it.
        if (subject.Question.Type.IsNumeric && subject.Question.Type.Read(subject.Question, text) is Reading.Understood)
            return await taking.TakeText(subject, text, AnswerMark.Of(subject.Current), route.FromSummary, confirmed, turn);

        var comment = SentText.OneLine(text);
        if (comment.Length == 0 || CodePoints.Count(comment) > MostSigns)
            return Outcome.Show(ExplanationPage.Of(subject, route.FromSummary).After($"Одного предложения хватит: до {MostSigns} знаков."));
        await answers.Save(subject.Response.Id, subject.Question.Name, AnswerTaking.Stored(value), turn.Member.PersonId, comment);
        return await taking.GoOn(subject, route.FromSummary, "Спасибо, передам координатору.", turn);
    }

    protected override Asking Ask(OpenedQuestion subject, ExplainAnswer route) => new(
        $"Напишите, пожалуйста, одно предложение словами.", $"пояснение к ответу «{AnswerWords.Label(subject.Question)}»");

    protected override Task<Page> AskAgain(OpenedQuestion subject, ExplainAnswer route, Turn turn) => Task.FromResult(
        !subject.Response.IsOpen ? ClosedPage.Of(subject.Response)
        : subject.Current is null ? QuestionPage.Of(subject, route.FromSummary)
        : ExplanationPage.Of(subject, route.FromSummary));
}
