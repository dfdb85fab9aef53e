using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Boards;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>A task, and as whom the person may see it.</summary>
public sealed record SeenTask(OpenedTask Task, Standing As);

/// <summary>Everything about a task, and what whoever looks can do about it.</summary>
internal sealed class TaskCardScreen(OpenedTasks tasks, TaskFactsReader facts, IEnumerable<ITaskActions> actions) : Screen<TaskCard, SeenTask>
{
    // News of a task reaches a person whatever role they act in; the role acted in comes first.
    protected override async Task<SeenTask?> Admit(TaskCard route, Turn turn)
    {
        foreach (var standing in turn.Member.All.OrderBy(standing => standing.Id != turn.Member.Acting.Id))
            if (await tasks.ToSee(route.Occurrence, turn with { Visitor = turn.Member with { Acting = standing } }) is { } task)
                return new SeenTask(task, standing);
        return null;
    }

    protected override async Task<Page> Show(SeenTask subject, TaskCard route, Turn turn)
    {
        if (subject.As.Id != turn.Member.Acting.Id)
            return OtherRole(subject, turn);

        var task = subject.Task;
        var page = new Page(TaskCardText.Of(task, await facts.Of(task)));
        foreach (var feature in actions)
            foreach (var row in await feature.Offer(task, turn))
                page = page.Row(row);
        var history = Button.To("История", new TaskPast(task.Id));
        return task.IsHeldBy(subject.As) || subject.As.Role == Role.Curator
            ? page.Row(history, Button.To("‹ К задачам", new MyTasks()))
            : page.Row(history, School(task, turn), Button.To("Меню", new Home()));
    }

    // Whoever came from a school's list goes on with the school's next task.
    private static Button? School(OpenedTask task, Turn turn) =>
        task.Row.SchoolId is { } school && turn.SeenMunicipality() == task.Row.MunicipalityId ? Button.To("‹ К школе", new SchoolBoard(school)) : null;

    private static Page OtherRole(SeenTask seen, Turn turn) =>
        new Page($"Вы сейчас здесь: {turn.Member.Acting.Title}. Эту задачу видит {seen.As.Title}: смените роль, и она откроется.")
            .Row(Button.To($"Теперь я {seen.As.Title}", new ActAs(seen.As.Id)))
            .Row(Button.To("Меню", new Home()));
}
