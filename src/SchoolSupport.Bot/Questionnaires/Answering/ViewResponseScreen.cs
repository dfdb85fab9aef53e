using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Receipts;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>The answers to look at: locked after submission, with the way to ask for them back.</summary>
public sealed class ViewResponseScreen(OpenedResponses responses, ResponseStore store) : Screen<ViewResponse, OpenedResponse>
{
    protected override Task<OpenedResponse?> Admit(ViewResponse route, Turn turn) => responses.ToSee(route.Response, turn);

    protected override async Task<Page> Show(OpenedResponse subject, ViewResponse route, Turn turn)
    {
        var events = await store.Events(subject.Id);
        var asked = subject.Row.State.IsHandedIn() ? RecallOf(events) : null;
        var page = new Page(Html.Lines(
            (Html)$"<b>{subject.Row.SchoolName}</b> · анкета «{CodePoints.Shorten(subject.Row.CampaignTitle, 80)}»",
            (Html)$"{State(subject)}",
            DirectorsWords.Line(subject, events),
            asked is null ? null : (Html)$"Школа просит вернуть её, {DueWords.Moment(subject.Local(asked.HappenedAt))}: «{asked.Reason}». Ждём координатора.",
            Html.Empty,
            Html.Lines(subject.Interview.Questions.Select((question, index) => AnswerList.Line(subject.Asking(question), index + 1))),
            AnswerList.Indicators(subject.Interview) is { } indicators ? (Html)$"\n{indicators}" : null));
        return page
            .Row(Change(subject, asked, turn))
            .Row(subject.Row.State.IsHandedIn() ? Button.To("Квитанция (файл)", new SendReceipt(subject.Id)) : null)
            .Row(Button.To("Меню", new Home()));
    }

    private static Button? Change(OpenedResponse response, ResponseEventRow? asked, Turn turn)
    {
        if (!AccessRules.MayAnswer(turn.Member.Acting.Membership, new SchoolScope(response.Row.MunicipalityId, response.Row.SchoolId)))
            return null;
        if (response.IsOpen)
            return Button.To("Продолжить анкету", new ContinueQuestionnaire(response.Id));
        return response.Row.State.IsHandedIn() && asked is null && turn.Member.Acting.Role == Role.Director && response.Row.ClosedAt is null
            ? Button.To("Попросить вернуть", new AskToReturn(response.Id))
            : null;
    }

    // Only what was asked after the latest submission still waits for the coordinator.
    private static ResponseEventRow? RecallOf(IReadOnlyList<ResponseEventRow> events) =>
        events.Reverse().TakeWhile(happened => happened.Kind != "submitted").FirstOrDefault(happened => happened.Kind == "recall asked");

    private static string State(OpenedResponse response) => response.Row.State switch
    {
        ResponseState.Returned when response.Row is { ClosedAt: null, Reason: { } reason } =>
            $"Координатор вернул анкету: «{CodePoints.Shorten(reason, 1000)}». Исправьте, пожалуйста, и отправьте снова.",
        ResponseState.Submitted => $"✓ {SentPage.Sentence(response)} Координатор ещё не проверил.",
        ResponseState.Accepted => $"✓ {SentPage.Sentence(response)} Координатор принял.",
        _ when response.Row.ClosedAt is not null => "Анкета закрыта, ответы больше не принимаются.",
        _ => "Ещё не отправлена.",
    };
}
