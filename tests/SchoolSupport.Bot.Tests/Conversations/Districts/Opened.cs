using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Tests.Conversations.Districts;

/// <summary>What opening a route led to.</summary>
/// <param name="Told">Messages to others.</param>
/// <param name="Changes">Rows of the database that were written or removed.</param>
internal sealed record Opened(Outcome Outcome, IReadOnlyList<OutboxRow> Told, long Changes)
{
    /// <summary>Routes that can be opened from there.</summary>
    public IEnumerable<ChatRoute> Leads => Outcome switch
    {
        Outcome.Redirect redirect => [redirect.Route],
        Outcome.Shown { Page: var page } => page.Rows.SelectMany(row => row).OfType<Button.RouteButton>().Select(button => button.Route)
            .Concat(page.Expects is { } expected ? [expected.Receiver] : []),
        _ => [],
    };

    public bool Says(string words) => Words.Any(text => text.Contains(words, StringComparison.Ordinal));

    private IEnumerable<string> Words => Outcome switch
    {
        Outcome.Redirect redirect => [redirect.Passing ?? ""],
        Outcome.Notice notice => [notice.Text],
        Outcome.Doubt doubt => [doubt.Question.ToString()],
        Outcome.Shown { Page: var page } => [page.Text.ToString(), .. page.Rows.SelectMany(row => row).Select(button => button.Text)],
        _ => [],
    };
}
