using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations;

/// <summary>Who books: teachers of a school. Each sees their own bookings only.</summary>
internal sealed class Teachers(BookingStore bookings, TutorStore tutors)
{
    /// <summary>The visitor, if they act as a teacher.</summary>
    public static Member? Acting(Turn turn) =>
        turn.Visitor is Member member && member.Acting.Role == Role.Teacher && member.Acting.Membership is { SchoolId: not null, MunicipalityId: not null }
            ? member
            : null;

    /// <summary>The booking, if it is the acting teacher's own.</summary>
    public async Task<BookingRow?> Booking(long id, Turn turn) =>
        Acting(turn) is { } member && await bookings.Find(id) is { } row
        && row.PersonId == member.PersonId && row.MunicipalityId == member.Acting.Membership.MunicipalityId ? row : null;

    /// <summary>The tutor, if the acting teacher's municipality has them; dismissed ones too.</summary>
    public async Task<TutorRow?> Tutor(long id, Turn turn) =>
        Acting(turn) is { } member && await tutors.Find(id) is { } row && row.MunicipalityId == member.Acting.Membership.MunicipalityId ? row : null;
}
