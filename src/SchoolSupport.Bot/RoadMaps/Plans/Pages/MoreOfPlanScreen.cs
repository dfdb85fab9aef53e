using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Exports;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>What one seldom does with a plan: change it as a whole, take it home, close it.</summary>
internal sealed class MoreOfPlanScreen(PlanAccess access) : Screen<MoreOfPlan, RoadMapRow>
{
    protected override async Task<RoadMapRow?> Admit(MoreOfPlan route, Turn turn) =>
        await access.ToSee(route.Plan, turn) is { State: not RoadMapState.Draft } plan ? plan : null;

    protected override Task<Page> Show(RoadMapRow subject, MoreOfPlan route, Turn turn)
    {
        var page = new Page($"<b>{subject.Short(300)}</b>\nЧто сделать с планом?");
        if (subject.State == RoadMapState.Active && PlanAccess.MayRun(turn, subject.MunicipalityId))
            page = page
                .Row(Button.To("Добавить мероприятие", new AddActivity(subject.Id)), Button.To("Новая редакция", new LoadPlan(subject.Id)))
                .Row(Button.To("Перенести сроки школы", new ShiftSchools(subject.Id)), Button.To("Закрыть план", new ClosePlan(subject.Id)));
        return Task.FromResult(page
            .Row(Button.To("Выгрузить в Excel", new ExportPlan(subject.Id)), Button.To("Подтверждения архивом", new ExportEvidence(subject.Id, 0)))
            .Row(Button.To("‹ К плану", new PlanPage(subject.Id)), Button.To("Меню", new Home())));
    }
}
