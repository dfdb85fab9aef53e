using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Evidence;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>«Принять», and on to the next. Of two who decide at once one wins; the other sees who and when.</summary>
internal sealed class AcceptSubmissionCommand(OpenedReviews reviews, SubmissionStore submissions, OccurrenceStore tasks, TaskNews news)
    : Command<AcceptSubmission, OpenedSubmission>
{
    protected override Task<OpenedSubmission?> Admit(AcceptSubmission route, Turn turn) => reviews.ToDecide(route.Submission, turn);

    protected override async Task<Outcome> Run(OpenedSubmission subject, AcceptSubmission route, Turn turn)
    {
        if (!subject.IsWaiting() || await submissions.Accept(subject.Id, turn.Member.PersonId) is not null)
            return await Decided.Already(reviews, subject.Id, turn);

        await news.Accepted((await tasks.Find(subject.Task.Id))!, turn);
        return Outcome.GoTo(new ReviewNext(ReviewKind.Submission, subject.Id), "Принято, школа узнала.");
    }
}

/// <summary>What to say when somebody was quicker.</summary>
internal static class Decided
{
    /// <summary>The page with who decided and when; a second tap of one's own only leads on.</summary>
    public static async Task<Outcome> Already(OpenedReviews reviews, long submission, Turn turn)
    {
        var now = await reviews.ToDecide(submission, turn);
        return now?.Row is { DecidedBy: { } decider, State: not "submitted" } && decider == turn.Member.PersonId
            ? Outcome.GoTo(new ReviewNext(ReviewKind.Submission, submission))
            : Outcome.GoTo(new ReviewSubmission(submission), now?.Row.DecidedAt is null ? "Сейчас это решить нельзя." : "Решение уже есть: посмотрите, чьё.");
    }
}
