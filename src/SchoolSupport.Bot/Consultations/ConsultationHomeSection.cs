using SchoolSupport.Bot.Consultations.Booking;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations;

/// <summary>A teacher's next consultation and the way to others on the home page.</summary>
internal sealed class ConsultationHomeSection(BookingListStore bookings) : IHomeSection
{
    private const int Order = 30;

    public async Task<HomePart?> Describe(Member member, Turn turn)
    {
        if (Teachers.Acting(turn) is null || member.Acting.Role != Role.Teacher)
            return null;
        var next = (await bookings.OfPerson(member.PersonId, 0, 1)).Bookings;
        return new HomePart(
            Order,
            next is [var booking] ? (Html)$"Консультация: <b>{ConsultationWords.ForTeacher(booking)}</b>" : null,
            [Button.To("Консультации", new ConsultationsHome())]);
    }
}
