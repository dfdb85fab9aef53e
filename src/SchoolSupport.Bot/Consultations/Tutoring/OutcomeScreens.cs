using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Tutoring;

/// <summary>Marks what became of a booking; of one that was held the teacher is asked how useful it was.</summary>
internal sealed class MarkOutcomeCommand(ActingTutors acting, OutcomeStore outcomes, BookingStore bookings, TutorNews news) : Command<MarkOutcome, TutorBooking>
{
    protected override Task<TutorBooking?> Admit(MarkOutcome route, Turn turn) => acting.Booking(route.Booking, turn);

    protected override async Task<Outcome> Run(TutorBooking subject, MarkOutcome route, Turn turn)
    {
        var before = subject.Row.Outcome;
        var card = new TeacherBooking(route.Booking);
        if (await outcomes.Set(route.Booking, route.Outcome, turn.Member.PersonId) is { } obstacle)
            return Outcome.GoTo(card, obstacle switch
            {
                BookingObstacle.NotBegun => "Консультация ещё не началась.",
                BookingObstacle.IsOver => "Учитель уже поставил оценку, отметку не изменить.",
                _ => "Запись отменена, отмечать нечего.",
            });
        if (route.Outcome != BookingOutcome.Held)
            return Outcome.GoTo(card, "Отметил.");
        if (before != route.Outcome)
            await news.Held((await bookings.Find(route.Booking))!);
        return subject.Row.Recommendations is null ? Outcome.GoTo(new WriteRecommendations(route.Booking)) : Outcome.GoTo(card, "Отметил.");
    }
}

/// <summary>Short recommendations, which the teacher receives at once.</summary>
internal sealed class WriteRecommendationsReceiver(ActingTutors acting, OutcomeStore outcomes, TutorNews news) : Receiver<WriteRecommendations, TutorBooking>
{
    private const string Slot = "recommendations";
    private const int MostSigns = 2000;

    protected override Task<TutorBooking?> Admit(WriteRecommendations route, Turn turn) => acting.Booking(route.Booking, turn);

    protected override async Task<Outcome> Receive(TutorBooking subject, WriteRecommendations route, MessageIn message, bool confirmed, Turn turn)
    {
        if (subject.Row.Outcome != BookingOutcome.Held)
            return Outcome.GoTo(new TeacherBooking(route.Booking), "Рекомендации пишут после консультации.");
        var text = SentText.Clean(((TextIn)message).Text).Trim();
        if (text.Length == 0 || CodePoints.Count(text) > MostSigns)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"Нужен текст до {MostSigns} знаков."));
        var isNew = subject.Row.Recommendations != text;
        if (await outcomes.Recommend(route.Booking, text, turn.Member.PersonId) is null && isNew)
            await news.Recommended(subject.Row, text);
        return Outcome.GoTo(new TeacherBooking(route.Booking), "Отправил учителю.");
    }

    protected override bool StillAsks(TutorBooking subject, WriteRecommendations route) => subject.Row is { Outcome: BookingOutcome.Held, Recommendations: null };

    protected override Asking Ask(TutorBooking subject, WriteRecommendations route) => new($"Напишите короткие рекомендации учителю.", "рекомендации учителю");

    protected override Task<Page> AskAgain(TutorBooking subject, WriteRecommendations route, Turn turn) => Task.FromResult(
        subject.Row.Outcome != BookingOutcome.Held
            ? BookingPages.Of(subject.Row, turn)
            : new Page(Html.Lines(
                (Html)$"<b>{ConsultationWords.ForTutor(subject.Row)}</b> · {TeacherWords.Name(subject.Row)}",
                (Html)$"Напишите короткие рекомендации: что попробовать, что прочитать. Учитель получит их сразу. Учеников по имени не называйте."))
                .Row(Button.To("Без рекомендаций", new TeacherBooking(route.Booking)))
                .Expecting(Slot, route));
}
