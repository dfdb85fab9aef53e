using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Questionnaires.Answering;

public sealed class SummaryScreen(OpenedResponses responses) : Screen<Summary, OpenedResponse>
{
    protected override Task<OpenedResponse?> Admit(Summary route, Turn turn) => responses.ToAnswer(route.Response, turn);

    protected override Task<Page> Show(OpenedResponse subject, Summary route, Turn turn) => Task.FromResult(SummaryPage.Of(subject, route.Page));
}
