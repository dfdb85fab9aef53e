using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>Everything about a task, and what whoever looks can do about it.</summary>
internal sealed class TaskCardScreen(OpenedTasks tasks, IEnumerable<ITaskActions> actions) : Screen<TaskCard, OpenedTask>
{
    protected override Task<OpenedTask?> Admit(TaskCard route, Turn turn) => tasks.ToSee(route.Occurrence, turn);

    protected override async Task<Page> Show(OpenedTask subject, TaskCard route, Turn turn)
    {
        var page = new Page(TaskCardText.Of(subject));
        foreach (var feature in actions)
            foreach (var row in await feature.Offer(subject, turn))
                page = page.Row(row);
        var isMine = subject.Scope.MayDo(turn.Member.Acting.Id, turn.Member.Acting.Membership);
        return page.Row(
            Button.To("История", new TaskPast(subject.Id)), isMine ? Button.To("‹ К задачам", new MyTasks()) : Button.To("Меню", new Home()));
    }
}
