using SchoolSupport.Bot.Consultations.Booking;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Conversations.Calendars;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Mine;

/// <summary>Another time of the same tutor for a booking.</summary>
internal sealed class MovePages(TimeSearch search)
{
    private const int InRow = 4;
    private const int MostOffered = 3;

    public async Task<Page> Days(BookingRow booking, DateOnly month, Turn turn)
    {
        var tutors = await Tutors(booking, turn);
        var free = await search.All(tutors, turn);
        if (free.Count == 0)
            return Nothing(booking, tutors.Count > 0);
        var reader = new TimeZoneName(booking.PersonZone);
        var days = new DayMarks(free, await search.DaysWithHours(tutors, reader, turn), reader, reader.DateAt(turn.Now));
        return new Page($"{Heading(booking, turn)}\nВыберите новый день.")
            .Month(
                month == default ? days.FirstFree : month, days.Reach,
                day => days.Of(day, new MoveTimes(booking.Id, day)), turned => new MoveDays(booking.Id, turned))
            .Row(Button.To("‹ Не переносить", new MyBooking(booking.Id)));
    }

    public async Task<Page> Times(BookingRow booking, DateOnly day, Turn turn)
    {
        var reader = new TimeZoneName(booking.PersonZone);
        var free = (await search.All(await Tutors(booking, turn), turn)).Where(time => reader.DateAt(time.Slot.Slot.Start) == day).ToList();
        if (free.Count == 0)
            return await Gone(booking, turn);
        return new Page($"{Heading(booking, turn)}\n<b>{RussianDate.WeekdayDayMonth(day)}</b>: выберите время.")
            .Grid(InRow, free.Select(time => Button.To(ConsultationWords.Time(time.Slot.Slot.Start, reader), To(booking, time))))
            .Row(Button.To("‹ Другой день", new MoveDays(booking.Id, day)), Button.To("Не переносить", new MyBooking(booking.Id)));
    }

    /// <summary>The time has been taken meanwhile: the next ones.</summary>
    public async Task<Page> Gone(BookingRow booking, Turn turn)
    {
        var tutors = await Tutors(booking, turn);
        var near = (await search.All(tutors, turn)).Take(MostOffered).ToList();
        if (near.Count == 0)
            return Nothing(booking, tutors.Count > 0);
        var reader = new TimeZoneName(booking.PersonZone);
        return new Page($"Это время уже заняли, запись осталась прежней. Ближайшие свободные:")
            .Grid(1, near.Select(time => Button.To(ConsultationWords.Begin(time.Slot.Slot.Start, reader), To(booking, time))))
            .Row(Button.To("Другой день", new MoveDays(booking.Id)), Button.To("‹ Не переносить", new MyBooking(booking.Id)));
    }

    private Task<IReadOnlyList<TutorRow>> Tutors(BookingRow booking, Turn turn) => search.Tutors(new Wish(0, booking.TutorId), turn);

    private static Page Nothing(BookingRow booking, bool isTutorOpen) =>
        new Page(isTutorOpen
            ? (Html)$"У тьютора сейчас нет другого свободного времени. Ваша запись в силе: <b>{ConsultationWords.ForTeacher(booking)}</b>."
            : $"Тьютор сейчас не принимает новые записи, перенести некуда. Ваша запись в силе: <b>{ConsultationWords.ForTeacher(booking)}</b>.")
            .Row(Button.To("‹ К записи", new MyBooking(booking.Id)), Button.To("Отменить запись", new AskToCancel(booking.Id)));

    private static Html Heading(BookingRow booking, Turn turn) => Html.Lines(
        (Html)$"Сейчас: <b>{ConsultationWords.ForTeacher(booking)}</b>, тьютор {ConsultationWords.Tutor(booking.TutorName)}.",
        booking.ToMove(turn.Now) == ChangeRight.Freely
            ? null
            : (Html)$"Сразу перенести можно было {ConsultationWords.Before(booking.MoveMinutes)}. Теперь решает тьютор: выберите время, и я спрошу.");

    private static MoveTo To(BookingRow booking, FreeTime time) => new(booking.Id, FiveMinutes.Of(time.Slot.Slot.Start), booking.Sequence);
}

internal sealed class MoveDaysScreen(Teachers teachers, MovePages pages) : Screen<MoveDays, BookingRow>
{
    protected override Task<BookingRow?> Admit(MoveDays route, Turn turn) => teachers.Booking(route.Booking, turn);

    protected override async Task<Page> Show(BookingRow subject, MoveDays route, Turn turn) =>
        Cancelling.MayBeAsked(subject, turn) ? await pages.Days(subject, route.Month, turn) : StandingBooking.Page(subject, turn);
}

internal sealed class MoveTimesScreen(Teachers teachers, MovePages pages) : Screen<MoveTimes, BookingRow>
{
    protected override Task<BookingRow?> Admit(MoveTimes route, Turn turn) => teachers.Booking(route.Booking, turn);

    protected override async Task<Page> Show(BookingRow subject, MoveTimes route, Turn turn) =>
        Cancelling.MayBeAsked(subject, turn) ? await pages.Times(subject, route.Day, turn) : StandingBooking.Page(subject, turn);
}
