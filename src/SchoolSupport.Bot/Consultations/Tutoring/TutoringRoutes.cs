using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Bot.Consultations.Tutoring;

/// <summary>«Мои консультации» of a tutor.</summary>
/// <param name="Part">From 0.</param>
[RouteCode("r")]
public sealed record MyConsultations(bool Past = false, int Part = 0) : ChatRoute;

/// <summary>A consultation with everybody in it.</summary>
[RouteCode("r.card")]
public sealed record ConsultationCard(long Consultation) : ChatRoute;

/// <summary>One teacher's booking, for the tutor.</summary>
[RouteCode("r.one")]
public sealed record TeacherBooking(long Booking) : ChatRoute;

/// <summary>Another time for everybody in a consultation: the tutor's free times.</summary>
[RouteCode("r.mv")]
public sealed record MoveConsultation(long Consultation) : ChatRoute;

/// <param name="Cell">The new begin, as the number of its five minutes since 1970.</param>
[RouteCode("r.mvto")]
public sealed record MoveConsultationTo(long Consultation, long Cell) : ChatRoute;

/// <summary>Colleagues who are free then.</summary>
[RouteCode("r.give")]
public sealed record GiveConsultation(long Consultation) : ChatRoute;

/// <summary>Asks a colleague to take it over.</summary>
[RouteCode("r.ask")]
public sealed record AskColleague(long Consultation, long Tutor) : ChatRoute;

/// <summary>The colleague's answer.</summary>
[RouteCode("r.take")]
public sealed record AnswerColleague(long Consultation, bool Yes) : ChatRoute;

/// <summary>Why a tutor calls off.</summary>
public enum TutorReason
{
    Ill,
    Urgent,
}

/// <summary>«Отменить» a consultation: why? Takes a reason.</summary>
[RouteCode("r.off")]
public sealed record AskToCallOff(long Consultation) : ChatRoute;

[RouteCode("r.offok")]
public sealed record CallOff(long Consultation, TutorReason Reason) : ChatRoute;

/// <summary>A time at which nobody can book, since the tutor called off what was there.</summary>
[RouteCode("r.shut")]
public sealed record ClosedTime(long Id) : ChatRoute;

/// <summary>«Оставить время свободным».</summary>
[RouteCode("r.free")]
public sealed record OpenTime(long Id) : ChatRoute;

/// <summary>«Отменить весь день»: why? Takes a reason.</summary>
[RouteCode("r.day")]
public sealed record AskToCallOffDay(DateOnly Day) : ChatRoute;

[RouteCode("r.dayok")]
public sealed record CallOffDay(DateOnly Day, TutorReason Reason) : ChatRoute;

/// <summary>Marks what became of a booking.</summary>
[RouteCode("r.mark")]
public sealed record MarkOutcome(long Booking, BookingOutcome Outcome) : ChatRoute;

/// <summary>Short recommendations for the teacher. Takes them.</summary>
[RouteCode("r.say")]
public sealed record WriteRecommendations(long Booking) : ChatRoute;

/// <summary>What a teacher asks for after the cut-off.</summary>
[RouteCode("r.req")]
public sealed record TeacherRequest(long Request) : ChatRoute;

[RouteCode("r.yes")]
public sealed record GrantRequest(long Request) : ChatRoute;

/// <summary>Why not? Takes the reason.</summary>
[RouteCode("r.no")]
public sealed record RefuseRequest(long Request) : ChatRoute;
