using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Dates;
using SchoolSupport.Bot.RoadMaps.Evidence;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>«Своя дата» of a return.</summary>
internal sealed class AskReturnDateReceiver(OpenedReviews reviews, CalendarStore calendars) : Receiver<AskReturnDate, OpenedSubmission>
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

    protected override async Task<Page> AskAgain(OpenedSubmission subject, AskReturnDate route, Turn turn)
    {
        var row = subject.Task.Row;
        var page = new Page($"До какого числа вернуть «{TaskWords.Name(row)}», {TaskWords.Holder(row)}?\n{DayChoice.Hint}");
        var days = DayChoice.From(subject.Task.Today, (await calendars.Of(row.MunicipalityId)).Working) with { Now = row.DueOn };
        return days.Under(page, route.Month, date => new ReturnSubmission(subject.Id, route.Accepted, date), month => route with { Month = month })
            .Row(Button.To("‹ Назад", new StartReturn(subject.Id, route.Accepted)))
            .Expecting(Slot, route);
    }
}
