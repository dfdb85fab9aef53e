using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Pieces;
using SchoolSupport.Bot.RoadMaps.Evidence;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>One submission with its evidence in place, and what to do about it.</summary>
internal sealed class SubmissionScreen(OpenedReviews reviews, SubmissionPages pages) : Screen<ReviewSubmission, OpenedSubmission>
{
    protected override Task<OpenedSubmission?> Admit(ReviewSubmission route, Turn turn) => reviews.ToSee(route.Submission, turn);

    protected override Task<Page> Show(OpenedSubmission subject, ReviewSubmission route, Turn turn) => pages.Of(subject, turn);
}

/// <summary>The page of a submission.</summary>
internal sealed class SubmissionPages(SubmissionStore submissions, ReviewQueueStore queue)
{
    public async Task<Page> Of(OpenedSubmission submission, Turn turn, bool filesAreShown = false)
    {
        var returned = (await submissions.OfTask(submission.Task.Id)).FirstOrDefault(earlier => earlier.State == "returned" && earlier.Id < submission.Id);
        var waiting = await queue.Count(submission.Task.Row.MunicipalityId);
        var files = filesAreShown ? 0 : SentPieces.Media(submission.Pieces).Count();
        var decides = submission.Task.Scope.MayRun(turn.Member.Acting.Membership);
        var waits = submission.IsWaiting();
        var page = new Page(SubmissionText.Of(submission, returned));
        return (waits ? page.After(Heading(waiting)) : page)
            .Row(files > 0 ? Button.To($"Показать файлы · {files}", new ShowFiles(submission.Id)) : null)
            .Row(
                decides && waits ? Button.To("✓ Принять", new AcceptSubmission(submission.Id)) : null,
                decides && (waits || submission.IsAccepted()) ? Button.To("Вернуть", new StartReturn(submission.Id, submission.IsAccepted())) : null)
            .Row(
                Button.To("Вся задача", new TaskCard(submission.Task.Id)),
                waiting > (waits ? 1 : 0) ? Button.To("Следующая ›", new ReviewNext(ReviewKind.Submission, submission.Id)) : null)
            .Row(Button.To("Меню", new Home()));
    }

    public static Html Heading(long waiting) => $"На проверке: {waiting}";
}

/// <summary>«Показать файлы»: the page comes anew below them, with its buttons.</summary>
internal sealed class ShowFilesScreen(OpenedReviews reviews, SubmissionPages pages) : Screen<ShowFiles, OpenedSubmission>
{
    protected override Task<OpenedSubmission?> Admit(ShowFiles route, Turn turn) => reviews.ToSee(route.Submission, turn);

    protected override async Task<Page> Show(OpenedSubmission subject, ShowFiles route, Turn turn) =>
        (await pages.Of(subject, turn, filesAreShown: true)).Showing(SentPieces.Media(subject.Pieces));
}
