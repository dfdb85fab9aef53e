using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>What can be changed about a row of a plan.</summary>
internal sealed class EditActivityScreen(PlanAccess access, ActivityFacts facts) : Screen<EditActivity, PlanActivity>
{
    protected override Task<PlanActivity?> Admit(EditActivity route, Turn turn) => access.ActivityToRun(route.Activity, turn);

    protected override async Task<Page> Show(PlanActivity subject, EditActivity route, Turn turn)
    {
        var page = WithChanges(new Page(await facts.Tell(subject, turn)), subject.Row);
        return subject.Plan.State == RoadMapState.Active
            ? page.Row(Button.To("Перенести сроки задач", new ActivityDates(subject.Row.Id))).Row(Button.To("Убрать из плана", new RemoveActivity(subject.Row.Id)), Back(subject))
            : page.Row(Button.To("Убрать из плана", new RemoveActivity(subject.Row.Id)), Back(subject));
    }

    public static Page WithChanges(Page page, ActivityRow row) => page
        .Row(Button.To("Срок", new AskTerm(row.Id)), Button.To("Кто отвечает", new ResponsiblePage(row.Id)))
        .Row(Button.To("Название", new AskActivityTitle(row.Id)), Button.To("Результат", new AskResult(row.Id)), Button.To("Сколько раз", new AskCount(row.Id)));

    private static Button Back(PlanActivity activity) => Button.To("‹ К мероприятию", new ActivityPage(activity.Row.Id));
}
