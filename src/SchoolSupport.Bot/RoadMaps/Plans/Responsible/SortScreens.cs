using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Rows with the same words, or with none: a tap makes one the department's, another gives it back to the schools.</summary>
internal sealed class SortRowsScreen(PlanAccess access, ResponsibleGroups groups, ActivityStore activities) : Screen<SortRows, PlanActivity>
{
    private const int PerPage = 8;

    protected override async Task<PlanActivity?> Admit(SortRows route, Turn turn) =>
        await access.ActivityToRun(route.Activity, turn) is { Plan.State: RoadMapState.Draft } found ? found : null;

    protected override async Task<Page> Show(PlanActivity subject, SortRows route, Turn turn)
    {
        var ids = await groups.Meant(subject.Row, same: true);
        var part = Parts.Of(ids, route.Page, PerPage);
        var rows = await activities.OfIds(part.Items);
        return new Page(Html.Lines([
            (Html)$"<b>Чьё это дело?</b>",
            (Html)$"Нажмите на номер: «О» — отдел, «Ш» — школы.",
            Html.Empty,
            .. rows.Select(row => (Html)$"<b>{Sign(row)} {row.Number ?? $"№ {row.Position}"}</b> {CodePoints.Shorten(row.Title, 120)}")]))
            .Grid(4, rows.Select(row => Button.To($"{Sign(row)} {row.Number ?? $"№ {row.Position}"}", new SortRow(subject.Row.Id, row.Id, Other(row), part.Index))))
            .Row(part.Turns(index => route with { Page = index }))
            .Row(Button.To("Готово", new ResponsiblePage(subject.Row.Id, Same: true)));
    }

    private static string Sign(ActivityRow row) => row.Owner == ActivityOwner.Department ? "О" : "Ш";

    private static ActivityOwner Other(ActivityRow row) => row.Owner == ActivityOwner.Department ? ActivityOwner.Schools : ActivityOwner.Department;
}

internal sealed class SortRowCommand(PlanAccess access, HolderEdits edits, ActivityStore activities) : ActivityChange<SortRow>(access)
{
    protected override long ActivityOf(SortRow route) => route.Activity;

    protected override async Task<Outcome> Change(PlanActivity activity, SortRow route, Turn turn)
    {
        if (activity.Plan.State != RoadMapState.Draft || await activities.Find(route.Row) is not { } row || row.RoadMapId != activity.Plan.Id)
            return Outcome.Refused;
        if (row.Owner != route.Owner)
        {
            await edits.Set([row.Id], route.Owner);
            if (route.Owner != ActivityOwner.Department)
                await edits.Set([row.Id], await SchoolsOfOthers(activity, row));
        }

        return Outcome.GoTo(new SortRows(activity.Row.Id, route.Page));
    }

    // Back with the schools it gets those that the first other row has.
    private async Task<IReadOnlyList<long>> SchoolsOfOthers(PlanActivity activity, ActivityRow row)
    {
        var holders = await activities.HoldersOfRoadMap(activity.Plan.Id);
        var like = (await activities.Index(activity.Plan.Id))
            .FirstOrDefault(one => one.Id != row.Id && ActivityCuts.KeyOf(one.Responsible) == ActivityCuts.KeyOf(row.Responsible) && holders[one.Id].Any(holder => holder.SchoolId is not null));
        return like is null ? await edits.SchoolsOf(activity.Plan, SchoolSet.All) : [.. holders[like.Id].Select(holder => holder.SchoolId).OfType<long>()];
    }
}
