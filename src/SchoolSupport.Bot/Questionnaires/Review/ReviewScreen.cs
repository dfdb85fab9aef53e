using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Questionnaires.Review;

/// <summary>A school's answers with last year's beside them, comments, indicators, who answered, and what to do about them.</summary>
internal sealed class ReviewScreen(OpenedResponses responses, ResponseStore store, PersonStore people) : Screen<ReviewResponse, OpenedResponse>
{
    protected override Task<OpenedResponse?> Admit(ReviewResponse route, Turn turn) => responses.ToReview(route.Response, turn);

    protected override async Task<Page> Show(OpenedResponse subject, ReviewResponse route, Turn turn)
    {
        var events = await store.Events(subject.Id);
        var page = new Page(Html.Lines(
        [
            (Html)$"<b>{subject.Row.SchoolName}</b> · анкета «{CodePoints.Shorten(subject.Row.CampaignTitle, 80)}»",
            State(subject, events),
            await Authors(subject) is { } authors ? (Html)$"Отвечали: {authors}" : null,
            DirectorsWords.Line(subject, events),
            Recall(subject, events),
            Html.Empty,
            .. subject.Interview.Questions.Select((question, index) => AnswerList.Line(subject.Asking(question), index + 1)),
            AnswerList.Indicators(subject.Interview) is { } indicators ? (Html)$"\n{indicators}" : null,
        ]));
        var row = subject.Row;
        var decides = turn.MayDecide(subject) && row.ClosedAt is null && row.State.IsHandedIn();
        return page
            .Row(
                decides && row.State == ResponseState.Submitted ? Button.To("✓ Принять", new AcceptResponse(row.Id)) : null,
                decides ? Button.To("Вернуть с причиной", new ReturnResponse(row.Id)) : null)
            .Row(turn.MayDecide(subject) && subject.IsOpen ? Button.To("Записать со слов директора", new AnswerForSchool(row.CampaignId, row.SchoolId)) : null)
            .Row(Button.To("Связаться со школой", new SchoolContact(row.CampaignId, row.SchoolId)))
            .Row(Button.To("‹ К анкете", new CampaignPage(row.CampaignId)), Button.To("Меню", new Home()));
    }

    private static Html State(OpenedResponse response, IReadOnlyList<ResponseEventRow> events)
    {
        var progress = response.Interview.Progress();
        return response.Row.State switch
        {
            ResponseState.Submitted => (Html)$"{SentPage.Sentence(response)} Ждёт проверки.",
            ResponseState.Accepted => $"{SentPage.Sentence(response)} Принято{By(events, "accepted")}.",
            ResponseState.Returned => $"Возвращено{By(events, "returned")}: «{response.Row.Reason}»",
            _ => $"В работе: {progress.Answered} из {progress.Total}, {DueWords.Due(response.Row.DueOn, response.Today)}.",
        };
    }

    private static string By(IReadOnlyList<ResponseEventRow> events, string kind) =>
        events.LastOrDefault(happened => happened.Kind == kind)?.PersonName is { } name ? $" ({name})" : string.Empty;

    // Only what was asked after the latest submission still waits for an answer.
    private static Html? Recall(OpenedResponse response, IReadOnlyList<ResponseEventRow> events) => response.Row.State.IsHandedIn()
        && events.Reverse().TakeWhile(happened => happened.Kind != "submitted").FirstOrDefault(happened => happened.Kind == "recall asked") is { } asked
            ? (Html)$"⚠ Школа просит вернуть: «{asked.Reason}»"
            : null;

    private async Task<string?> Authors(OpenedResponse response)
    {
        var names = new List<string>();
        foreach (var author in response.Answers.Select(answer => answer.AnsweredBy).Distinct().Order())
            names.Add((await people.Find(author))?.Name ?? "сотрудник, который ушёл");
        return names.Count == 0 ? null : string.Join(", ", names);
    }
}
