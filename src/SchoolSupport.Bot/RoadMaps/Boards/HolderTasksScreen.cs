using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>A school's or person's tasks of one part, in order of their dates.</summary>
internal sealed class HolderTasksScreen(BoardHolders holders, TaskListStore tasks) : Screen<HolderTasks, BoardHolder>
{
    private const int PerPage = 8;

    protected override async Task<BoardHolder?> Admit(HolderTasks route, Turn turn) =>
        await holders.ToSee(route.Holder, turn) is { IsNobody: false } holder ? holder : null;

    protected override async Task<Page> Show(BoardHolder subject, HolderTasks route, Turn turn)
    {
        var first = Math.Max(0, route.Page) * PerPage;
        var filter = new TaskFilter(subject.MunicipalityId)
        {
            SchoolId = subject.Holder.SchoolId, MembershipId = subject.Holder.MembershipId, Kind = KindOf(route.Part),
        };
        var found = await tasks.List(filter, turn.Today, first, PerPage);
        var page = new Page(Html.Lines(
        [
            $"<b>{subject.Name}</b> · {Title(route.Part)}",
            found.Tasks.Count == 0 ? (Html)$"Здесь пусто." : null,
            .. found.Tasks.Select((task, index) => (Html)$"{first + index + 1}. {TaskWords.Name(task)}: {TaskWords.When(task, turn.Today)}"),
        ]));
        return page
            .Grid(1, found.Tasks.Select((task, index) => Button.To($"{first + index + 1}. {task.Title}", new TaskCard(task.Id))))
            .Row(
                first > 0 ? Button.To("‹ Раньше", route with { Page = route.Page - 1 }) : null,
                found.HasMore ? Button.To("Дальше ›", route with { Page = route.Page + 1 }) : null)
            .Row(Button.To(subject.Holder.SchoolId is null ? "‹ К сотруднику" : "‹ К школе", subject.Page), Button.To("Меню", new Home()));
    }

    private static TaskListKind KindOf(TaskPart part) => part switch
    {
        TaskPart.Open => TaskListKind.Open,
        TaskPart.Overdue => TaskListKind.Overdue,
        TaskPart.Submitted => TaskListKind.Submitted,
        TaskPart.Accepted => TaskListKind.Accepted,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    private static string Title(TaskPart part) => part switch
    {
        TaskPart.Open => "открытые задачи",
        TaskPart.Overdue => "просрочено",
        TaskPart.Submitted => "на проверке",
        TaskPart.Accepted => "принято",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };
}
