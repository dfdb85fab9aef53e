using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>All plans of the municipality: in force, drafts, closed.</summary>
[RouteCode("p.all")]
public sealed record PlanList(int Page = 0) : ChatRoute;

/// <summary>How a plan stands; of a draft its preview.</summary>
[RouteCode("p.page")]
public sealed record PlanPage(long Plan) : ChatRoute;

/// <summary>«Ещё»: what one seldom does with a plan.</summary>
[RouteCode("p.more")]
public sealed record MoreOfPlan(long Plan) : ChatRoute;

/// <summary>«Закрыть план».</summary>
/// <param name="Sure">Whether it was confirmed.</param>
[RouteCode("p.close")]
public sealed record ClosePlan(long Plan, bool Sure = false) : ChatRoute;
