using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.MoreTime;

/// <summary>«Нужно больше времени»: until which day? Takes a typed date.</summary>
[RouteCode("t.more")]
public sealed record AskMoreTime(long Occurrence) : ChatRoute;

/// <summary>Why? Takes the reason, and asks the coordinator.</summary>
[RouteCode("t.why")]
public sealed record ExplainMoreTime(long Occurrence, DateOnly Until) : ChatRoute;
