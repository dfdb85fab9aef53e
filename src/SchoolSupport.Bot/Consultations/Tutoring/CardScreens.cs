using SchoolSupport.Bot.Consultations.Mine;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Tutoring;

/// <summary>A consultation with everybody in it; of one seat, straight the teacher's booking.</summary>
internal sealed class ConsultationCardScreen(TutorConsultations consultations) : Screen<ConsultationCard, TutorConsultation>
{
    private const int MostShown = 30;

    protected override Task<TutorConsultation?> Admit(ConsultationCard route, Turn turn) => consultations.Find(route.Consultation, turn);

    protected override Task<Page> Show(TutorConsultation subject, ConsultationCard route, Turn turn) => Task.FromResult(subject switch
    {
        { IsGone: true } => TutorConsultation.Gone,
        { Bookings: [var only] } => BookingPages.Of(only, turn),
        _ => Group(subject, turn),
    });

    private static Page Group(TutorConsultation group, Turn turn)
    {
        var first = group.First;
        var page = new Page(Html.Lines(
        [
            (Html)$"<b>{ConsultationWords.ForTutor(first)}</b>",
            (Html)$"Записано {group.Bookings.Count} из {first.Seats}",
            .. group.Bookings.Take(MostShown).Select((booking, index) => (Html)$"{index + 1}. {TeacherWords.Name(booking)}, {booking.SchoolName}{TeacherWords.Mark(booking)}"),
        ]))
            .Grid(2, group.Bookings.Take(MostShown).Select((booking, index) => Button.To($"{index + 1}. {TeacherWords.Name(booking)}", new TeacherBooking(booking.Id))));
        return (group.IsToCome(turn) ? page.Changes(first.ConsultationId) : page)
            .Row(Button.To("‹ Мои консультации", new MyConsultations()));
    }
}

/// <summary>One teacher's booking.</summary>
internal sealed class TeacherBookingScreen(ActingTutors acting) : Screen<TeacherBooking, TutorBooking>
{
    protected override Task<TutorBooking?> Admit(TeacherBooking route, Turn turn) => acting.Booking(route.Booking, turn);

    protected override Task<Page> Show(TutorBooking subject, TeacherBooking route, Turn turn) => Task.FromResult(BookingPages.Of(subject.Row, turn));
}

internal static class BookingPages
{
    public static Page Of(BookingRow booking, Turn turn)
    {
        var page = new Page(Html.Lines(
            (Html)$"<b>{ConsultationWords.ForTutor(booking)}</b>",
            (Html)$"{TeacherWords.Name(booking)}, {booking.SchoolName}{(booking.SubjectName is { } subject ? $" · {subject}" : "")}",
            TeacherWords.Topic(booking),
            ConsultationWords.Place(booking.Where),
            Standing(booking, turn),
            booking.Recommendations is { } said ? (Html)$"\n<b>Ваши рекомендации</b>\n{said}" : null,
            booking.Rating is { } stars ? (Html)$"\nОценка: {StandingBooking.Stars(stars)}{(booking.RatingWord is { } word ? $" «{word}»" : "")}" : null));
        return Buttons(page, booking, turn)
            .Row(
                booking.Seats > 1 && booking.State == BookingState.Booked ? Button.To("Вся группа", new ConsultationCard(booking.ConsultationId)) : null,
                Button.To("‹ Мои консультации", new MyConsultations(Past: booking.EndsAt <= turn.Now)));
    }

    /// <summary>What the tutor can do with a consultation to come.</summary>
    public static Page Changes(this Page page, long consultation) => page
        .Row(Button.To("Перенести", new MoveConsultation(consultation)), Button.To("Передать коллеге", new GiveConsultation(consultation)))
        .Row(Button.To("Отменить", new AskToCallOff(consultation)));

    private static Page Buttons(Page page, BookingRow booking, Turn turn)
    {
        if (booking.State != BookingState.Booked)
            return page;
        if (booking.StartsAt > turn.Now)
        {
            page = booking.RequestId is { } request ? page.Row(Button.To("Ответить на просьбу", new TeacherRequest(request))) : page;
            page = page.Row(Button.To("Добавить в календарь", new BookingFile(booking.Id)));
            return booking.Seats == 1 ? page.Changes(booking.ConsultationId) : page;
        }

        if (booking.Rating is null)
            page = page
                .Row(Mark(booking, BookingOutcome.Held, "Прошла"), Mark(booking, BookingOutcome.TeacherAbsent, "Не пришёл(ла)"))
                .Row(Mark(booking, BookingOutcome.TutorAbsent, "Я не смог(ла)"));
        return booking.Outcome == BookingOutcome.Held
            ? page.Row(Button.To(booking.Recommendations is null ? "Написать рекомендации" : "Изменить рекомендации", new WriteRecommendations(booking.Id)))
            : page;
    }

    private static Button? Mark(BookingRow booking, BookingOutcome outcome, string text) =>
        booking.Outcome == outcome ? null : Button.To(text, new MarkOutcome(booking.Id, outcome));

    private static Html? Standing(BookingRow booking, Turn turn) => booking switch
    {
        { State: BookingState.Cancelled } => $"Запись отменена{(booking.CancelReason is { } reason ? $": {reason}" : "")}.",
        { State: not BookingState.Booked } => $"Учитель ещё не подтвердил запись.",
        { RequestId: not null } when booking.StartsAt > turn.Now => $"❗ Учитель просит об изменении.",
        { Outcome: BookingOutcome.Held } => $"✓ Прошла",
        { Outcome: BookingOutcome.TeacherAbsent } => $"Учитель не пришёл",
        { Outcome: BookingOutcome.TutorAbsent } => $"Вы не смогли провести",
        _ when booking.StartsAt <= turn.Now => $"Как всё прошло?",
        _ => null,
    };
}
