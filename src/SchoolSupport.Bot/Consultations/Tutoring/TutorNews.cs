using SchoolSupport.Bot.Consultations.Booking;
using SchoolSupport.Bot.Consultations.Mine;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Tutoring;

/// <summary>Tells teachers what tutors did with their bookings; at night without a sound. Call it in the transaction of the deed.</summary>
internal sealed class TutorNews(Outgoing outgoing, TimeProvider clock)
{
    /// <param name="booking">As it is now.</param>
    /// <param name="before">The begin that it had.</param>
    public Task Moved(BookingRow booking, DateTimeOffset before) => Tell(booking, new Page(Html.Lines(
        (Html)$"Тьютор перенёс вашу консультацию, приносит извинения.",
        (Html)$"Было: {ConsultationWords.Begin(before, new TimeZoneName(booking.PersonZone))}",
        (Html)$"Стало: <b>{ConsultationWords.ForTeacher(booking)}</b>",
        (Html)$"{ConsultationWords.Subject(booking)}",
        (Html)$"Если новое время не подходит, перенесите или отмените запись."))
        .Row(Button.To("Открыть запись", new MyBooking(booking.Id)), Button.To("Добавить в календарь", new BookingFile(booking.Id))));

    /// <param name="booking">As it is now.</param>
    /// <param name="earlier">The name of the tutor who gave it away.</param>
    public Task GivenAway(BookingRow booking, string? earlier) => Tell(booking, new Page(Html.Lines(
        (Html)$"У вашей консультации новый тьютор: <b>{ConsultationWords.Tutor(booking.TutorName)}</b> вместо: {ConsultationWords.Tutor(earlier)}.",
        (Html)$"Время прежнее: <b>{ConsultationWords.ForTeacher(booking)}</b>",
        ConsultationWords.Place(booking.Where)))
        .Row(Button.To("Открыть запись", new MyBooking(booking.Id)), Button.To("Добавить в календарь", new BookingFile(booking.Id))));

    /// <param name="booking">As it was before.</param>
    public Task CalledOff(BookingRow booking, string reason) => Tell(booking, new Page(Html.Lines(
        (Html)$"К сожалению, консультация отменена: <b>{ConsultationWords.ForTeacher(booking)}</b>.",
        (Html)$"{ConsultationWords.Subject(booking)}",
        (Html)$"Причина: {reason}. Приносим извинения, выберите, пожалуйста, другое время."))
        .Row(Button.To("Выбрать другое время", booking.SubjectId is { } subject ? new FreeDays(subject, 0) : new FreeDays(0, booking.TutorId)))
        .Row(Button.To("Убрать из календаря", new BookingFile(booking.Id)), Button.To("Меню", new Home())));

    public Task Recommended(BookingRow booking, string text) => Tell(booking, new Page(Html.Lines(
        (Html)$"Рекомендации после консультации {ConsultationWords.Day(booking.StartsAt, new TimeZoneName(booking.PersonZone))} ({ConsultationWords.Subject(booking)}):",
        (Html)$"\n{text}"))
        .Row(Button.To("Оценить консультацию", new MyBooking(booking.Id)), Button.To("Меню", new Home())));

    public Task Held(BookingRow booking) => Tell(booking, new Page(
        $"Консультация {ConsultationWords.Day(booking.StartsAt, new TimeZoneName(booking.PersonZone))} прошла ({ConsultationWords.Subject(booking)}). Насколько она была полезна? 5 — очень.")
        .Row(StandingBooking.RateButtons(booking))
        .Row(Button.To("Открыть запись", new MyBooking(booking.Id))));

    public Task Refused(BookingRow booking, string reason) => Tell(booking, new Page(Html.Lines(
        (Html)$"Тьютор не смог согласиться с вашей просьбой: «{reason}».",
        (Html)$"Запись в силе: <b>{ConsultationWords.ForTeacher(booking)}</b>"))
        .Row(Button.To("Открыть запись", new MyBooking(booking.Id))));

    /// <param name="booking">As it was before.</param>
    public Task CancelGranted(BookingRow booking) => Tell(booking, new Page(
        $"Тьютор согласился: запись <b>{ConsultationWords.ForTeacher(booking)}</b> отменена.")
        .Row(Button.To("Выбрать другое время", new FreeDays(0, booking.TutorId)), Button.To("Меню", new Home())));

    /// <param name="booking">As it is now.</param>
    public Task MoveGranted(BookingRow booking) => Tell(booking, new Page(
        $"Тьютор согласился: ваша консультация теперь <b>{ConsultationWords.ForTeacher(booking)}</b>.")
        .Row(Button.To("Открыть запись", new MyBooking(booking.Id)), Button.To("Добавить в календарь", new BookingFile(booking.Id))));

    private Task Tell(BookingRow booking, Page page) =>
        outgoing.Tell(booking.PersonId, page.Quietly(QuietHours.Are(clock.GetUtcNow(), new TimeZoneName(booking.PersonZone))));
}
