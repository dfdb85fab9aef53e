using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>«Учебный календарь»: the terms and own days of a school year.</summary>
/// <param name="Year">The year in which the school year begins; 0: the present one.</param>
[RouteCode("p.cal")]
public sealed record CalendarPage(int Year = 0) : ChatRoute;

/// <summary>Takes the first and last day of a term.</summary>
/// <param name="Number">From 1.</param>
[RouteCode("p.term")]
public sealed record AskTermDates(int Year, int Number) : ChatRoute;

/// <summary>Takes where it is written; «Без документа» sets it without.</summary>
[RouteCode("p.termby")]
public sealed record AskTermSource(int Year, int Number, DateOnly From, DateOnly To) : ChatRoute;

[RouteCode("p.trmset")]
public sealed record SetTermDates(int Year, int Number, DateOnly From, DateOnly To) : ChatRoute;

/// <summary>«Вернуть, как было».</summary>
[RouteCode("p.termrm")]
public sealed record ResetTerms(int Year) : ChatRoute;

/// <summary>Takes a date that is a day off here, or a working day.</summary>
[RouteCode("p.day")]
public sealed record AskDay(int Year, bool Working, DateOnly Month = default) : ChatRoute;

/// <summary>Takes where it is written; «Без документа» sets it without.</summary>
[RouteCode("p.dayby")]
public sealed record AskDaySource(DateOnly Date, bool Working) : ChatRoute;

[RouteCode("p.dayset")]
public sealed record SetDay(DateOnly Date, bool Working) : ChatRoute;

/// <summary>Own days, to be taken away.</summary>
[RouteCode("p.days")]
public sealed record OwnDays(int Year, int Page = 0) : ChatRoute;

[RouteCode("p.dayrm")]
public sealed record RemoveDay(DateOnly Date) : ChatRoute;

/// <summary>«Пересчитать сроки задач» after the calendar has changed.</summary>
[RouteCode("p.anew")]
public sealed record RecountPlans : ChatRoute;
