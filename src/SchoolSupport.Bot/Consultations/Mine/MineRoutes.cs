using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Consultations.Mine;

/// <summary>«Мои записи».</summary>
[RouteCode("m")]
public sealed record MyBookings(bool Past = false, int Part = 0) : ChatRoute;

/// <summary>A booking of one's own.</summary>
[RouteCode("m.card")]
public sealed record MyBooking(long Booking) : ChatRoute;

/// <summary>«Добавить в календарь»: the booking as a file for the phone, or its cancellation. For both sides.</summary>
[RouteCode("m.ics")]
public sealed record BookingFile(long Booking) : ChatRoute;

/// <summary>«Перенести»: a month with the tutor's free days.</summary>
[RouteCode("m.move")]
public sealed record MoveDays(long Booking, DateOnly Month = default) : ChatRoute;

/// <summary>The tutor's free times of a day.</summary>
[RouteCode("m.day")]
public sealed record MoveTimes(long Booking, DateOnly Day) : ChatRoute;

/// <summary>Moves the booking, or asks the tutor to, when it is too late for that.</summary>
/// <param name="Cell">The new begin, as the number of its five minutes since 1970.</param>
/// <param name="Seen">The booking's sequence on the page: what changed since is not overruled.</param>
[RouteCode("m.to")]
public sealed record MoveTo(long Booking, long Cell, int Seen) : ChatRoute;

/// <summary>Why the tutor should move it. Takes the reason.</summary>
[RouteCode("m.why")]
public sealed record ExplainMove(long Booking, long Cell, int Seen) : ChatRoute;

/// <summary>«Отменить»: why? Takes a reason.</summary>
[RouteCode("m.drop")]
public sealed record AskToCancel(long Booking) : ChatRoute;

/// <summary>A usual reason, chosen by a button.</summary>
public enum UsualReason
{
    Ill,
    Lessons,
    Solved,
}

/// <summary>Cancels the booking for a usual reason, or asks the tutor to.</summary>
[RouteCode("m.dropok")]
public sealed record CancelFor(long Booking, UsualReason Reason, int Seen) : ChatRoute;

/// <summary>Another topic for a booking to come. Takes it.</summary>
[RouteCode("m.topic")]
public sealed record ChangeTopic(long Booking) : ChatRoute;

/// <summary>One to five stars for a consultation that was held.</summary>
[RouteCode("m.rate")]
public sealed record RateBooking(long Booking, int Stars) : ChatRoute;

/// <summary>A word to the stars. Takes it.</summary>
[RouteCode("m.word")]
public sealed record RatingWord(long Booking) : ChatRoute;
