using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Carries a change of a running plan's row over to its tasks, and tells whom it concerns, each once.</summary>
internal sealed class PlanEdits(PlanChanges changes, OccurrenceStore tasks, TaskListStore lists, TaskNews news, MovedNews movedNews)
{
    private const int MostTasks = 5000;

    /// <param name="activity">The row, changed already.</param>
    /// <param name="reason">Why, for the history of what is moved or withdrawn.</param>
    /// <param name="comesBack">A school or person that answers again: what was withdrawn from it comes back.</param>
    public async Task<ChangedTasks> Apply(long activity, string reason, Turn turn, TaskHolder? comesBack = null)
    {
        var before = (await Open(activity, turn)).ToDictionary(task => task.Id);
        if (comesBack is { } holder)
            foreach (var old in (await tasks.OfActivity(activity)).Where(one => one.State == OccurrenceState.Withdrawn && one.Key.OriginId == holder.Id))
                await tasks.Restore(old.Id, turn.Member.PersonId);
        var changed = await changes.Apply(activity, turn.Member.PersonId, reason);
        var after = await Open(activity, turn);
        await Tell(before, after, reason, turn);
        return changed;
    }

    private async Task<IReadOnlyList<OccurrenceRow>> Open(long activity, Turn turn)
    {
        var filter = new TaskFilter(turn.Member.Acting.Membership.MunicipalityId!.Value) { ActivityId = activity, Kind = TaskListKind.Open };
        return (await lists.List(filter, turn.Today, 0, MostTasks)).Tasks;
    }

    private async Task Tell(Dictionary<long, OccurrenceRow> before, IReadOnlyList<OccurrenceRow> after, string reason, Turn turn)
    {
        var left = after.Select(task => task.Id).ToHashSet();
        foreach (var group in after.Where(task => !before.ContainsKey(task.Id)).GroupBy(task => task.Holder))
            await news.ToHolders(group.First(), turn, $"Новое в дорожной карте: «{TaskWords.Name(group.First())}», {TaskWords.When(group.First(), turn.Today)}.");
        await movedNews.Tell(
            after.Where(task => before.TryGetValue(task.Id, out var old) && old.DueOn != task.DueOn).Select(task => MovedTask.Of(task, before[task.Id].DueOn)),
            $"Причина: «{reason}»", turn);
        foreach (var group in before.Values.Where(task => !left.Contains(task.Id)).GroupBy(task => task.Holder))
            await news.Withdrawn(group.First(), reason, turn);
    }
}
