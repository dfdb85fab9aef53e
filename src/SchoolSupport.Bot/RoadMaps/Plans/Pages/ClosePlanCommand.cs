using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>«Закрыть план»: says what it means, and does it after a second press.</summary>
internal sealed class ClosePlanCommand(PlanAccess access, RoadMapStore plans, BoardStore boards) : Command<ClosePlan, RoadMapRow>
{
    protected override Task<RoadMapRow?> Admit(ClosePlan route, Turn turn) => access.ToRun(route.Plan, turn);

    protected override async Task<Outcome> Run(RoadMapRow subject, ClosePlan route, Turn turn)
    {
        if (subject.State != RoadMapState.Active)
            return Outcome.GoTo(new PlanPage(subject.Id));
        if (!route.Sure)
            return Outcome.Show(await Ask(subject, turn));

        await plans.Close(subject.Id);
        return Outcome.GoTo(new PlanPage(subject.Id), "План закрыт. Всё, что прислано, осталось на месте.");
    }

    private async Task<Page> Ask(RoadMapRow plan, Turn turn)
    {
        var open = (await boards.Sections(plan.Id, turn.Today)).Sum(section => section.Open);
        Html left = open == 0 ? (Html)$"Открытых задач в нём нет." : $"В нём ещё {Counted.Tasks(open)} без подтверждения: школы перестанут их видеть, напоминаний больше не будет.";
        return new Page($"Закрыть план «{plan.Short()}»?\n{left} Всё, что прислано, останется.")
            .Row(Button.To("Да, закрыть", new ClosePlan(plan.Id, Sure: true)), Button.To("Нет", new PlanPage(plan.Id)));
    }
}
