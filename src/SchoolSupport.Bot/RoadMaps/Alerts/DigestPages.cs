using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Alerts;

/// <summary>The morning digest of whoever has tasks: a page of its own, which disturbs no answer under way.</summary>
internal sealed class DigestPages(OccurrenceStore occurrences)
{
    private const int MostInPart = 6;
    private const int MostButtons = 4;

    public async Task<Page> Of(IReadOnlyList<PersonTask> named)
    {
        var tasks = new List<(OccurrenceRow Row, TaskGroup Group, DateOnly Today)>();
        foreach (var task in named)
            if (await occurrences.Find(task.Row.Id) is { } row)
                tasks.Add((row, GroupOf(row, task.Day.Today), task.Day.Today));
        tasks = [.. tasks.DistinctBy(task => task.Row.Id).OrderBy(task => task.Group).ThenBy(task => task.Row.DueOn ?? task.Row.EndsOn).ThenBy(task => task.Row.Id)];
        var severalSchools = tasks.Select(task => task.Row.SchoolId).OfType<long>().Distinct().Count() > 1;

        return new Page(Html.Lines([(Html)$"Доброе утро! Напоминаю о задачах.", .. Parts(tasks, severalSchools)]))
            .Grid(1, tasks.Take(MostButtons).Select(task => Button.To(task.Row.Title, new TaskCard(task.Row.Id))))
            .Row(Button.To("Мои задачи", new MyTasks()), Button.To("Меню", new Home()));
    }

    private static IEnumerable<Html> Parts(List<(OccurrenceRow Row, TaskGroup Group, DateOnly Today)> tasks, bool severalSchools)
    {
        foreach (var part in tasks.GroupBy(task => task.Group))
        {
            yield return $"\n<b>{TaskWords.Title(part.Key)}</b>";
            foreach (var (row, _, today) in part.Take(MostInPart))
                yield return $"• {TaskWords.Name(row)}: {TaskWords.When(row, today)}{(severalSchools ? $" · {TaskWords.Holder(row)}" : string.Empty)}";
            if (part.Count() > MostInPart)
                yield return $"и ещё {part.Count() - MostInPart}";
        }
    }

    private static TaskGroup GroupOf(OccurrenceRow row, DateOnly today) =>
        TaskGroups.Of(row.StandingOn(today), row.DueOn ?? row.EndsOn, today) ?? TaskGroup.Later;
}
