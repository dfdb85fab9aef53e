using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Events;

namespace SchoolSupport.Bot.Events;

// «Создать мероприятие»: every answer stands in the event's row. The same questions change what is announced.

/// <summary>«Создать мероприятие»: which kind?</summary>
[RouteCode("g.new")]
public sealed record NewEventPage : ChatRoute;

/// <summary>Begins a draft of a kind.</summary>
[RouteCode("g.kind")]
public sealed record StartEvent(EventKind Kind) : ChatRoute;

/// <summary>The draft: what is asked next, else everything once more.</summary>
[RouteCode("g.draft")]
public sealed record EventDraft(long Event) : ChatRoute;

/// <summary>Who leads it?</summary>
[RouteCode("g.lead")]
public sealed record AskLeader(long Event, int Page = 0) : ChatRoute;

[RouteCode("g.leads")]
public sealed record SetLeader(long Event, long Membership) : ChatRoute;

/// <summary>Which of the leader's subjects?</summary>
[RouteCode("g.subj")]
public sealed record AskSubject(long Event) : ChatRoute;

/// <param name="Subject">0: none of them.</param>
[RouteCode("g.subjs")]
public sealed record SetSubject(long Event, long Subject) : ChatRoute;

/// <summary>What is it called? Takes a text.</summary>
[RouteCode("g.title")]
public sealed record AskTitle(long Event) : ChatRoute;

/// <summary>On which day? Takes a typed date.</summary>
/// <param name="Month">Any day of the month shown.</param>
[RouteCode("g.when")]
public sealed record AskDay(long Event, DateOnly Month) : ChatRoute;

/// <summary>At which hour? Takes a typed one.</summary>
[RouteCode("g.time")]
public sealed record AskTime(long Event, DateOnly Day) : ChatRoute;

/// <param name="Minute">From midnight, by the clocks of the author's zone.</param>
[RouteCode("g.at")]
public sealed record SetWhen(long Event, DateOnly Day, int Minute) : ChatRoute;

/// <summary>How long? Takes a typed length.</summary>
[RouteCode("g.len")]
public sealed record AskLength(long Event) : ChatRoute;

[RouteCode("g.lens")]
public sealed record SetLength(long Event, int Minutes) : ChatRoute;

/// <summary>Gives what is announced another time: asks first, since people are told.</summary>
[RouteCode("g.move")]
public sealed record MoveEvent(long Event, DateOnly Day, int Minute, int Length) : ChatRoute;

/// <summary>Online or in person?</summary>
[RouteCode("g.form")]
public sealed record AskFormat(long Event) : ChatRoute;

/// <summary>Where? Takes an address or link.</summary>
[RouteCode("g.place")]
public sealed record AskPlace(long Event, bool Online) : ChatRoute;

/// <summary>«Сообщу позже».</summary>
[RouteCode("g.later")]
public sealed record PlaceLater(long Event, bool Online) : ChatRoute;

/// <summary>How many may come? Takes a number.</summary>
[RouteCode("g.seats")]
public sealed record AskSeats(long Event) : ChatRoute;

/// <param name="Seats">0: as many as come.</param>
[RouteCode("g.seat")]
public sealed record SetSeats(long Event, int Seats) : ChatRoute;

/// <summary>A role that can be invited. The numbers travel in buttons and never change.</summary>
public enum InvitedRole
{
    Teacher = 0,
    Director = 1,
    Tutor = 2,
    Curator = 3,
}

/// <summary>Whom to invite?</summary>
[RouteCode("g.who")]
public sealed record AskAudience(long Event) : ChatRoute;

[RouteCode("g.role")]
public sealed record TickEventRole(long Event, InvitedRole Role, bool On) : ChatRoute;

[RouteCode("g.schs")]
public sealed record EventSchools(long Event, int Page = 0) : ChatRoute;

[RouteCode("g.sch")]
public sealed record TickEventSchool(long Event, long School, bool On, int Page = 0) : ChatRoute;

[RouteCode("g.schall")]
public sealed record TickAllEventSchools(long Event, bool On) : ChatRoute;

/// <summary>«Дальше» below whom to invite.</summary>
[RouteCode("g.whook")]
public sealed record AudienceChosen(long Event) : ChatRoute;

/// <summary>Which row of a road map does it belong to?</summary>
[RouteCode("g.link")]
public sealed record AskActivity(long Event, int Page = 0) : ChatRoute;

/// <param name="Activity">0: none.</param>
[RouteCode("g.act")]
public sealed record SetEventActivity(long Event, long Activity) : ChatRoute;

/// <summary>«Объявить».</summary>
[RouteCode("g.ann")]
public sealed record AnnounceEvent(long Event) : ChatRoute;

/// <summary>«Удалить черновик».</summary>
[RouteCode("g.drop")]
public sealed record DropEvent(long Event, bool Sure = false) : ChatRoute;
