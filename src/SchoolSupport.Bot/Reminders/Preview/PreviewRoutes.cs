using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Reminders.Preview;

/// <summary>«Кому и что уйдёт»: the counts of a day.</summary>
/// <param name="Day">The first day of the calendar: tomorrow.</param>
[RouteCode("y.next")]
public sealed record NextDigests(DateOnly Day = default) : ChatRoute;

/// <summary>The same by person, in the order of the schools.</summary>
[RouteCode("y.whom")]
public sealed record NextDigestsByPerson(DateOnly Day, int Part = 0) : ChatRoute;

/// <summary>The same by school, those that get nothing too.</summary>
[RouteCode("y.where")]
public sealed record NextDigestsBySchool(DateOnly Day, int Part = 0) : ChatRoute;

/// <summary>The message that a person would get.</summary>
[RouteCode("y.what")]
public sealed record NextDigest(DateOnly Day, long Person, int Part = 0) : ChatRoute;
