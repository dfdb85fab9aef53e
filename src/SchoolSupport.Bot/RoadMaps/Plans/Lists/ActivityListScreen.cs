using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

internal sealed class ActivityListScreen(PlanAccess access, ActivityStore activities, ActivityCuts cuts, BoardStore boards) : Screen<ActivityList, RoadMapRow>
{
    private const int PerPage = 8;

    protected override Task<RoadMapRow?> Admit(ActivityList route, Turn turn) => access.ToSee(route.Plan, turn);

    protected override async Task<Page> Show(RoadMapRow subject, ActivityList route, Turn turn)
    {
        var part = Parts.Of(await cuts.Ids(route), route.Page, PerPage);
        var rows = await activities.OfIds(part.Items);
        var tallies = (await boards.OfActivities(part.Items, turn.Today)).ToDictionary(tally => tally.ActivityId);
        var lines = rows.Select(row => Line(row, tallies.GetValueOrDefault(row.Id), subject));
        return new Page(Html.Lines([(Html)$"<b>{subject.Short(80)}</b>", await Heading(route, part), Html.Empty, .. lines]))
            .Grid(4, rows.Select(row => Button.To(row.Number ?? $"№ {row.Position}", new ActivityPage(row.Id))))
            .Row(part.Turns(index => route with { Page = index }))
            .Row(route.Cut == ActivityCut.All ? null : Button.To("‹ Назад", new ListCuts(subject.Id, route.Cut)), Button.To("‹ К плану", new PlanPage(subject.Id)));
    }

    private async Task<Html> Heading(ActivityList route, Part<long> part)
    {
        var count = part.Items.Count == 0 ? "Мероприятий нет" : part.Count == 1 ? PlanWords.Activities(part.Items.Count) : $"Страница {part.Index + 1} из {part.Count}";
        return await cuts.Title(route) is { } title ? (Html)$"{CodePoints.Shorten(title, 150)}. {count}" : $"{count}";
    }

    private static Html Line(ActivityRow row, ActivityCount? tally, RoadMapRow plan)
    {
        var number = row.Number ?? $"№ {row.Position}";
        Html? state = plan.State == RoadMapState.Draft || tally is null or { Total: 0 }
            ? null
            : (Html)$" · ✓ {tally.Accepted} из {tally.Total}{(tally.Overdue > 0 ? $" · ⚠ {tally.Overdue}" : "")}";
        var doubt = row.TermConfirmedAt is null ? "❓ " : "";
        return $"<b>{number}</b> {CodePoints.Shorten(row.Title, 100)}\n      {doubt}{TermWords.Say(row.Deadline)}{state}";
    }
}

internal sealed class ListCutsScreen(PlanAccess access, ActivityCuts cuts) : Screen<ListCuts, RoadMapRow>
{
    private const int PerPage = 8;

    protected override Task<RoadMapRow?> Admit(ListCuts route, Turn turn) => access.ToSee(route.Plan, turn);

    protected override async Task<Page> Show(RoadMapRow subject, ListCuts route, Turn turn)
    {
        var part = Parts.Of(await cuts.Parts(subject.Id, route.Cut), route.Page, PerPage);
        var (heading, empty) = route.Cut switch
        {
            ActivityCut.Responsible => ("По ответственным", "Ответственных в плане нет."),
            ActivityCut.Month => ("По месяцам", "Задач со сроками в плане пока нет."),
            _ => ("По разделам", "Разделов в плане нет."),
        };
        return new Page($"<b>{subject.Short(80)}</b>\n{(part.Items.Count == 0 ? empty : heading)}")
            .Grid(1, part.Items.Select(one => Button.To($"{CodePoints.Shorten(one.Name, 52)} · {one.Count}", new ActivityList(subject.Id, route.Cut, one.Key))))
            .Row(part.Turns(index => route with { Page = index }))
            .Row(Others(subject, route.Cut))
            .Row(Button.To("‹ К плану", new PlanPage(subject.Id)));
    }

    private static IEnumerable<Button> Others(RoadMapRow plan, ActivityCut shown)
    {
        (ActivityCut Cut, string Name)[] all = [(ActivityCut.Section, "Разделы"), (ActivityCut.Responsible, "Ответственные"), (ActivityCut.Month, "Месяцы")];
        return all.Where(one => one.Cut != shown).Select(one => Button.To(one.Name, new ListCuts(plan.Id, one.Cut)));
    }
}
