using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.MoreTime;

/// <summary>«Нужно больше времени»: until which day? Takes a typed date.</summary>
/// <param name="Month">Which month of days is shown; the first day of the calendar: a few days to choose from.</param>
[RouteCode("t.more")]
public sealed record AskMoreTime(long Occurrence, DateOnly Month = default) : ChatRoute;

/// <summary>Why? Takes the reason, and asks the coordinator.</summary>
[RouteCode("t.why")]
public sealed record ExplainMoreTime(long Occurrence, DateOnly Until) : ChatRoute;
