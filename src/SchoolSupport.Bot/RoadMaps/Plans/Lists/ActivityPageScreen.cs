using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>A row of a plan: what the order says, how it is understood, and its tasks by school.</summary>
internal sealed class ActivityPageScreen(PlanAccess access, ActivityFacts facts, TaskListStore tasks) : Screen<ActivityPage, PlanActivity>
{
    private const int PerPage = 8;

    protected override Task<PlanActivity?> Admit(ActivityPage route, Turn turn) => access.ActivityToSee(route.Activity, turn);

    protected override async Task<Page> Show(PlanActivity subject, ActivityPage route, Turn turn)
    {
        var (plan, row) = subject;
        var at = Math.Max(0, route.Page);
        var filter = new TaskFilter(plan.MunicipalityId) { RoadMapId = plan.Id, ActivityId = row.Id };
        var shown = plan.State == RoadMapState.Draft ? new TaskPage([], false) : await tasks.List(filter, turn.Today, at * PerPage, PerPage);
        var runs = PlanAccess.MayRun(turn, plan.MunicipalityId) && plan.State != RoadMapState.Closed;
        return new Page(await facts.Tell(subject, turn))
            .Grid(1, shown.Tasks.Select(task => Button.To(Label(task, turn.Today), new TaskCard(task.Id))))
            .Row(
                at > 0 ? Button.To("‹ Раньше", route with { Page = at - 1 }) : null,
                shown.HasMore ? Button.To("Дальше ›", route with { Page = at + 1 }) : null)
            .Row(runs ? Button.To("Изменить", new EditActivity(row.Id)) : null)
            .Row(Button.To("‹ Мероприятия", new ActivityList(plan.Id, Page: Math.Max(0, row.Position - 1) / 8)), Button.To("‹ К плану", new PlanPage(plan.Id)));
    }

    private static string Label(OccurrenceRow task, DateOnly today) => 
        $"{TaskWords.Holder(task)}{(task.Counter.Needed > 1 ? $", {task.Ordinal}-я из {task.Counter.Needed}" : "")} · {TaskWords.When(task, today)}";
}
