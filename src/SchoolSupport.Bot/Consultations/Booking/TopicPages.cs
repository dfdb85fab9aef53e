using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Booking;

/// <summary>The pages between a time and its booking: what is it about, and is all right?</summary>
internal sealed class TopicPages(KeptTimeStore kept, TutorStore tutors)
{
    internal const string Slot = "consultation topic";
    private const int MostEarlier = 2;
    private const int SubjectsInRow = 3;

    public async Task<Page> Of(BookingRow hold) => (hold.Topic is null ? await Ask(hold) : Sure(hold))
        .Grid(SubjectsInRow, await Subjects(hold))
        .Row(Group(hold))
        .Row(hold.Topic is null ? Button.To("Записаться без темы", new ConfirmBooking(hold.Id)) : null, Button.To("Другое время", new ChooseAnother(hold.Id)))
        .Expecting(Slot, new AskTopic(hold.Id));

    private async Task<Page> Ask(BookingRow hold) =>
        new Page(Html.Lines(
            Time(hold),
            (Html)$"Время ваше на 5 минут. <b>О чём будет разговор?</b> Напишите тему своими словами и отправьте. Учеников по именам не называйте."))
            .Grid(1, (await kept.EarlierTopics(hold.PersonId, MostEarlier)).Select(earlier => Button.To($"«{earlier.Topic}»", new ConfirmBooking(hold.Id, earlier.BookingId))));

    private static Page Sure(BookingRow hold) =>
        new Page(Html.Lines(
            Time(hold),
            (Html)$"Тема: <b>{hold.Topic}</b>",
            hold.ForGroup ? (Html)$"Для класса или группы" : null,
            (Html)$"Всё верно? Чтобы исправить тему, просто напишите её заново."))
            .Row(Button.To("✓ Записаться", new ConfirmBooking(hold.Id)));

    // Who chose the tutor may say in which subject; one subject alone is understood.
    private async Task<IEnumerable<Button>> Subjects(BookingRow hold) => hold.SubjectId is null && await tutors.Subjects(hold.TutorId) is { Count: > 1 } taught
        ? taught.Select(subject => Button.To($"○ {subject.Name}", new SetSubject(hold.Id, subject.Id)))
        : [];

    private static Html Time(BookingRow hold) => $"<b>{ConsultationWords.ForTeacher(hold)}</b>\n{ConsultationWords.Subject(hold)}, {ConsultationWords.Format(hold.Format)}";

    private static Button Group(BookingRow hold) =>
        Button.To($"{(hold.ForGroup ? "☑" : "☐")} Для класса или группы", new SetForGroup(hold.Id, !hold.ForGroup));
}
