using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

internal sealed class TickHolderCommand(PlanAccess access, HolderEdits edits, ResponsibleGroups groups) : ActivityChange<TickHolder>(access)
{
    protected override long ActivityOf(TickHolder route) => route.Activity;

    protected override async Task<Outcome> Change(PlanActivity activity, TickHolder route, Turn turn)
    {
        var (plan, row) = activity;
        if (await edits.Find(plan.MunicipalityId, route.Holder) is not { } holder)
            return Outcome.Refused;
        var on = route.Tick is HolderTick.On or HolderTick.OnForSame;
        var same = route.Tick is HolderTick.OnForSame or HolderTick.OffForSame;
        if (plan.State == RoadMapState.Active)
            return Outcome.Show(await Ask(row, holder, on));

        await edits.Set(await groups.Meant(row, same), holder, on);
        return holder.SchoolId is null
            ? Outcome.GoTo(new WhoPeople(row.Id, same, route.Page))
            : Outcome.GoTo(new WhoSchools(row.Id, same, route.Page));
    }

    private async Task<Page> Ask(ActivityRow row, TaskHolder holder, bool on)
    {
        var name = await edits.NameOf(holder);
        Html question = on
            ? (Html)$"Добавить к ответственным: <b>{name}</b>?\nЗадачи по «{row.Named(80)}» появятся сразу, с обычными сроками."
            : $"Убрать из ответственных: <b>{name}</b>?\nОткрытые задачи по «{row.Named(80)}» будут отозваны; присланное и принятое останется.";
        return new Page(question).Row(
            Button.To(on ? "Да, добавить" : "Да, убрать", new ChangeHolder(row.Id, holder.Id, on)), Button.To("Нет", new ResponsiblePage(row.Id)));
    }
}

internal sealed class ChangeHolderCommand(PlanAccess access, HolderEdits edits, PlanEdits changes) : ActivityChange<ChangeHolder>(access)
{
    protected override long ActivityOf(ChangeHolder route) => route.Activity;

    protected override async Task<Outcome> Change(PlanActivity activity, ChangeHolder route, Turn turn)
    {
        if (await edits.Find(activity.Plan.MunicipalityId, route.Holder) is not { } holder)
            return Outcome.Refused;
        await edits.Set([activity.Row.Id], holder, route.On);
        if (activity.Plan.State == RoadMapState.Active)
            await changes.Apply(activity.Row.Id, "Изменены ответственные", turn, comesBack: route.On ? holder : null);
        return Outcome.GoTo(new ResponsiblePage(activity.Row.Id), route.On ? "Добавлено." : "Убрано.");
    }
}

internal sealed class ChooseSchoolsCommand(PlanAccess access, HolderEdits edits, ResponsibleGroups groups, PlanEdits changes) : ActivityChange<ChooseSchools>(access)
{
    protected override long ActivityOf(ChooseSchools route) => route.Activity;

    protected override async Task<Outcome> Change(PlanActivity activity, ChooseSchools route, Turn turn)
    {
        var (plan, row) = activity;
        var active = plan.State == RoadMapState.Active;
        var chosen = await edits.SchoolsOf(plan, route.Set);
        if (active && !route.Sure)
            return Outcome.Show(new Page($"Отвечать за «{row.Named(80)}» будут {Counted.Schools(chosen.Count)}. Кого раньше не было, получат задачи; у тех, кого больше нет, открытые задачи будут отозваны. Всё верно?")
                .Row(Button.To("Да", route with { Sure = true }), Button.To("Нет", new ResponsiblePage(row.Id))));

        await edits.Set(active ? [row.Id] : await groups.Meant(row, route.Same), chosen);
        if (active)
            await changes.Apply(row.Id, "Изменены ответственные", turn);
        return Outcome.GoTo(new ResponsiblePage(row.Id, route.Same), $"Выбрано: {Counted.Schools(chosen.Count)}.");
    }
}

internal sealed class ChooseOwnerCommand(PlanAccess access, HolderEdits edits, ResponsibleGroups groups, PlanEdits changes) : ActivityChange<ChooseOwner>(access)
{
    protected override long ActivityOf(ChooseOwner route) => route.Activity;

    protected override async Task<Outcome> Change(PlanActivity activity, ChooseOwner route, Turn turn)
    {
        var (plan, row) = activity;
        var active = plan.State == RoadMapState.Active;
        if (row.Owner == route.Owner)
            return Outcome.GoTo(new ResponsiblePage(row.Id, route.Same));
        if (active && !route.Sure)
            return Outcome.Show(new Page($"{Means(route.Owner)}\nПрежние открытые задачи по «{row.Named(80)}» будут отозваны, вместо них появятся новые. Всё верно?")
                .Row(Button.To("Да", route with { Sure = true }), Button.To("Нет", new ResponsiblePage(row.Id))));

        await edits.Set(active ? [row.Id] : await groups.Meant(row, route.Same), route.Owner);
        if (active)
            await changes.Apply(row.Id, "Изменены ответственные", turn);
        return Outcome.GoTo(new ResponsiblePage(row.Id, route.Same), Means(route.Owner));
    }

    private static string Means(ActivityOwner owner) => owner switch
    {
        ActivityOwner.Joint => "Одна задача на всех: кто отчитается, отчитается за всех.",
        ActivityOwner.Department => "Это задача отдела, школам её не будет.",
        _ => "У каждого будет своя задача.",
    };
}
