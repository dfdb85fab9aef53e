using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

/// <summary>Evidence of one task as it stands in this turn, for somebody who may see it.</summary>
public sealed record OpenedSubmission(OpenedTask Task, SubmissionRow Row, IReadOnlyList<EvidenceRow> Pieces)
{
    public long Id => Row.Id;

    public PieceTally Tally => PieceTally.Of(Pieces.Select(piece => piece.Kind));

    public bool IsDraft => Row.State == "draft";
}

/// <summary>Loads evidence through the visitor's rights. What is still being collected is seen only by those who may collect.</summary>
public sealed class OpenedSubmissions(OpenedTasks tasks, SubmissionStore submissions, EvidenceStore evidence)
{
    /// <summary>Null when there is none or the visitor may not see it.</summary>
    public async Task<OpenedSubmission?> ToSee(long id, Turn turn) => await submissions.Find(id) switch
    {
        null => null,
        { State: "draft" } draft => await Of(draft, await tasks.ToDo(draft.OccurrenceId, turn)),
        var handedIn => await Of(handedIn, await tasks.ToSee(handedIn.OccurrenceId, turn)),
    };

    /// <summary>Null when there is none or the visitor may not hand it in.</summary>
    public async Task<OpenedSubmission?> ToDo(long id, Turn turn) =>
        await submissions.Find(id) is { } row ? await Of(row, await tasks.ToDo(row.OccurrenceId, turn)) : null;

    private async Task<OpenedSubmission?> Of(SubmissionRow row, OpenedTask? task) =>
        task is null ? null : new OpenedSubmission(task, row, await evidence.Of(row.Id));
}
