using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations;

/// <summary>Who consults. Each tutor changes and sees what is their own.</summary>
internal sealed class ActingTutors(TutorStore tutors, BookingStore bookings)
{
    /// <summary>The visitor, if they act as a tutor.</summary>
    public async Task<TutorRow?> Of(Turn turn) =>
        turn.Visitor is Member member && member.Acting.Role == Role.Tutor ? await tutors.FindOrAdd(member.Acting.Id) : null;

    /// <summary>A booking with the acting tutor.</summary>
    public async Task<TutorBooking?> Booking(long id, Turn turn) =>
        await Of(turn) is { } tutor && await bookings.Find(id) is { } booking && booking.TutorId == tutor.Id ? new TutorBooking(tutor, booking) : null;
}

/// <summary>A booking in its tutor's eyes.</summary>
internal sealed record TutorBooking(TutorRow Tutor, BookingRow Row);
