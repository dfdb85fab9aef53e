using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>«Мои задачи» of the school or person that the visitor acts for: what is to be done, in order of the dates.</summary>
/// <param name="Page">From 0.</param>
[RouteCode("t.list")]
public sealed record MyTasks(int Page = 0) : ChatRoute;

/// <summary>What is handed in or accepted, the newest first.</summary>
/// <param name="Page">From 0.</param>
[RouteCode("t.done")]
public sealed record MyDoneTasks(int Page = 0) : ChatRoute;

/// <summary>The one card of a task, for everybody who may see it: director, person, curator, coordinator, controller. Its buttons depend on who looks.</summary>
[RouteCode("t.card")]
public sealed record TaskCard(long Occurrence) : ChatRoute;

/// <summary>What happened to a task, the oldest first.</summary>
/// <param name="Page">From 0.</param>
[RouteCode("t.past")]
public sealed record TaskPast(long Occurrence, int Page = 0) : ChatRoute;
