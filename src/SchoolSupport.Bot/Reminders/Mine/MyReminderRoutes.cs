using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Bot.Reminders.Mine;

/// <summary>«Напоминания»: when and of what the person is reminded.</summary>
[RouteCode("n")]
public sealed record MyReminders : ChatRoute;

/// <summary>«Во сколько писать?»</summary>
[RouteCode("n.hour")]
public sealed record MyDigestHour : ChatRoute;

/// <param name="Minute">Since midnight; −1: as in the municipality.</param>
[RouteCode("n.at")]
public sealed record SetMyDigestHour(int Minute) : ChatRoute;

/// <summary>«По каким дням писать?»</summary>
[RouteCode("n.days")]
public sealed record MyDigestDays : ChatRoute;

/// <param name="Every">False: working days.</param>
[RouteCode("n.all")]
public sealed record SetMyDigestDays(bool Every) : ChatRoute;

[RouteCode("n.day")]
public sealed record TickMyDigestDay(DayOfWeek Day, bool On) : ChatRoute;

/// <summary>«Что присылать?»</summary>
[RouteCode("n.what")]
public sealed record MyTopics : ChatRoute;

[RouteCode("n.topic")]
public sealed record TickMyTopic(ReminderTopic Topic, bool On) : ChatRoute;

/// <summary>«Тишина»: for how long?</summary>
[RouteCode("n.mute")]
public sealed record AskSilence : ChatRoute;

/// <summary>Silence through which day?</summary>
/// <param name="Month">Any day of it; the first day of the calendar: this month.</param>
[RouteCode("n.until")]
public sealed record ChooseSilence(DateOnly Month = default) : ChatRoute;

/// <param name="Through">The last day of silence.</param>
[RouteCode("n.quiet")]
public sealed record KeepSilent(DateOnly Through) : ChatRoute;

/// <summary>«Писать снова».</summary>
[RouteCode("n.speak")]
public sealed record SpeakAgain : ChatRoute;
