using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>«Сохранить»: first what will come of it, then the saving itself.</summary>
[RouteCode("p.save")]
public sealed record SavePlan(long Plan, bool Sure = false) : ChatRoute;
