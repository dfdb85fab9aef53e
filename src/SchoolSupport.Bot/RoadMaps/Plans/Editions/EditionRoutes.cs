using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>What a new edition changes, row by row.</summary>
[RouteCode("p.diff")]
public sealed record EditionChanges(long Plan, int Page = 0) : ChatRoute;
