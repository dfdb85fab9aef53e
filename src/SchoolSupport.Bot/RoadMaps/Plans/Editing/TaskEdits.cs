using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Boards;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>What a coordinator changes about one task, from its card: its date, whose it is, and back into the plan.</summary>
internal sealed class TaskEditActions : ITaskActions
{
    public Task<IReadOnlyList<IReadOnlyList<Button>>> Offer(OpenedTask task, Turn turn)
    {
        if (!AccessRules.MayCoordinate(turn.Member.Acting.Membership, task.Row.MunicipalityId) || task.Row.RoadMapState != RoadMapState.Active)
            return Task.FromResult<IReadOnlyList<IReadOnlyList<Button>>>([]);
        if (task.Row.State == OccurrenceState.Withdrawn)
            return Task.FromResult<IReadOnlyList<IReadOnlyList<Button>>>([[Button.To("Вернуть в план", new RestoreTask(task.Id))]]);
        List<Button> changes = [];
        if (task.Row.State.IsOpen())
            changes.Add(task.Row.DueOn is null ? Button.To("Назначить срок", new AskTaskDate(task.Id)) : Button.To("Перенести срок", new GiveTime(0, task.Id)));
        if (task.Row.State.IsOpen() && !task.Row.Joint)
            changes.Add(Button.To("Передать другим", new GiveTask(task.Id)));
        return Task.FromResult<IReadOnlyList<IReadOnlyList<Button>>>(
            [changes, [Button.To("К мероприятию плана", new ActivityPage(task.Row.ActivityId))]]);
    }
}

internal sealed class GiveTaskScreen(PlanAccess access, SchoolStore schools, MembershipStore memberships) : Screen<GiveTask, OccurrenceRow>
{
    protected override Task<OccurrenceRow?> Admit(GiveTask route, Turn turn) => access.TaskToRun(route.Occurrence, turn);

    protected override async Task<Page> Show(OccurrenceRow subject, GiveTask route, Turn turn)
    {
        var all = (route.People ? await People(subject) : await Schools(subject)).Where(one => one.Id != subject.Holder.Id).ToList();
        var part = Parts.Of(all, route.Page, Ticks.PerPage);
        return new Page($"<b>{TaskWords.Name(subject)}</b>\nСейчас отвечает {TaskWords.Holder(subject)}. Кому передать? Прежние и новые ответственные узнают сразу.")
            .Grid(1, part.Items.Select(one => Button.To(one.Name, new GiveTaskTo(subject.Id, one.Id))))
            .Row(part.Turns(index => route with { Page = index }))
            .Row(Button.To(route.People ? "Школы" : "Сотрудники", new GiveTask(subject.Id, !route.People)), Button.To("‹ К задаче", new TaskCard(subject.Id)));
    }

    private async Task<IEnumerable<(long Id, string Name)>> Schools(OccurrenceRow task) =>
        (await schools.OfMunicipality(task.MunicipalityId)).Select(school => (school.Id, school.Name));

    private async Task<IEnumerable<(long Id, string Name)>> People(OccurrenceRow task) =>
        (await memberships.People(task.MunicipalityId)).Where(line => line.SchoolId is null && Candidates.IsMeant(line)).Select(line => (line.MembershipId, line.Name ?? "сотрудник"));
}

internal sealed class GiveTaskToCommand(PlanAccess access, HolderEdits holders, OccurrenceStore tasks, TaskNews news) : Command<GiveTaskTo, OccurrenceRow>
{
    protected override Task<OccurrenceRow?> Admit(GiveTaskTo route, Turn turn) => access.TaskToRun(route.Occurrence, turn);

    protected override async Task<Outcome> Run(OccurrenceRow subject, GiveTaskTo route, Turn turn)
    {
        if (await holders.Find(subject.MunicipalityId, route.Holder) is not { } holder || subject.Joint)
            return Outcome.Refused;
        if (subject.Holder == holder)
            return Outcome.GoTo(new TaskCard(subject.Id), "Задача уже передана.");
        if (await tasks.Reassign(subject.Id, holder, turn.Member.PersonId, reason: null) is { } refusal)
            return Outcome.GoTo(new TaskCard(subject.Id), refusal == TaskRefusal.HolderHasIt ? "У них уже есть такая же задача." : "Передать сейчас нельзя: задача на проверке, принята или снята.");
        await news.Reassigned(subject, (await tasks.Find(subject.Id))!, reason: null, turn);
        return Outcome.GoTo(new TaskCard(subject.Id), "Передано, ответственные узнали.");
    }
}

internal sealed class RestoreTaskCommand(PlanAccess access, OccurrenceStore tasks, TaskNews news) : Command<RestoreTask, OccurrenceRow>
{
    protected override Task<OccurrenceRow?> Admit(RestoreTask route, Turn turn) => access.TaskToRun(route.Occurrence, turn);

    protected override async Task<Outcome> Run(OccurrenceRow subject, RestoreTask route, Turn turn)
    {
        if (subject.RoadMapState != RoadMapState.Active)
            return Outcome.GoTo(new TaskCard(subject.Id), "План закрыт: в нём уже ничего не меняется.");
        if (await tasks.Restore(subject.Id, turn.Member.PersonId) is { } refusal)
            return Outcome.GoTo(new TaskCard(subject.Id), refusal == TaskRefusal.HolderHasIt ? "У них уже есть такая же задача." : "Задача уже в плане.");
        await news.Restored((await tasks.Find(subject.Id))!, turn);
        return Outcome.GoTo(new TaskCard(subject.Id), "Задача снова в плане.");
    }
}
