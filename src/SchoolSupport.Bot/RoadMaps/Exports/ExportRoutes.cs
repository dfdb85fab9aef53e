using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Exports;

/// <summary>«Выгрузить в Excel»: a plan in the order's own columns.</summary>
[RouteCode("b.xls")]
public sealed record ExportPlan(long Plan) : ChatRoute;

/// <summary>«Подтверждения архивом».</summary>
/// <param name="Plan">The plan; 0: all of them.</param>
/// <param name="School">The school; 0: all of them.</param>
[RouteCode("b.zip")]
public sealed record ExportEvidence(long Plan, long School) : ChatRoute;
