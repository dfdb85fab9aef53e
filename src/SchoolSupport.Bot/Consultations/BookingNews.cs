using SchoolSupport.Bot.Consultations.Mine;
using SchoolSupport.Bot.Consultations.Tutoring;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations;

/// <summary>
/// Tells tutors what teachers did with their bookings; at night without a sound. Call it in the transaction of the deed, with the booking
/// read after it.
/// </summary>
internal sealed class BookingNews(Outgoing outgoing, TimeProvider clock)
{
    public Task Booked(BookingRow booking) => Tell(booking, $"✓ К вам записались: <b>{ConsultationWords.ForTutor(booking)}</b>");

    /// <param name="booking">As it is now.</param>
    /// <param name="before">The begin that it had.</param>
    public Task Moved(BookingRow booking, DateTimeOffset before) => Tell(
        booking, $"Запись перенесена: было {ConsultationWords.Begin(before, new TimeZoneName(booking.TutorZone))}, стало <b>{ConsultationWords.ForTutor(booking)}</b>");

    public Task Cancelled(BookingRow booking, string reason) => Tell(
        booking, $"Запись отменена: <b>{ConsultationWords.ForTutor(booking)}</b>\nПричина: {reason}. Время снова свободно.");

    public Task TopicChanged(BookingRow booking) => Tell(booking, $"Новая тема у записи на <b>{ConsultationWords.ForTutor(booking)}</b>");

    /// <summary>The cut-off is over, so that the tutor decides.</summary>
    /// <param name="wanted">Null: to cancel.</param>
    public Task Asked(BookingRow booking, DateTimeOffset? wanted, string reason) => outgoing.Tell(
        booking.TutorPersonId,
        About(booking, wanted is { } start
            ? (Html)$"Просят перенести запись <b>{ConsultationWords.ForTutor(booking)}</b> на <b>{ConsultationWords.Begin(start, new TimeZoneName(booking.TutorZone))}</b>\nПричина: {reason}"
            : $"Просят отменить запись <b>{ConsultationWords.ForTutor(booking)}</b>\nПричина: {reason}")
            .Row(Button.To("Согласиться", new GrantRequest(booking.RequestId!.Value)), Button.To("Отказать", new RefuseRequest(booking.RequestId.Value)))
            .Row(Button.To("Открыть", new TeacherBooking(booking.Id))).Quietly(IsNight(booking)));

    private Task Tell(BookingRow booking, Html what) => outgoing.Tell(
        booking.TutorPersonId,
        About(booking, what)
            .Row(Button.To(booking.EndedAt is null ? "Добавить в календарь" : "Убрать из календаря", new BookingFile(booking.Id)), Button.To("Открыть", new TeacherBooking(booking.Id))).Quietly(IsNight(booking)));

    private bool IsNight(BookingRow booking) => QuietHours.Are(clock.GetUtcNow(), new TimeZoneName(booking.TutorZone));

    private static Page About(BookingRow booking, Html what) => new(Html.Lines(what, Who(booking), TeacherWords.Topic(booking)));

    private static Html Who(BookingRow booking) =>
        $"{booking.PersonName ?? "Учитель"}, {booking.SchoolName}{(booking.SubjectName is { } subject ? $" · {subject}" : string.Empty)}";
}
