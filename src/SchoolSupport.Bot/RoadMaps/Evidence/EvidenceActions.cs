using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

/// <summary>«Выполнено» on the card of an open task, «Посмотреть подтверждение» on one that is handed in.</summary>
internal sealed class EvidenceActions(EvidenceStore evidence) : ITaskActions
{
    public async Task<IReadOnlyList<IReadOnlyList<Button>>> Offer(OpenedTask task, Turn turn)
    {
        var rows = new List<IReadOnlyList<Button>>();
        if (task.IsOpen && task.IsConfirmedBy(turn.Member.Acting))
            rows.Add([Button.To(await Collected(task) is { Total: > 0 } tally ? $"Продолжить · {tally}" : Begin(task), new CollectEvidence(task.Id))]);
        if (task.Row.SubmissionId is { } handedIn)
            rows.Add([Button.To(task.Row.State == OccurrenceState.Returned ? "Что было отправлено" : "Посмотреть подтверждение", new ViewEvidence(handedIn))]);
        return rows;
    }

    private static string Begin(OpenedTask task) => task.Row.Timing.IsWord() ? "Написать пару слов" : "Выполнено";

    private async Task<PieceTally> Collected(OpenedTask task) =>
        await evidence.Draft(task.Id) is { } draft ? await evidence.TallyOf(draft) : default;
}
