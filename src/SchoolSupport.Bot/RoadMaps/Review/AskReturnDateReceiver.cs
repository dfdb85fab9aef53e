using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Evidence;
using SchoolSupport.Bot.RoadMaps.Tasks;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>«Своя дата» of a return.</summary>
internal sealed class AskReturnDateReceiver(OpenedReviews reviews) : Receiver<AskReturnDate, OpenedSubmission>
{
    private const string Slot = "task return date";

    protected override Task<OpenedSubmission?> Admit(AskReturnDate route, Turn turn) => reviews.ToDecide(route.Submission, turn);

    protected override async Task<Outcome> Receive(OpenedSubmission subject, AskReturnDate route, MessageIn message, bool confirmed, Turn turn) =>
        GivenDate.Read(message, subject.Task.Today) switch
        {
            (var date, null) => Outcome.GoTo(new ReturnSubmission(subject.Id, route.Accepted, date)),
            var (_, problem) => Outcome.Show((await AskAgain(subject, route, turn)).After(problem)),
        };

    protected override Asking Ask(OpenedSubmission subject, AskReturnDate route) =>
        new($"Напишите дату, например: 15 сентября.", $"новый срок: «{TaskWords.Name(subject.Task.Row, 40)}»");

    protected override Task<Page> AskAgain(OpenedSubmission subject, AskReturnDate route, Turn turn) => Task.FromResult(
        new Page($"До какого числа вернуть «{TaskWords.Name(subject.Task.Row)}»? Напишите дату: 15.09, 15 сентября, в пятницу.")
            .Row(Button.To("‹ Назад", new StartReturn(subject.Id, route.Accepted)))
            .Expecting(Slot, route));
}
