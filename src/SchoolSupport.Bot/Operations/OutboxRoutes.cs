using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Operations;

/// <summary>«/outbox»: what waits to be sent, and what was set aside.</summary>
[RouteCode("a.out")]
public sealed record OutboxPage : ChatRoute;

/// <summary>A message that was set aside.</summary>
[RouteCode("a.park")]
public sealed record ParkedPage(long Message) : ChatRoute;

/// <summary>Sends it once more.</summary>
[RouteCode("a.again")]
public sealed record RetryParked(long Message) : ChatRoute;

/// <summary>Gives it up.</summary>
[RouteCode("a.drop")]
public sealed record DropParked(long Message) : ChatRoute;

/// <summary>Sends everything once more that was set aside when the button was made.</summary>
/// <param name="Until">UTC milliseconds.</param>
[RouteCode("a.agains")]
public sealed record RetryAllParked(long Until) : ChatRoute;

/// <summary>Gives all of that up; asks first.</summary>
/// <param name="Until">UTC milliseconds.</param>
[RouteCode("a.drops")]
public sealed record DropAllParked(long Until, bool Sure) : ChatRoute;
