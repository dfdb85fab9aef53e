using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

internal sealed class PlanListScreen(RoadMapStore plans, PlanDraftStore drafts) : Screen<PlanList, PlanMunicipality>
{
    private const int PerPage = 6;

    protected override Task<PlanMunicipality?> Admit(PlanList route, Turn turn) => Task.FromResult(PlanAccess.Seen(turn));

    protected override async Task<Page> Show(PlanMunicipality subject, PlanList route, Turn turn)
    {
        var all = (await plans.OfMunicipality(subject.Id)).ToList();
        if (subject.MayRun)
            all.InsertRange(all.FindLastIndex(plan => plan.State == RoadMapState.Active) + 1, await OwnDrafts(subject.Id));
        var part = Parts.Of(all, route.Page, PerPage);
        var page = all.Count == 0
            ? new Page($"<b>Дорожные карты</b>\nПока нет ни одной.{(subject.MayRun ? " Загрузите приказ: я прочитаю его и покажу, что получилось." : "")}")
            : new Page(Html.Lines([(Html)$"<b>Дорожные карты</b>", .. part.Numbered().Select(one => Line(one.Number, one.Item))]))
                .Grid(1, part.Numbered().Select(one => Button.To($"{one.Number}. {one.Item.Title}", new PlanPage(one.Item.Id))));
        return page
            .Row(part.Turns(index => new PlanList(index)))
            .Row(subject.MayRun ? Button.To("Загрузить дорожную карту", new LoadPlan()) : null)
            .Row(Button.To("Учебный календарь", new CalendarPage()), Button.To("Меню", new Home()));
    }

    // What somebody is adding to a running plan is a page of that plan, not a plan.
    private async Task<List<RoadMapRow>> OwnDrafts(long municipality)
    {
        var shown = new List<RoadMapRow>();
        foreach (var draft in await plans.Drafts(municipality))
            if (await drafts.Find(draft.Id) is not { Kind: PlanDraftKind.Addition })
                shown.Add(draft);
        return shown;
    }

    private static Html Line(int number, RoadMapRow plan)
    {
        var state = plan switch
        {
            { State: RoadMapState.Draft, ReplacesId: not null } => "новая редакция, ещё не сохранена",
            { State: RoadMapState.Draft } => "черновик, ещё не сохранён",
            { State: RoadMapState.Closed } => "закрыт",
            _ => "действует",
        };
        return $"{number}. {plan.Short(90)} — {state}";
    }
}
