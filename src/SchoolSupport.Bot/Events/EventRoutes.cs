using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Events;

/// <summary>«Мероприятия»: what is to come.</summary>
[RouteCode("g.list")]
public sealed record EventList(int Page = 0) : ChatRoute;

/// <summary>What is over or called off.</summary>
[RouteCode("g.past")]
public sealed record PastEvents(int Page = 0) : ChatRoute;

/// <summary>One event.</summary>
[RouteCode("g.see")]
public sealed record EventCard(long Event) : ChatRoute;

/// <summary>«Записаться».</summary>
/// <param name="Anyway">Whether the person knows what else they have at that time.</param>
[RouteCode("g.go")]
public sealed record SignUp(long Event, bool Anyway = false) : ChatRoute;

/// <summary>«Встать в очередь».</summary>
[RouteCode("g.line")]
public sealed record JoinLine(long Event) : ChatRoute;

/// <summary>«Не смогу»: also of whoever has a seat.</summary>
/// <param name="Sure">Whether the person knows that others wait for the seat.</param>
[RouteCode("g.no")]
public sealed record DeclineEvent(long Event, bool Sure = false) : ChatRoute;

/// <summary>«В календарь»: the event as a file for the phone's calendar.</summary>
[RouteCode("g.ics")]
public sealed record EventCalendar(long Event) : ChatRoute;

/// <summary>«Материалы»: files, links and texts of the event.</summary>
[RouteCode("g.files")]
public sealed record EventMaterials(long Event) : ChatRoute;

/// <summary>Who has signed up.</summary>
[RouteCode("g.ppl")]
public sealed record GuestList(long Event, int Page = 0) : ChatRoute;

/// <summary>«Изменить» of what is announced.</summary>
[RouteCode("g.edit")]
public sealed record EditEvent(long Event) : ChatRoute;

/// <summary>«Отменить мероприятие»: takes a typed reason.</summary>
[RouteCode("g.cancel")]
public sealed record AskCancel(long Event) : ChatRoute;

/// <summary>Why an event is called off. The numbers travel in buttons and never change.</summary>
public enum CancelReason
{
    LeaderIll = 0,
    FewPeople = 1,
    OtherDay = 2,
}

/// <summary>A ready reason.</summary>
[RouteCode("g.canc")]
public sealed record CancelBecause(long Event, CancelReason Reason) : ChatRoute;
