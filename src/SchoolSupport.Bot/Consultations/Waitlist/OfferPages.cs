using SchoolSupport.Bot.Consultations.Booking;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Waitlist;

/// <summary>A time offered to one of the waiting list.</summary>
internal static class OfferPages
{
    public static Page Of(BookingRow offer) =>
        new Page(Html.Lines(
            (Html)$"Освободилось время: <b>{ConsultationWords.ForTeacher(offer)}</b>",
            (Html)$"{ConsultationWords.Subject(offer)}, {ConsultationWords.Format(offer.Format)}",
            (Html)$"Держу его только для вас до <b>{Until(offer)}</b>, потом предложу следующему."))
            .Row(Button.To("✓ Взять", new TakeOffer(offer.Id)), Button.To("Не подходит", new RefuseOffer(offer.Id)))
            .Row(Button.To("Посмотреть другое время", Others(offer)));

    /// <summary>What an old offer says when it is over and the time is not the person's.</summary>
    public static Page Over(BookingRow offer, bool stillWaits) =>
        new Page(stillWaits
            ? (Html)$"Это предложение уже закончилось, время ушло дальше. Ваше место в листе ожидания осталось: напишу, когда освободится ещё."
            : $"Это предложение уже закончилось.")
            .Row(Button.To("Свободное время", Others(offer)), Button.To("Лист ожидания", new MyWaiting()))
            .Row(Button.To("Меню", new Home()));

    private static FreeDays Others(BookingRow offer) => offer.SubjectId is { } subject ? new FreeDays(subject, 0) : new FreeDays(0, offer.TutorId);

    private static string Until(BookingRow offer)
    {
        var zone = new TimeZoneName(offer.PersonZone);
        return ConsultationWords.Begin(offer.HeldUntil!.Value, zone);
    }
}
