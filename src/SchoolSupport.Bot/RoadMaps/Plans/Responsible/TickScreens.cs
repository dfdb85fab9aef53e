using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Buttons with ticks, a school or person each.</summary>
internal static class Ticks
{
    public const int PerPage = 8;

    public static Page Of<T>(Page page, Part<T> part, Func<T, (long Id, string Name)> shown, IReadOnlySet<long> chosen, Func<long, bool, ChatRoute> to) =>
        page.Grid(1, part.Items.Select(item =>
        {
            var (id, name) = shown(item);
            return Button.Tick(name, chosen.Contains(id), to(id, !chosen.Contains(id)));
        }));

    public static HolderTick Tick(bool on, bool same) => (on, same) switch
    {
        (true, true) => HolderTick.OnForSame,
        (false, true) => HolderTick.OffForSame,
        (true, false) => HolderTick.On,
        _ => HolderTick.Off,
    };
}

internal sealed class WhoSchoolsScreen(PlanAccess access, ActivityStore activities, SchoolStore schools) : Screen<WhoSchools, PlanActivity>
{
    protected override Task<PlanActivity?> Admit(WhoSchools route, Turn turn) => access.ActivityToRun(route.Activity, turn);

    protected override async Task<Page> Show(PlanActivity subject, WhoSchools route, Turn turn)
    {
        var all = await schools.OfMunicipality(subject.Plan.MunicipalityId);
        var chosen = (await activities.HoldersOf(subject.Row.Id)).Select(holder => holder.SchoolId).OfType<long>().ToHashSet();
        var part = Parts.Of(all, route.Page, Ticks.PerPage);
        var page = all.Count == 0
            ? new Page($"Школ в районе ещё нет: сначала загрузите список школ и людей.")
            : new Page($"<b>{subject.Row.Responsible ?? subject.Row.Named(100)}</b>\nКакие школы отвечают? Отмечено {chosen.Count} из {all.Count}.");
        return Ticks.Of(page, part, school => (school.Id, school.Name), chosen, (id, on) => new TickHolder(subject.Row.Id, id, Ticks.Tick(on, route.Same), part.Index))
            .Row(part.Turns(index => route with { Page = index }))
            .Row(
                chosen.Count < all.Count ? Button.To("Отметить все", new ChooseSchools(subject.Row.Id, SchoolSet.All, route.Same)) : null,
                chosen.Count > 0 ? Button.To("Снять все", new ChooseSchools(subject.Row.Id, SchoolSet.None, route.Same)) : null)
            .Row(Button.To("Готово", new ResponsiblePage(subject.Row.Id, route.Same)));
    }
}

internal sealed class WhoPeopleScreen(PlanAccess access, ActivityStore activities, MembershipStore memberships) : Screen<WhoPeople, PlanActivity>
{
    protected override Task<PlanActivity?> Admit(WhoPeople route, Turn turn) => access.ActivityToRun(route.Activity, turn);

    protected override async Task<Page> Show(PlanActivity subject, WhoPeople route, Turn turn)
    {
        var all = (await memberships.People(subject.Plan.MunicipalityId)).Where(line => line.SchoolId is null && Candidates.IsMeant(line)).ToList();
        var chosen = (await activities.HoldersOf(subject.Row.Id)).Select(holder => holder.MembershipId).OfType<long>().ToHashSet();
        var part = Parts.Of(all, route.Page, Ticks.PerPage);
        var page = new Page($"<b>{subject.Row.Responsible ?? subject.Row.Named(100)}</b>\nКто из сотрудников отвечает сам? Директора отвечают за свои школы: их выбирайте среди школ.");
        return Ticks.Of(page, part, person => (person.MembershipId, NameOf(person)), chosen, (id, on) => new TickHolder(subject.Row.Id, id, Ticks.Tick(on, route.Same), part.Index))
            .Row(part.Turns(index => route with { Page = index }))
            .Row(Button.To("Готово", new ResponsiblePage(subject.Row.Id, route.Same)));
    }

    private static string NameOf(PersonLine line) => $"{line.Name ?? "без имени"}, {Role.FromCode(line.Role).Title}";
}
