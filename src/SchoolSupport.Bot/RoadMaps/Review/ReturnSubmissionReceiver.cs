using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Evidence;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>«Вернуть»: opens the page with a date proposed.</summary>
internal sealed class StartReturnCommand(OpenedReviews reviews, CalendarStore calendars) : Command<StartReturn, OpenedSubmission>
{
    protected override Task<OpenedSubmission?> Admit(StartReturn route, Turn turn) => reviews.ToDecide(route.Submission, turn);

    protected override async Task<Outcome> Run(OpenedSubmission subject, StartReturn route, Turn turn)
    {
        var calendar = (await calendars.Of(subject.Task.Row.MunicipalityId)).Working;
        return Outcome.GoTo(new ReturnSubmission(subject.Id, route.Accepted, ReturnDates.Proposed(subject.Task.Row, subject.Task.Today, calendar)));
    }
}

/// <summary>A typed reason: it goes to the school as it is.</summary>
internal sealed class ReturnSubmissionReceiver(OpenedReviews reviews, CalendarStore calendars, Returning returning) : Receiver<ReturnSubmission, OpenedSubmission>
{
    public const string Slot = "task return";

    protected override Task<OpenedSubmission?> Admit(ReturnSubmission route, Turn turn) => reviews.ToDecide(route.Submission, turn);

    protected override async Task<Outcome> Receive(OpenedSubmission subject, ReturnSubmission route, MessageIn message, bool confirmed, Turn turn) =>
        GivenReason.Read(message) is { } reason
            ? await returning.Return(subject, route, reason, turn)
            : Outcome.Show((await AskAgain(subject, route, turn)).After(GivenReason.TooLong));

    protected override Asking Ask(OpenedSubmission subject, ReturnSubmission route) =>
        new($"Напишите причину одним предложением.", $"причину возврата: «{TaskWords.Name(subject.Task.Row, 40)}», {TaskWords.Holder(subject.Task.Row)}");

    protected override async Task<Page> AskAgain(OpenedSubmission subject, ReturnSubmission route, Turn turn) => subject.MayBeReturned(route.Accepted)
        ? ReturnPage.Of(subject, route.Accepted, route.Due, (await calendars.Of(subject.Task.Row.MunicipalityId)).Working)
        : new Page(SubmissionText.Decided(subject) ?? (Html)$"Это сейчас не вернуть.")
            .Row(Button.To("Посмотреть", new ReviewSubmission(subject.Id)), Button.To("Меню", new Home()));
}

internal sealed class ReturnBecauseCommand(OpenedReviews reviews, Returning returning) : Command<ReturnBecause, OpenedSubmission>
{
    protected override Task<OpenedSubmission?> Admit(ReturnBecause route, Turn turn) => reviews.ToDecide(route.Submission, turn);

    protected override Task<Outcome> Run(OpenedSubmission subject, ReturnBecause route, Turn turn) =>
        returning.Return(subject, new ReturnSubmission(route.Submission, route.Accepted, route.Due), route.Reason.Text(), turn);
}

/// <summary>Gives back, tells the school, and goes on to the next.</summary>
internal sealed class Returning(OpenedReviews reviews, SubmissionStore submissions, OccurrenceStore tasks, ExpectationStore expectations, TaskNews news)
{
    public async Task<Outcome> Return(OpenedSubmission submission, ReturnSubmission wish, string reason, Turn turn)
    {
        var (_, accepted, due) = wish;
        // A button of last week may offer a day that is over.
        if (due != ReturnDates.Kept && due < submission.Task.Today)
            return Outcome.GoTo(new StartReturn(submission.Id, accepted), "Этот срок уже прошёл: выберите другой.");

        await expectations.Clear(turn.Visitor.ChatId, ReturnSubmissionReceiver.Slot);
        var seen = accepted ? OccurrenceState.Accepted : OccurrenceState.Submitted;
        var newDue = due == ReturnDates.Kept ? (DateOnly?)null : due;
        if (!submission.MayBeReturned(accepted) || await submissions.Return(submission.Id, turn.Member.PersonId, reason, newDue, seen) is not null)
            return await Decided.Already(reviews, submission.Id, turn);

        await news.Returned((await tasks.Find(submission.Task.Id))!, reason, turn);
        return Outcome.GoTo(new ReviewNext(ReviewKind.Submission, submission.Id), "Возвращено, школа узнала.");
    }
}
