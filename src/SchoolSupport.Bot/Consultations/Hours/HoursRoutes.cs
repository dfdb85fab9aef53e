using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>«Моё расписание» of a tutor. Takes hours and absences as people type them.</summary>
[RouteCode("h")]
public sealed record MyHours : ChatRoute;

/// <summary>The next times, free and taken.</summary>
/// <param name="Part">From 0.</param>
[RouteCode("h.next")]
public sealed record NextTimes(int Part = 0) : ChatRoute;

/// <summary>The hours of a weekday.</summary>
[RouteCode("h.day")]
public sealed record WeekdayHours(DayOfWeek Weekday) : ChatRoute;

/// <summary>Hours of a weekday by buttons: from when, and then until when.</summary>
/// <param name="From">The minute of the day; −1 while not chosen.</param>
/// <param name="IsBreak">Whether it is to be cut out instead.</param>
[RouteCode("h.add")]
public sealed record ChooseWeekdayHours(DayOfWeek Weekday, int From, bool IsBreak) : ChatRoute;

/// <summary>Adds hours to a weekday, or cuts a break out of them.</summary>
[RouteCode("h.set")]
public sealed record SetWeekdayHours(DayOfWeek Weekday, int From, int To, bool IsBreak) : ChatRoute;

/// <summary>Takes hours that begin at a minute out of a weekday.</summary>
[RouteCode("h.del")]
public sealed record RemoveWeekdayHours(DayOfWeek Weekday, long Hours) : ChatRoute;

/// <summary>Gives another weekday the same hours.</summary>
[RouteCode("h.copy")]
public sealed record CopyWeekday(DayOfWeek Weekday, DayOfWeek To) : ChatRoute;

/// <summary>Hours of single days, and a month to add one.</summary>
[RouteCode("h.once")]
public sealed record OneOffHours(DateOnly Month = default) : ChatRoute;

/// <summary>Hours of a day by buttons: from when, and then until when.</summary>
/// <param name="From">The minute of the day; −1 while not chosen.</param>
[RouteCode("h.onadd")]
public sealed record ChooseOneOffHours(DateOnly Day, int From) : ChatRoute;

[RouteCode("h.onset")]
public sealed record SetOneOffHours(DateOnly Day, int From, int To) : ChatRoute;

[RouteCode("h.ondel")]
public sealed record RemoveOneOffHours(long Hours) : ChatRoute;

/// <summary>Absences, and a month to begin one.</summary>
[RouteCode("h.away")]
public sealed record MyAbsences(DateOnly Month = default) : ChatRoute;

/// <summary>The last day of an absence.</summary>
[RouteCode("h.awayto")]
public sealed record ChooseLastDay(DateOnly First, DateOnly Month = default) : ChatRoute;

[RouteCode("h.awayok")]
public sealed record AddAbsence(DateOnly First, DateOnly Last) : ChatRoute;

[RouteCode("h.awaydl")]
public sealed record RemoveAbsence(long Absence) : ChatRoute;

/// <summary>«Условия»: subjects, format, length and the rest.</summary>
[RouteCode("h.terms")]
public sealed record MyTerms : ChatRoute;

/// <summary>A number among the terms.</summary>
public enum TermKind
{
    Length,
    Buffer,
    Seats,
    Notice,
    Horizon,
    CancelCutOff,
    MoveCutOff,
}

/// <summary>One of the terms: usual values by buttons, others typed.</summary>
[RouteCode("h.term")]
public sealed record ChooseTerm(TermKind Kind) : ChatRoute;

[RouteCode("h.val")]
public sealed record SetTerm(TermKind Kind, int Value) : ChatRoute;

/// <summary>How people meet.</summary>
[RouteCode("h.fmt")]
public sealed record ChooseFormat : ChatRoute;

/// <summary>The address, link or phone number for a format. Takes it.</summary>
[RouteCode("h.place")]
public sealed record AskPlace(MeetingFormat Format) : ChatRoute;

/// <summary>The subjects of the municipality, with ticks.</summary>
/// <param name="Part">From 0.</param>
[RouteCode("h.subj")]
public sealed record MySubjects(int Part = 0) : ChatRoute;

[RouteCode("h.tick")]
public sealed record TickSubject(long Subject, bool On, int Part) : ChatRoute;

/// <summary>Offers nothing new for now, or offers again.</summary>
[RouteCode("h.pause")]
public sealed record PauseHours(bool On) : ChatRoute;

/// <summary>Bookings that no longer fit the hours.</summary>
[RouteCode("h.out")]
public sealed record MisfitBookings : ChatRoute;
