using SchoolSupport.Bot.Consultations.Booking;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Mine;

/// <summary>«Мои записи»: what is to come, or what is past and called off.</summary>
internal sealed class MyBookingsScreen(BookingListStore bookings, WaitingStore waiting) : Screen<MyBookings, Member>
{
    private const int PerPage = 8;

    // Nobody has so many; a forged page must not overflow.
    private const int MostParts = 1000;

    protected override Task<Member?> Admit(MyBookings route, Turn turn) => Task.FromResult(Teachers.Acting(turn));

    protected override async Task<Page> Show(Member subject, MyBookings route, Turn turn)
    {
        var part = Math.Clamp(route.Part, 0, MostParts);
        var found = route.Past
            ? await bookings.PastOfPerson(subject.PersonId, part * PerPage, PerPage)
            : await bookings.OfPerson(subject.PersonId, part * PerPage, PerPage);
        var waits = (await waiting.OfPerson(subject.PersonId)).Count;
        return new Page(Heading(route, found))
            .Grid(1, found.Bookings.Select(Line))
            .Row(
                part > 0 ? Button.To("‹ Раньше", route with { Part = part - 1 }) : null,
                found.HasMore ? Button.To("Дальше ›", route with { Part = part + 1 }) : null)
            .Row(
                route.Past ? Button.To("Предстоящие", new MyBookings()) : Button.To("Прошедшие и отменённые", new MyBookings(Past: true)),
                waits > 0 ? Button.To($"Лист ожидания · {waits}", new Waitlist.MyWaiting()) : null)
            .Row(Button.To("Записаться", new ConsultationsHome()), Button.To("Меню", new Home()));
    }

    private static Html Heading(MyBookings route, BookingPage found) => (route.Past, found.Bookings.Count) switch
    {
        (false, 0) => $"<b>Мои записи</b>\nПредстоящих консультаций нет.",
        (true, 0) => $"<b>Прошедшие консультации</b>\nПока ни одной.",
        (false, _) => $"<b>Мои записи</b>\nНажмите, чтобы перенести, отменить или добавить в календарь.{ZoneNote(found.Bookings[0])}",
        (true, _) => $"<b>Прошедшие консультации</b>\nНажмите, чтобы прочитать рекомендации и поставить оценку.",
    };

    private static Html? ZoneNote(BookingRow one)
    {
        var reader = new TimeZoneName(one.PersonZone);
        return ZoneWords.Agree(reader, new TimeZoneName(one.TutorZone), one.StartsAt) ? null : (Html)$"\nВремя {ZoneWords.Name(reader, one.StartsAt)}.";
    }

    private static Button Line(BookingRow booking) => Button.To(
        $"{Sign(booking)}{ConsultationWords.Begin(booking.StartsAt, new TimeZoneName(booking.PersonZone))} · {booking.SubjectName ?? ConsultationWords.Tutor(booking.TutorName)}",
        new MyBooking(booking.Id));

    private static string Sign(BookingRow booking) => booking switch
    {
        { State: BookingState.Cancelled } => "✗ ",
        { Outcome: BookingOutcome.Held, Rating: null } => "☆ ",
        { Outcome: BookingOutcome.Held } => "✓ ",
        _ => "",
    };
}

internal sealed class MyBookingScreen(Teachers teachers) : Screen<MyBooking, BookingRow>
{
    protected override Task<BookingRow?> Admit(MyBooking route, Turn turn) => teachers.Booking(route.Booking, turn);

    protected override Task<Page> Show(BookingRow subject, MyBooking route, Turn turn) => Task.FromResult(StandingBooking.Page(subject, turn));
}
