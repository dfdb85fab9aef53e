using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>The next doubtful term.</summary>
/// <param name="After">The place of the row that was looked at last.</param>
[RouteCode("p.doubt")]
public sealed record NextDoubt(long Plan, int After = 0) : ChatRoute;

/// <summary>One of the answers offered to a question about a term.</summary>
/// <param name="Activity">The first row with the phrase.</param>
/// <param name="Option">Which answer.</param>
/// <param name="Stamp">The question as the button knew it: another one is not answered by mistake.</param>
[RouteCode("p.answer")]
public sealed record AnswerTerm(long Activity, int Option, int Stamp) : ChatRoute;

/// <summary>Takes a date or another wording of a term.</summary>
/// <param name="Same">Whether it is meant for all doubtful rows with the same phrase.</param>
[RouteCode("p.when")]
public sealed record AskTerm(long Activity, bool Same = false) : ChatRoute;

/// <summary>«Срока нет».</summary>
[RouteCode("p.noterm")]
public sealed record NoTerm(long Activity, bool Same = false) : ChatRoute;
