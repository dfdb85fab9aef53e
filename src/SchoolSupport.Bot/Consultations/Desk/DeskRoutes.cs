using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Consultations.Desk;

/// <summary>By what the load of consultations is told apart. The numbers travel in buttons and never change.</summary>
public enum LoadBy
{
    Tutor = 0,
    Subject = 1,
    School = 2,
    Month = 3,
}

/// <summary>«Консультации» of a municipality in a month.</summary>
/// <param name="Month">Any day of it; the first day of the calendar: this month.</param>
[RouteCode("o")]
public sealed record ConsultationDesk(DateOnly Month = default) : ChatRoute;

[RouteCode("o.load")]
public sealed record ConsultationLoad(LoadBy By, DateOnly Month, int Part = 0) : ChatRoute;

/// <summary>Who waits for a time.</summary>
[RouteCode("o.wait")]
public sealed record WaitingDesk : ChatRoute;

/// <summary>What nobody has marked, by tutor.</summary>
[RouteCode("o.open")]
public sealed record UnmarkedDesk : ChatRoute;

/// <summary>Teachers who did not come.</summary>
[RouteCode("o.miss")]
public sealed record AbsentDesk(DateOnly Month) : ChatRoute;

/// <summary>What teachers say of consultations.</summary>
[RouteCode("o.stars")]
public sealed record RatingsDesk(DateOnly Month, int Part = 0) : ChatRoute;

/// <summary>«Журнал и отчёт»: a month, or its whole school year, as a workbook.</summary>
[RouteCode("o.xls")]
public sealed record ExportConsultations(DateOnly Month, bool Year) : ChatRoute;

[RouteCode("o.tutors")]
public sealed record TutorsDesk(int Part = 0) : ChatRoute;

[RouteCode("o.tutor")]
public sealed record TutorCard(long Tutor) : ChatRoute;

/// <summary>A tutor's subjects, with ticks.</summary>
[RouteCode("o.tsubj")]
public sealed record TutorSubjects(long Tutor, int Part = 0) : ChatRoute;

[RouteCode("o.tick")]
public sealed record TickTutorSubject(long Tutor, long Subject, bool On, int Part) : ChatRoute;

[RouteCode("o.pause")]
public sealed record PauseTutor(long Tutor, bool On) : ChatRoute;

/// <summary>The municipality's subjects. Takes the name of a new one.</summary>
[RouteCode("o.subj")]
public sealed record SubjectsDesk(int Part = 0) : ChatRoute;

/// <summary>A subject. Takes another name for it.</summary>
[RouteCode("o.sone")]
public sealed record SubjectCard(long Subject) : ChatRoute;

[RouteCode("o.soff")]
public sealed record RetireSubject(long Subject, bool Retire) : ChatRoute;

/// <summary>What a limit counts. The numbers travel in buttons and never change.</summary>
public enum LimitKind
{
    TeacherMonth = 0,
    SchoolMonth = 1,
    TeacherAhead = 2,
}

[RouteCode("o.limits")]
public sealed record LimitsDesk : ChatRoute;

/// <summary>One limit. Takes a number.</summary>
[RouteCode("o.limit")]
public sealed record ChooseLimit(LimitKind Kind) : ChatRoute;

/// <param name="Value">0: no limit.</param>
[RouteCode("o.limto")]
public sealed record SetLimit(LimitKind Kind, int Value) : ChatRoute;

/// <summary>«Записать учителя»: whom? Takes a part of the name.</summary>
[RouteCode("o.who")]
public sealed record BookForWhom(int Part = 0) : ChatRoute;

/// <summary>With which tutor.</summary>
[RouteCode("o.with")]
public sealed record BookForWith(long Teacher, int Part = 0) : ChatRoute;

[RouteCode("o.times")]
public sealed record BookForTimes(long Teacher, long Tutor, int Part = 0) : ChatRoute;

[RouteCode("o.book")]
public sealed record BookFor(long Teacher, long Tutor, long Cell) : ChatRoute;

/// <summary>«Отменить день»: which?</summary>
[RouteCode("o.days")]
public sealed record ChooseDayOff(DateOnly Month = default) : ChatRoute;

/// <summary>Why? Takes the reason, and calls the day off for everybody.</summary>
[RouteCode("o.day")]
public sealed record AskDayOff(DateOnly Day) : ChatRoute;
