using System.Globalization;
using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Questionnaires.Answering;

/// <summary>All answers before submission. A typed number («7», «№ 7») opens its question, as its button does; nothing is ever recorded here.</summary>
public sealed class SummaryReceiver(OpenedResponses responses) : Receiver<Summary, OpenedResponse>
{
    // Anything else is not meant for this page: it asks for nothing.
    public override bool Accepts(MessageIn message) => message is TextIn text && NumberIn(text.Text) is not null;

    protected override Task<OpenedResponse?> Admit(Summary route, Turn turn) => responses.ToAnswer(route.Response, turn);

    protected override async Task<Outcome> Receive(OpenedResponse subject, Summary route, MessageIn message, bool confirmed, Turn turn)
    {
        var page = await AskAgain(subject, route, turn);
        if (!subject.IsOpen)
            return Outcome.Show(page);

        var number = NumberIn(((TextIn)message).Text)!.Value;
        var questions = subject.Interview.Questions;
        return number >= 1 && number <= questions.Count
            ? Outcome.GoTo(subject.Asking(questions[number - 1]).Route(fromSummary: true))
            : Outcome.Show(page.After($"Вопроса № {number} здесь нет: последний — № {questions.Count}."));
    }

    protected override bool StillAsks(OpenedResponse subject, Summary route) => false;

    protected override Asking Ask(OpenedResponse subject, Summary route) => new(
        $"Нажмите, пожалуйста, на номер вопроса или напишите его.", "номер вопроса, который нужно открыть");

    protected override Task<Page> AskAgain(OpenedResponse subject, Summary route, Turn turn) => Task.FromResult(SummaryPage.Of(subject, route.Page));

    private static int? NumberIn(string text) =>
        int.TryParse(text.Trim().TrimStart('№').TrimEnd('.').Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
