using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Mine;

/// <summary>Stars for what was held; the last ones count.</summary>
internal sealed class RateBookingCommand(Teachers teachers, OutcomeStore outcomes) : Command<RateBooking, BookingRow>
{
    protected override async Task<BookingRow?> Admit(RateBooking route, Turn turn) =>
        route.Stars is >= 1 and <= 5 ? await teachers.Booking(route.Booking, turn) : null;

    protected override async Task<Outcome> Run(BookingRow subject, RateBooking route, Turn turn)
    {
        if (!StandingBooking.MayRate(subject))
            return Outcome.Show(StandingBooking.Page(subject, turn));
        await outcomes.Rate(subject.Id, route.Stars, subject.RatingWord, turn.Member.PersonId);
        return Outcome.GoTo(new RatingWord(subject.Id));
    }
}

internal sealed class RatingWordReceiver(Teachers teachers, OutcomeStore outcomes) : Receiver<RatingWord, BookingRow>
{
    private const string Slot = "consultation rating";
    private const int MostSigns = 500;

    protected override Task<BookingRow?> Admit(RatingWord route, Turn turn) => teachers.Booking(route.Booking, turn);

    protected override async Task<Outcome> Receive(BookingRow subject, RatingWord route, MessageIn message, bool confirmed, Turn turn)
    {
        if (subject.Rating is not { } stars)
            return Outcome.Show(StandingBooking.Page(subject, turn));
        var word = SentText.Clean(((TextIn)message).Text);
        if (word.Length == 0 || CodePoints.Count(word) > MostSigns)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"Пары предложений хватит: до {MostSigns} знаков."));
        await outcomes.Rate(subject.Id, stars, word, turn.Member.PersonId);
        return Outcome.GoTo(new MyBooking(subject.Id), "Спасибо, записал.");
    }

    protected override bool StillAsks(BookingRow subject, RatingWord route) => subject.Rating is not null;

    protected override Asking Ask(BookingRow subject, RatingWord route) => new($"Напишите пару слов о консультации.", "отзыв о консультации");

    protected override Task<Page> AskAgain(BookingRow subject, RatingWord route, Turn turn) => Task.FromResult(subject.Rating is { } stars
        ? new Page($"Спасибо! Ваша оценка: {StandingBooking.Stars(stars)}\nЕсли хотите, напишите пару слов: что помогло, чего не хватило.")
            .Row(StandingBooking.RateButtons(subject))
            .Row(Button.To("Без слов", new MyBooking(subject.Id)))
            .Expecting(Slot, route)
        : StandingBooking.Page(subject, turn));
}
