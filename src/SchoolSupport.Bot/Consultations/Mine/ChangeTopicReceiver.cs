using SchoolSupport.Bot.Consultations.Booking;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Mine;

internal sealed class ChangeTopicReceiver(Teachers teachers, KeptTimeStore kept, BookingStore bookings, BookingNews news) : Receiver<ChangeTopic, BookingRow>
{
    protected override Task<BookingRow?> Admit(ChangeTopic route, Turn turn) => teachers.Booking(route.Booking, turn);

    protected override async Task<Outcome> Receive(BookingRow subject, ChangeTopic route, MessageIn message, bool confirmed, Turn turn)
    {
        if (!IsToCome(subject, turn))
            return Outcome.Show(StandingBooking.Page(subject, turn));
        var topic = SentText.OneLine(((TextIn)message).Text);
        if (topic.Length == 0 || CodePoints.Count(topic) > AskTopicReceiver.MostSigns)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"Тема нужна короче: до {AskTopicReceiver.MostSigns} знаков."));
        await kept.SetTopic(subject.Id, topic);
        await news.TopicChanged((await bookings.Find(subject.Id))!);
        return Outcome.GoTo(new MyBooking(subject.Id), "Тема записана, тьютор её увидит.");
    }

    protected override Asking Ask(BookingRow subject, ChangeTopic route) => new($"Напишите тему консультации словами.", "тему консультации");

    protected override Task<Page> AskAgain(BookingRow subject, ChangeTopic route, Turn turn) => Task.FromResult(IsToCome(subject, turn)
        ? new Page(Html.Lines(
            (Html)$"<b>{ConsultationWords.ForTeacher(subject)}</b>",
            subject.Topic is { } topic ? (Html)$"Сейчас тема: {topic}" : null,
            (Html)$"Напишите тему своими словами. Учеников по именам не называйте."))
            .Row(Button.To("‹ К записи", new MyBooking(subject.Id)))
            .Expecting(TopicPages.Slot, route)
        : StandingBooking.Page(subject, turn));

    private static bool IsToCome(BookingRow booking, Turn turn) => booking.State == BookingState.Booked && booking.StartsAt > turn.Now;
}
