using SchoolSupport.Bot.Consultations.Booking;
using SchoolSupport.Bot.Consultations.Waitlist;
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
        if (Teachers.Acting(turn) is null)
            return null;
        var offers = await bookings.OffersTo(member.PersonId);
        var next = (await bookings.OfPerson(member.PersonId, 0, 1)).Bookings;
        return new HomePart(
            Order,
            next is [var booking] ? (Html)$"Консультация: <b>{ConsultationWords.ForTeacher(booking)}</b>" : null,
            [.. offers.Select(offer => Button.To(
                $"Вам предлагают: {ConsultationWords.Begin(offer.StartsAt, new TimeZoneName(offer.PersonZone))}", new WaitingOffer(offer.Id)))],
            [Button.To("Консультации", new ConsultationsHome())]);
    }
}
