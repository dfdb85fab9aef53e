using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>Second thoughts: the coordinator is asked to return the answers, with a reason, once a submission.</summary>
public sealed class AskToReturnReceiver(OpenedResponses responses, ResponseStore store, CoordinatorNews news) : Receiver<AskToReturn, OpenedResponse>
{
    public const string Slot = "recall";
    private const int MostSigns = 300;

    protected override Task<OpenedResponse?> Admit(AskToReturn route, Turn turn) => responses.ToAnswer(route.Response, turn);

    protected override async Task<Outcome> Receive(OpenedResponse subject, AskToReturn route, MessageIn message, bool confirmed, Turn turn)
    {
        var reason = SentText.OneLine(((TextIn)message).Text);
        if (reason.Length == 0 || CodePoints.Count(reason) > MostSigns)
            return Outcome.Show(Question(subject).After($"Одного предложения хватит: до {MostSigns} знаков."));
        if (subject.Row.ClosedAt is null && await store.Recall(subject.Id, turn.Member.PersonId, reason))
            await news.ReturnAsked(subject, reason, turn);
        return Outcome.GoTo(new ViewResponse(subject.Id));
    }

    protected override bool StillAsks(OpenedResponse subject, AskToReturn route) => subject.Row.State.IsHandedIn();

    protected override Asking Ask(OpenedResponse subject, AskToReturn route) => new(
        $"Напишите, пожалуйста, одно предложение словами.", "причину, чтобы анкету вернули");

    protected override Task<Page> AskAgain(OpenedResponse subject, AskToReturn route, Turn turn) => Task.FromResult(
        subject.Row.State.IsHandedIn() ? Question(subject) : SummaryPage.Of(subject));

    private static Page Question(OpenedResponse response) =>
        new Page($"Напишите одним предложением, что нужно исправить. Я передам координатору, и анкета откроется, когда он её вернёт.")
            .Row(Button.To("Не нужно", new KeepSubmitted(response.Id)))
            .Expecting(Slot, new AskToReturn(response.Id));
}

public sealed class KeepSubmittedCommand(OpenedResponses responses, ExpectationStore expectations) : Command<KeepSubmitted, OpenedResponse>
{
    protected override Task<OpenedResponse?> Admit(KeepSubmitted route, Turn turn) => responses.ToAnswer(route.Response, turn);

    protected override async Task<Outcome> Run(OpenedResponse subject, KeepSubmitted route, Turn turn)
    {
        await expectations.Clear(turn.Visitor.ChatId, AskToReturnReceiver.Slot);
        return Outcome.GoTo(new ViewResponse(subject.Id));
    }
}
