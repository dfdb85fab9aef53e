using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>«Добавить мероприятие». Takes its title.</summary>
[RouteCode("p.add")]
public sealed record AddActivity(long Plan) : ChatRoute;

/// <summary>«Добавить в план»: what was put together comes into the running plan.</summary>
[RouteCode("p.addgo")]
public sealed record FinishAddition(long Draft) : ChatRoute;

/// <summary>What can be changed about a row.</summary>
[RouteCode("p.edit")]
public sealed record EditActivity(long Activity) : ChatRoute;

/// <summary>Takes another title of a row.</summary>
[RouteCode("p.name")]
public sealed record AskActivityTitle(long Activity) : ChatRoute;

/// <summary>Takes what is to come of a row.</summary>
[RouteCode("p.result")]
public sealed record AskResult(long Activity) : ChatRoute;

/// <summary>Asks how many are wanted. Takes a number.</summary>
[RouteCode("p.count")]
public sealed record AskCount(long Activity) : ChatRoute;

[RouteCode("p.setcnt")]
public sealed record SetCount(long Activity, int Count) : ChatRoute;

/// <summary>«Убрать из плана». Takes the reason.</summary>
[RouteCode("p.remove")]
public sealed record RemoveActivity(long Activity) : ChatRoute;

/// <summary>The due dates that open tasks of a row have, to be moved.</summary>
[RouteCode("p.dates")]
public sealed record ActivityDates(long Activity) : ChatRoute;

/// <summary>Takes the date to which all open tasks of a row move that are due on another.</summary>
/// <param name="Month">Which month of days is shown; the first day of the calendar: a few days to choose from.</param>
[RouteCode("p.dateto")]
public sealed record AskNewDate(long Activity, DateOnly From, DateOnly Month = default) : ChatRoute;

[RouteCode("p.move")]
public sealed record MoveDates(long Activity, DateOnly From, DateOnly To) : ChatRoute;

/// <summary>The schools whose open tasks can be moved all at once.</summary>
[RouteCode("p.shift")]
public sealed record ShiftSchools(long Plan, int Page = 0) : ChatRoute;

/// <summary>Asks by how many days. Takes a number.</summary>
[RouteCode("p.shift1")]
public sealed record ShiftSchool(long Plan, long School) : ChatRoute;

/// <param name="Days">By how many days they become later.</param>
/// <param name="Stamp">The dates as the button knew them: a second tap moves nothing once more. 0: not confirmed yet.</param>
[RouteCode("p.later")]
public sealed record ShiftBy(long Plan, long School, int Days, int Stamp = 0) : ChatRoute;

/// <summary>Takes another date of one task.</summary>
/// <param name="Month">Which month is shown; the first day of the calendar: the present one.</param>
[RouteCode("p.tdate")]
public sealed record AskTaskDate(long Occurrence, DateOnly Month = default) : ChatRoute;

/// <summary>The date chosen.</summary>
/// <param name="Seen">The date that the button knew; the first day of the calendar: none. Another set meanwhile is not overruled.</param>
[RouteCode("p.tdates")]
public sealed record SetTaskDate(long Occurrence, DateOnly Date, DateOnly Seen = default) : ChatRoute;

/// <summary>«Передать другой школе»: whom to.</summary>
[RouteCode("p.give")]
public sealed record GiveTask(long Occurrence, bool People = false, int Page = 0) : ChatRoute;

/// <param name="Holder">The school, or the membership.</param>
[RouteCode("p.giveto")]
public sealed record GiveTaskTo(long Occurrence, long Holder) : ChatRoute;

/// <summary>«Вернуть в план».</summary>
[RouteCode("p.back")]
public sealed record RestoreTask(long Occurrence) : ChatRoute;
