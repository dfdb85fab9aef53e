using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Evidence;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>A request for more time, with its task.</summary>
internal sealed record OpenedExtension(ExtensionRow Row, OpenedTask Task)
{
    public long Id => Row.Id;

    public bool IsWaiting => Row.DecidedAt is null && Task.IsOpen;
}

/// <summary>How evidence stands for whoever judges it.</summary>
internal static class SubmissionStates
{
    /// <summary>Whether it waits for a decision.</summary>
    public static bool IsWaiting(this OpenedSubmission submission) => IsLast(submission) && submission.Row.State == "submitted";

    public static bool IsAccepted(this OpenedSubmission submission) => IsLast(submission) && submission.Row.State == "accepted";

    /// <summary>Whether it may be given back: it waits, or was accepted too soon.</summary>
    /// <param name="submission">The evidence.</param>
    /// <param name="accepted">Which of the two whoever gives it back has seen.</param>
    public static bool MayBeReturned(this OpenedSubmission submission, bool accepted) => accepted ? submission.IsAccepted() : submission.IsWaiting();

    private static bool IsLast(OpenedSubmission submission) => submission.Task.IsRunning && submission.Task.Row.SubmissionId == submission.Id;
}

/// <summary>What coordinators judge, through the visitor's rights; the controller looks on. A school has pages of its own.</summary>
internal sealed class OpenedReviews(OpenedSubmissions submissions, ExtensionStore extensions, OpenedTasks tasks)
{
    public async Task<OpenedSubmission?> ToSee(long submission, Turn turn) =>
        await submissions.ToSee(submission, turn) is { IsDraft: false } found && Sees(found.Task, turn) ? found : null;

    public async Task<OpenedSubmission?> ToDecide(long submission, Turn turn) =>
        await submissions.ToSee(submission, turn) is { IsDraft: false } found && found.Task.Scope.MayRun(turn.Member.Acting.Membership) ? found : null;

    public async Task<OpenedExtension?> ExtensionToSee(long request, Turn turn) =>
        await Extension(request, turn) is { } found && Sees(found.Task, turn) ? found : null;

    public async Task<OpenedExtension?> ExtensionToDecide(long request, Turn turn) =>
        await Extension(request, turn) is { } found && found.Task.Scope.MayRun(turn.Member.Acting.Membership) ? found : null;

    private static bool Sees(OpenedTask task, Turn turn) => AccessRules.MaySeeMunicipality(turn.Member.Acting.Membership, task.Row.MunicipalityId);

    private async Task<OpenedExtension?> Extension(long id, Turn turn) =>
        await extensions.Find(id) is { } row && await tasks.ToSee(row.OccurrenceId, turn) is { } task ? new OpenedExtension(row, task) : null;
}
