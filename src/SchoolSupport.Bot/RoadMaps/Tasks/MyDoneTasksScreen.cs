using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>What is handed in or accepted.</summary>
internal sealed class MyDoneTasksScreen(MyTaskStore tasks) : Screen<MyDoneTasks, Member>
{
    private const int PerPage = 6;

    protected override Task<Member?> Admit(MyDoneTasks route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override async Task<Page> Show(Member subject, MyDoneTasks route, Turn turn)
    {
        var part = Math.Max(0, route.Page);
        var done = await tasks.List(MyTaskHolder.Of(subject), TaskGroup.Done, turn.Today, part * PerPage, PerPage);
        var lines = done.Tasks.Select((task, index) => (Html)$"{(part * PerPage) + index + 1}. {TaskWords.Name(task)}: {TaskWords.When(task, turn.Today)}");
        var page = new Page(Html.Lines([$"<b>Сделано</b>", .. done.Tasks.Count == 0 ? [(Html)$"Здесь пока пусто."] : lines]));
        foreach (var (index, task) in done.Tasks.Index())
            page = page.Row(Button.To($"{(part * PerPage) + index + 1}. {task.Title}", new TaskCard(task.Id)));
        return page
            .Row(
                part > 0 ? Button.To("‹ Раньше", new MyDoneTasks(part - 1)) : null,
                done.HasMore ? Button.To("Дальше ›", new MyDoneTasks(part + 1)) : null)
            .Row(Button.To("‹ К задачам", new MyTasks()), Button.To("Меню", new Home()));
    }
}
