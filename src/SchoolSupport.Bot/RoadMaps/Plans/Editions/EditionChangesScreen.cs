using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.RoadMaps.Import;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>What a new edition changes: added, changed, removed rows, one list.</summary>
internal sealed class EditionChangesScreen(PlanAccess access, Editions editions) : Screen<EditionChanges, RoadMapRow>
{
    private const int PerPage = 6;
    private const int MostText = 120;

    protected override async Task<RoadMapRow?> Admit(EditionChanges route, Turn turn) =>
        await access.ToRun(route.Plan, turn) is { State: RoadMapState.Draft, ReplacesId: not null } draft ? draft : null;

    protected override async Task<Page> Show(RoadMapRow subject, EditionChanges route, Turn turn)
    {
        var compared = await editions.Compare(subject);
        var lines = compared.Added.Select(Added).Concat(compared.Changed.Select(Changed)).Concat(compared.Removed.Select(Removed)).ToList();
        var part = Parts.Of(lines, route.Page, PerPage);
        return new Page(Html.Lines([
            lines.Count == 0 ? (Html)$"Эта редакция ничего не меняет." : await editions.Summary(subject),
            .. part.Items.Select(line => (Html)$"\n{line}")]))
            .Row(part.Turns(index => route with { Page = index }))
            .Row(Button.To("‹ К проверке", new PlanPage(subject.Id)));
    }

    private static Html Added(ActivityRow row) => $"<b>+ {row.Named(MostText)}</b>\nСрок: {row.TermText ?? "не указан"}";

    private static Html Removed(ActivityRow row) => $"<b>− {row.Named(MostText)}</b>\nНет в новой редакции";

    private static Html Changed(EditedRow row) => Html.Lines(
        [(Html)$"<b>± {row.After.Named(MostText)}</b>", .. row.Differences.Select(Difference)]);

    private static Html Difference(FieldDifference one) =>
        $"{one.Field.Caption()}: «{CodePoints.Shorten(one.Before ?? "—", MostText)}» → «{CodePoints.Shorten(one.After ?? "—", MostText)}»";
}
