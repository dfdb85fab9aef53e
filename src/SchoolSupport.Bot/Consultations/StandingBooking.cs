using SchoolSupport.Bot.Consultations.Mine;
using SchoolSupport.Bot.Consultations.Waitlist;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations;

/// <summary>A booking as its teacher sees it now, with what can still be done about it.</summary>
internal static class StandingBooking
{
    public static Page Page(BookingRow booking, Turn turn) => booking.State switch
    {
        BookingState.Booked when booking.EndsAt <= turn.Now => Past(booking),
        BookingState.Booked => ToCome(booking, turn),
        BookingState.Cancelled => Cancelled(booking, turn),
        BookingState.Offered when booking.HeldUntil > turn.Now => OfferPages.Of(booking),
        BookingState.Hold when booking.HeldUntil > turn.Now => new Page($"Это время пока только за вами: <b>{ConsultationWords.ForTeacher(booking)}</b>.")
            .Row(Button.To("Продолжить запись", new Booking.AskTopic(booking.Id))),
        _ => Booking.Lapsed.Page(booking),
    };

    private static Page ToCome(BookingRow booking, Turn turn)
    {
        var page = new Page(Html.Lines(
            (Html)$"✓ Вы записаны: <b>{ConsultationWords.ForTeacher(booking)}</b>",
            (Html)$"{ConsultationWords.Subject(booking)}",
            ConsultationWords.Place(booking.Where),
            booking.Seats > 1 ? (Html)$"Групповая, до {Plural.Count(booking.Seats, "участника", "участников", "участников")}" : null,
            Topic(booking),
            booking.TutorEndedAt is not null ? (Html)$"⚠ Тьютор больше не консультирует. Координатор передаст запись коллеге; можно и самим выбрать другое время." : null,
            booking.BookedBy is { } by && by != booking.PersonId ? (Html)$"Записал координатор." : null,
            booking.RequestId is not null ? (Html)$"Ваша просьба у тьютора. Пока он не ответил, запись в силе." : null))
            .Row(Button.To("Добавить в календарь", new BookingFile(booking.Id)));
        return WithChanges(page, booking, turn)
            .Row(Button.To("Мои записи", new MyBookings()), Button.To("Меню", new Home()));
    }

    private static Page WithChanges(Page page, BookingRow booking, Turn turn)
    {
        if (booking.StartsAt <= turn.Now)
            return page;
        var topic = Button.To(booking.Topic is null ? "Указать тему" : "Изменить тему", new ChangeTopic(booking.Id));
        if (booking.RequestId is not null)
            return page.Row(topic);
        return page
            .Row(
                Button.To(booking.ToMove(turn.Now) == ChangeRight.Freely ? "Перенести" : "Попросить перенести", new MoveDays(booking.Id)),
                Button.To(booking.ToCancel(turn.Now) == ChangeRight.Freely ? "Отменить" : "Попросить отменить", new AskToCancel(booking.Id)))
            .Row(topic);
    }

    private static Page Past(BookingRow booking)
    {
        var page = new Page(Html.Lines(
            (Html)$"<b>{ConsultationWords.ForTeacher(booking)}</b>",
            (Html)$"{ConsultationWords.Subject(booking)}",
            Topic(booking),
            Outcome(booking),
            booking.Recommendations is { } said ? (Html)$"\n<b>Рекомендации тьютора</b>\n{said}" : null,
            booking.Rating is { } stars ? (Html)$"\nВаша оценка: {Stars(stars)}{(booking.RatingWord is { } word ? $" «{word}»" : "")}" : null,
            MayRate(booking) && booking.Rating is null ? (Html)$"\nНасколько это было полезно? 5 — очень." : null));
        if (MayRate(booking))
            page = page.Row(booking.Rating is null ? RateButtons(booking) : [Button.To(booking.RatingWord is null ? "Добавить пару слов" : "Изменить слова", new RatingWord(booking.Id))]);
        return page
            .Row(Button.To("Записаться ещё", new Booking.FreeDays(0, booking.TutorId)))
            .Row(Button.To("‹ Прошедшие", new MyBookings(Past: true)), Button.To("Меню", new Home()));
    }

    private static Page Cancelled(BookingRow booking, Turn turn)
    {
        var page = new Page(Html.Lines(
            (Html)$"Запись отменена: <b>{ConsultationWords.ForTeacher(booking)}</b>",
            (Html)$"{ConsultationWords.Subject(booking)}",
            Topic(booking)));
        if (booking.StartsAt > turn.Now)
            page = page.Row(Button.To("Убрать из календаря", new BookingFile(booking.Id)));
        return page
            .Row(Button.To("Выбрать другое время", booking.SubjectId is { } subject ? new Booking.FreeDays(subject, 0) : new Booking.FreeDays(0, booking.TutorId)))
            .Row(Button.To("Мои записи", new MyBookings()), Button.To("Меню", new Home()));
    }

    /// <summary>Only what was held is rated.</summary>
    public static bool MayRate(BookingRow booking) => booking.Outcome == BookingOutcome.Held;

    public static IEnumerable<Button> RateButtons(BookingRow booking) =>
        Enumerable.Range(1, 5).Select(stars => Button.To($"{stars}", new RateBooking(booking.Id, stars)));

    public static string Stars(int stars) => $"{new string('★', stars)}{new string('☆', 5 - stars)}";

    private static Html? Topic(BookingRow booking) => booking switch
    {
        { Topic: { } topic, ForGroup: true } => $"Тема: {topic} (для класса или группы)",
        { Topic: { } topic } => $"Тема: {topic}",
        { ForGroup: true } => $"Для класса или группы",
        _ => null,
    };

    private static Html Outcome(BookingRow booking) => booking.Outcome switch
    {
        BookingOutcome.Held => $"Консультация прошла.",
        BookingOutcome.TeacherAbsent => $"Отмечено: вы не пришли. Если это не так, напишите тьютору или координатору.",
        BookingOutcome.TutorAbsent => $"Отмечено: тьютор не смог прийти. Выберите, пожалуйста, другое время.",
        _ => $"Тьютор ещё не отметил, как всё прошло.",
    };
}

internal static class Changes
{
    public static ChangeRight ToCancel(this BookingRow booking, DateTimeOffset now) =>
        BookingRules.ToCancel(now, booking.StartsAt, new ConsultationTerms { CancelCutOff = booking.CancelMinutes });

    public static ChangeRight ToMove(this BookingRow booking, DateTimeOffset now) =>
        BookingRules.ToMove(now, booking.StartsAt, new ConsultationTerms { MoveCutOff = booking.MoveMinutes });
}
