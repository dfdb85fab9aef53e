using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Events;

/// <summary>«Отметить, кто пришёл».</summary>
[RouteCode("g.att")]
public sealed record AttendanceList(long Event, int Page = 0) : ChatRoute;

[RouteCode("g.came")]
public sealed record MarkGuest(long Event, long Guest, bool Came, int Page = 0) : ChatRoute;

[RouteCode("g.all")]
public sealed record MarkAllGuests(long Event, bool Came) : ChatRoute;

/// <summary>«Кто ещё пришёл»: from which school?</summary>
[RouteCode("g.walk")]
public sealed record WalkInSchools(long Event, int Page = 0) : ChatRoute;

/// <param name="School">0: people without a school.</param>
[RouteCode("g.walkp")]
public sealed record WalkInPeople(long Event, long School, int Page = 0) : ChatRoute;

[RouteCode("g.walkin")]
public sealed record AddWalkIn(long Event, long Membership) : ChatRoute;

/// <summary>«Закрыть список».</summary>
/// <param name="Sure">Whether its organiser has seen what comes of it.</param>
[RouteCode("g.close")]
public sealed record CloseAttendance(long Event, bool Sure = false) : ChatRoute;

/// <summary>«Исправить список», as long as nothing was made of it.</summary>
[RouteCode("g.reopen")]
public sealed record ReopenAttendance(long Event) : ChatRoute;

/// <summary>«Таблица Excel».</summary>
[RouteCode("g.xls")]
public sealed record AttendanceSheet(long Event) : ChatRoute;
