using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

internal sealed class PlanWarningsScreen(PlanAccess access, PlanDraftStore drafts) : Screen<PlanWarnings, RoadMapRow>
{
    private const int PerPage = 8;

    protected override Task<RoadMapRow?> Admit(PlanWarnings route, Turn turn) => access.ToRun(route.Plan, turn);

    protected override async Task<Page> Show(RoadMapRow subject, PlanWarnings route, Turn turn)
    {
        var warnings = (await drafts.Find(subject.Id))?.WarningTexts ?? [];
        var part = Parts.Of(warnings, route.Page, PerPage);
        return new Page(Html.Lines([
            warnings.Count == 0 ? (Html)$"Замечаний к документу нет." : $"<b>Замечания к документу</b> · {warnings.Count}",
            .. part.Numbered().Select(one => (Html)$"{one.Number}. {one.Item}")]))
            .Row(part.Turns(index => new PlanWarnings(subject.Id, index)))
            .Row(Button.To("‹ К проверке", new PlanPage(subject.Id)));
    }
}

/// <summary>«Отменить»: the draft goes without a trace, after a second press.</summary>
internal sealed class DropDraftCommand(PlanAccess access, RoadMapStore plans) : PlanChange<DropDraft>(access)
{
    protected override long PlanOf(DropDraft route) => route.Plan;

    protected override async Task<Outcome> Change(RoadMapRow plan, DropDraft route, Turn turn)
    {
        if (plan.State != RoadMapState.Draft)
            return Outcome.GoTo(new PlanPage(plan.Id), "План уже сохранён.");
        if (!route.Sure)
            return Outcome.Show(new Page($"Отменить загрузку «{plan.Short()}»?\nНичего не сохранится, школы ни о чём не узнают.")
                .Row(Button.To("Да, отменить", new DropDraft(plan.Id, Sure: true)), Button.To("Нет", new PlanPage(plan.Id))));

        await plans.Discard(plan.Id);
        return plan.ReplacesId is { } running ? Outcome.GoTo(new PlanPage(running), "Отменено: ничего не сохранилось.") : Outcome.GoTo(new PlanList(), "Отменено: ничего не сохранилось.");
    }
}
