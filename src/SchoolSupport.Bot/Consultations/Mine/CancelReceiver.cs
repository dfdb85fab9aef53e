using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Questionnaires.QuestionTypes;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Mine;

/// <summary>Why: by a button, or typed.</summary>
internal sealed class CancelReceiver(Teachers teachers, Cancelling cancelling) : Receiver<AskToCancel, BookingRow>
{
    internal const string Slot = "consultation cancel";

    protected override Task<BookingRow?> Admit(AskToCancel route, Turn turn) => teachers.Booking(route.Booking, turn);

    protected override async Task<Outcome> Receive(BookingRow subject, AskToCancel route, MessageIn message, bool confirmed, Turn turn)
    {
        if (Reasons.Read(message) is not { } reason)
            return Outcome.Show((await AskAgain(subject, route, turn)).After(Reasons.HowTo));
        return Outcome.Show(await cancelling.Cancel(subject, reason, turn));
    }

    protected override bool StillAsks(BookingRow subject, AskToCancel route) => subject is { State: BookingState.Booked, RequestId: null };

    protected override Asking Ask(BookingRow subject, AskToCancel route) => new($"Напишите коротко, почему отменяете.", "причину отмены записи");

    protected override Task<Page> AskAgain(BookingRow subject, AskToCancel route, Turn turn) =>
        Task.FromResult(Cancelling.MayBeAsked(subject, turn) ? Question(subject, turn).Expecting(Slot, route) : StandingBooking.Page(subject, turn));

    private static Page Question(BookingRow booking, Turn turn)
    {
        var isFree = booking.ToCancel(turn.Now) == ChangeRight.Freely;
        return new Page(Html.Lines(
            (Html)$"<b>{ConsultationWords.ForTeacher(booking)}</b>",
            (Html)$"{ConsultationWords.Subject(booking)}",
            isFree
                ? (Html)$"Отменить запись? Выберите причину или напишите свою: тьютор её увидит."
                : $"Сразу отменить можно было {ConsultationWords.Before(booking.CancelMinutes)}. Теперь решает тьютор: выберите причину или напишите свою, и я спрошу."))
            .Row(Reason(booking, UsualReason.Ill), Reason(booking, UsualReason.Lessons))
            .Row(Reason(booking, UsualReason.Solved))
            .Row(Button.To("Перенести вместо отмены", new MoveDays(booking.Id)), Button.To("‹ Не отменять", new MyBooking(booking.Id)));
    }

    private static Button Reason(BookingRow booking, UsualReason reason) => Button.To(UsualReasons.Of(reason), new CancelFor(booking.Id, reason, booking.Sequence));
}

internal static class UsualReasons
{
    public static string Of(UsualReason reason) => reason switch
    {
        UsualReason.Ill => "Болезнь",
        UsualReason.Lessons => "Уроки или замена",
        _ => "Вопрос уже решился",
    };
}

internal sealed class CancelForCommand(Teachers teachers, Cancelling cancelling) : Command<CancelFor, BookingRow>
{
    protected override Task<BookingRow?> Admit(CancelFor route, Turn turn) => teachers.Booking(route.Booking, turn);

    // A booking that has moved since is another meeting than the one the button was about.
    protected override async Task<Outcome> Run(BookingRow subject, CancelFor route, Turn turn) => subject.Sequence != route.Seen
        ? Outcome.GoTo(new MyBooking(subject.Id), "Запись с тех пор изменилась, посмотрите.")
        : Outcome.Show(await cancelling.Cancel(subject, UsualReasons.Of(route.Reason), turn));
}
