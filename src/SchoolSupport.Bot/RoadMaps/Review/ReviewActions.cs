using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Boards;
using SchoolSupport.Bot.RoadMaps.Evidence;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>What coordinators do about a task from its card; the controller finds the evidence there.</summary>
internal sealed class ReviewActions(ExtensionStore extensions) : ITaskActions
{
    public async Task<IReadOnlyList<IReadOnlyList<Button>>> Offer(OpenedTask task, Turn turn)
    {
        if (!AccessRules.MaySeeMunicipality(turn.Member.Acting.Membership, task.Row.MunicipalityId))
            return [];

        var rows = new List<IReadOnlyList<Button>>();
        if (task.Row is { State: OccurrenceState.Submitted, SubmissionId: { } submission })
            rows.Add([Button.To("Проверить", new ReviewSubmission(submission))]);
        if (await extensions.Open(task.Id) is { } asked)
            rows.Add([Button.To("Просят больше времени", new ReviewExtension(asked.Id))]);
        if (!task.Scope.MayRun(turn.Member.Acting.Membership) || !task.IsRunning)
            return rows;
        if (task.Row is { State: OccurrenceState.Accepted, SubmissionId: { } accepted })
            rows.Add([Button.To("Вернуть на доработку", new StartReturn(accepted, Accepted: true))]);
        if (task.IsOpen && !task.Scope.MayDo(turn.Member.Acting.Id, turn.Member.Acting.Membership))
            rows.Add([Button.To("Подтвердить со слов школы", new CollectEvidence(task.Id))]);
        if (task.Row.State.Refuses(OccurrenceStep.Withdraw) is null)
            rows.Add([.. task.IsOpen ? [Button.To("Напомнить", new NudgeTask(task.Id))] : Array.Empty<Button>(), Button.To("Снять с плана", new WithdrawTask(task.Id))]);

        return rows;
    }
}
