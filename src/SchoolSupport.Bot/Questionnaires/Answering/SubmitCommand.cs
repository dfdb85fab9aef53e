using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Review;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>Hands the answers in: locks them, judges the due date once, and tells the coordinators.</summary>
public sealed class SubmitCommand(
    OpenedResponses responses, ResponseStore store, AnswerStore answers, ExpectationStore expectations, CoordinatorNews news, DirectorNews directors) : Command<Submit, OpenedResponse>
{
    protected override Task<OpenedResponse?> Admit(Submit route, Turn turn) => responses.ToAnswer(route.Response, turn);

    protected override async Task<Outcome> Run(OpenedResponse subject, Submit route, Turn turn)
    {
        if (subject.Row.State.IsHandedIn())
            return Outcome.Show(SentPage.Of(subject));
        if (!subject.IsOpen)
            return Outcome.Show(ClosedPage.Of(subject));
        if (subject.Interview.Problems.Count > 0)
            return Outcome.GoTo(new Summary(subject.Id), "Пока отправить нельзя: посмотрите, чего не хватает.");

        var late = Lateness.Judge(subject.Row.DueOn, subject.Today, subject.Today) == Timeliness.Late;
        await DropHidden(subject, turn);
        var isNew = await store.Submit(subject.Id, turn.Member.PersonId, late);
        await expectations.Clear(turn.Visitor.ChatId, AnswerTaking.Slot);
        var sent = subject with { Row = (await store.Find(subject.Id))! };
        if (isNew)
            await Tell(sent, turn);
        return Outcome.Show(SentPage.Of(sent));
    }

    private async Task Tell(OpenedResponse sent, Turn turn)
    {
        await news.Submitted(sent, turn);
        if (sent.OnBehalf)
            await directors.Answered(sent, turn.Member.Name);
    }

    // Until now nothing was deleted: a question that came back would have brought its answer with it.
    private async Task DropHidden(OpenedResponse response, Turn turn)
    {
        var submitted = response.Interview.AnswersToSubmit;
        foreach (var hidden in response.Answers.Where(answer => submitted[answer.Question] is null))
            await answers.Drop(response.Id, hidden.Question, turn.Member.PersonId);
    }
}
