using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>What is to be done: overdue, this week, later, one list after the other.</summary>
internal sealed class MyTasksScreen(MyTaskStore tasks) : Screen<MyTasks, Member>
{
    private const int PerPage = 6;
    private static readonly TaskGroup[] ToDo = [TaskGroup.Overdue, TaskGroup.ThisWeek, TaskGroup.Later];

    protected override Task<Member?> Admit(MyTasks route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override async Task<Page> Show(Member subject, MyTasks route, Turn turn)
    {
        var who = MyTaskHolder.Of(subject);
        var counts = await tasks.Count(who, turn.Today);
        var total = (int)ToDo.Sum(counts.Of);
        var pages = Math.Max(1, (total + PerPage - 1) / PerPage);
        var part = Math.Clamp(route.Page, 0, pages - 1);
        var shown = await Slice(who, counts, turn.Today, part * PerPage);

        var page = new Page(Html.Lines([Heading(subject, counts), .. Lines(shown, turn.Today, part * PerPage)]));
        foreach (var (index, task) in shown.Select(one => one.Task).Index())
            page = page.Row(Button.To($"{(part * PerPage) + index + 1}. {task.Title}", new TaskCard(task.Id)));
        return page
            .Row(
                part > 0 ? Button.To("‹ Раньше", new MyTasks(part - 1)) : null,
                part + 1 < pages ? Button.To($"Дальше: {part + 2} из {pages} ›", new MyTasks(part + 1)) : null)
            .Row(total > 0 ? Button.To("В календарь", new MyCalendar()) : null)
            .Row(counts.Done > 0 ? Button.To($"Сделано · {counts.Done}", new MyDoneTasks()) : null, Button.To("Меню", new Home()));
    }

    private static Html Heading(Member member, TaskGroupCounts counts)
    {
        var words = TaskWords.Counts(counts, ToDo) ?? (counts.Done > 0 ? (Html)$"Всё сделано ✓" : (Html)$"Задач пока нет. Когда появятся, я напишу.");
        return member.Acting.SchoolName is { } school ? (Html)$"<b>{MyTaskHolder.Title(member)}</b> · {school}\n{words}" : $"<b>{MyTaskHolder.Title(member)}</b>\n{words}";
    }

    private static IEnumerable<Html> Lines(List<(TaskGroup Group, OccurrenceRow Task)> shown, DateOnly today, int before)
    {
        TaskGroup? heading = null;
        foreach (var (index, (group, task)) in shown.Index())
        {
            if (heading != group)
                yield return $"\n<b>{TaskWords.Title(group)}</b>";
            heading = group;
            yield return $"{before + index + 1}. {TaskWords.Name(task)}: {(task.State == OccurrenceState.Returned ? "↩ вернули, " : "")}{TaskWords.When(task, today)}";
        }
    }

    // The lists lie one behind the other: a page may begin in one and end in the next.
    private async Task<List<(TaskGroup Group, OccurrenceRow Task)>> Slice(TasksOf who, TaskGroupCounts counts, DateOnly today, int skip)
    {
        var shown = new List<(TaskGroup, OccurrenceRow)>();
        foreach (var group in ToDo)
        {
            var there = (int)counts.Of(group);
            if (skip < there && shown.Count < PerPage)
                shown.AddRange((await tasks.List(who, group, today, skip, PerPage - shown.Count)).Tasks.Select(task => (group, task)));
            skip = Math.Max(0, skip - there);
        }

        return shown;
    }
}
