using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.RoadMaps.Responsible;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

internal sealed class ResponsibleListScreen(PlanAccess access, ResponsibleGroups groups, ActivityStore activities, HolderNames names, Candidates candidates)
    : Screen<ResponsibleList, RoadMapRow>
{
    private const int PerPage = 7;

    protected override async Task<RoadMapRow?> Admit(ResponsibleList route, Turn turn) =>
        await access.ToRun(route.Plan, turn) is { State: RoadMapState.Draft } draft ? draft : null;

    protected override async Task<Page> Show(RoadMapRow subject, ResponsibleList route, Turn turn)
    {
        var all = await groups.Of(subject.Id);
        var part = Parts.Of(all, route.Page, PerPage);
        var left = all.Count(group => group.Unchosen > 0);
        var known = await candidates.Of(subject.MunicipalityId, []);
        var lines = new List<Html>();
        foreach (var (number, group) in part.Numbered())
            lines.Add($"{number}. {CodePoints.Shorten(group.Text ?? "Не указано", 150)} → <b>{await Chosen(subject, group)}</b>{Unknown(group, known)}");
        return new Page(Html.Lines([
            (Html)$"<b>Кто отвечает</b>",
            (Html)$"Слева — как в приказе, справа — кого я подобрал по названиям и фамилиям. Проверьте, пожалуйста; чтобы изменить, нажмите.",
            left > 0 ? (Html)$"❓ Ещё не выбрано: {left}" : null,
            Html.Empty,
            .. lines]))
            .Grid(1, part.Numbered().Select(one => Button.To(Label(one.Number, one.Item), new ResponsiblePage(one.Item.First.Id, Same: true))))
            .Row(part.Turns(index => route with { Page = index }))
            .Row(Button.To("‹ К проверке", new PlanPage(subject.Id)));
    }

    private static string Label(int number, ResponsibleGroup group)
    {
        var sign = group.Unchosen > 0 ? "❓" : "✓";
        return $"{sign} {number}. {CodePoints.Shorten(group.Text ?? "Не указано", 40)} · мероприятий: {group.Rows.Count}";
    }

    private static string? Unknown(ResponsibleGroup group, ResponsibleCandidates known) =>
        ResponsibleSuggestion.UnknownSchools(group.Text, known) is { Count: > 0 } unknown ? $" ⚠ нет в списке школ: {string.Join(", ", unknown)}" : null;

    // Rows sorted one by one need not have the same.
    private async Task<string> Chosen(RoadMapRow plan, ResponsibleGroup group)
    {
        var first = await names.Of(new PlanActivity(plan, (await activities.Find(group.First.Id))!));
        return group.Rows.Select(row => row.Owner).Distinct().Count() > 1 ? $"{first}; у других иначе" : first;
    }
}

internal sealed class ResponsiblePageScreen(PlanAccess access, ResponsibleGroups groups, HolderNames names, PlanDraftStore drafts, Candidates candidates)
    : Screen<ResponsiblePage, PlanActivity>
{
    protected override Task<PlanActivity?> Admit(ResponsiblePage route, Turn turn) => access.ActivityToRun(route.Activity, turn);

    protected override async Task<Page> Show(PlanActivity subject, ResponsiblePage route, Turn turn)
    {
        var (plan, row) = subject;
        var same = route.Same && plan.State == RoadMapState.Draft;
        var rows = await groups.Meant(row, same);
        var listed = await Listed(plan);
        return new Page(Html.Lines(
            row.Responsible is { } text ? (Html)$"В приказе: «<b>{text}</b>»" : (Html)$"<b>В приказе ответственные не указаны</b>",
            same && rows.Count > 1 ? (Html)$"Так у {rows.Count} мероприятий; выбор будет для всех." : (Html)$"{row.Named(150)}",
            (Html)$"Сейчас: {await names.Of(subject)}"))
            .Row(
                Button.To("Все школы", new ChooseSchools(row.Id, SchoolSet.All, same)),
                listed > 0 ? Button.To($"Школы из приказа · {listed}", new ChooseSchools(row.Id, SchoolSet.Listed, same)) : null)
            .Row(Button.To("Выбрать школы", new WhoSchools(row.Id, same)), Button.To("Выбрать людей", new WhoPeople(row.Id, same)))
            .Row(
                Owner(row, ActivityOwner.Schools, "Каждый за себя", same), Owner(row, ActivityOwner.Joint, "Вместе", same),
                Owner(row, ActivityOwner.Department, "Отдел", same))
            .Row(same && rows.Count > 1 ? Button.To("Разобрать по одному", new SortRows(row.Id)) : null)
            .Row(Back(subject, same));
    }

    private static Button Owner(ActivityRow row, ActivityOwner owner, string name, bool same) =>
        Button.To(row.Owner == owner ? $"✓ {name}" : name, new ChooseOwner(row.Id, owner, same));

    private static Button Back(PlanActivity activity, bool same) => same
        ? Button.To("‹ Ко всем ответственным", new ResponsibleList(activity.Plan.Id))
        : Button.To("‹ К мероприятию", new EditActivity(activity.Row.Id));

    private async Task<int> Listed(RoadMapRow plan) =>
        await drafts.Find(plan.Id) is { } draft ? (await candidates.Of(plan.MunicipalityId, draft.SchoolNames)).Listed.Count : 0;
}
