using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.RoadMaps;

public sealed class OccurrenceStoreTests
{
    private static readonly DateOnly Due = new(2026, 10, 15);

    [Theory, OnBothDatabases]
    public async Task A_card_has_what_the_order_says(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        OccurrenceRow task = await plan.Task(await plan.TaskDue(Due));
        Assert.Equal(("План поддержки школ", "17", "Семинар", "Работа с кадрами", "Europe/Moscow"), (task.RoadMapTitle, task.OrderNumber, task.Title, task.Section, task.TimeZone));
        Assert.Equal((TaskHolder.School(plan.World.FirstSchool), "СОШ № 1", "0 из 1"), (task.Holder, task.SchoolName, task.Counter.ToString()));
    }

    [Theory, OnBothDatabases]
    public async Task A_date_moved_by_hand_is_kept_beside_the_first(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        Assert.Null(await Move(plan, task, Due, Due.AddDays(20)));
        Assert.Equal((Due.AddDays(20), Due, Due.AddDays(20)), ((await plan.Task(task)).DueOn, (await plan.Task(task)).OriginalDueOn, (await plan.Task(task)).LateAfter));
        Assert.Equal(TaskRefusal.ChangedMeanwhile, await Move(plan, task, Due, Due.AddDays(30)));
        OccurrenceEventRow line = (await plan.History(task))[^1];
        Assert.Equal((OccurrenceEventKind.DateChanged, "Анна Седова", Due, Due.AddDays(20)), (line.Kind, line.PersonName, line.OldDueOn, line.NewDueOn));
    }

    [Theory, OnBothDatabases]
    public async Task Of_all_schools_those_with_the_same_date_and_something_to_do_are_moved(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long activity = await plan.Activity(new Core.Calendars.DateDeadline(Due));
        await plan.HandIn((await plan.Tasks(activity))[0].Id);
        Assert.Equal(1, await plan.Test.InTurn(session => new OccurrenceStore(session).MoveDueOfAll(activity, Due, Due.AddDays(3), plan.World.Coordinator, null)));
        Assert.Equal([Due, Due.AddDays(3)], (await plan.Tasks(activity)).Select(task => task.DueOn!.Value));
    }

    [Theory, OnBothDatabases]
    public async Task A_task_without_a_date_gets_one_by_hand(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = (await plan.Tasks(await plan.Activity(new Core.Calendars.PlanDeadline("плану работы"))))[0].Id;
        Assert.Null(await Move(plan, task, null, Due));
        Assert.Equal((TaskTiming.Dated, Due), ((await plan.Task(task)).Timing, (await plan.Task(task)).LateAfter));
    }

    [Theory, OnBothDatabases]
    public async Task A_date_set_before_the_order_is_no_delay(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        await Move(plan, task, Due, new DateOnly(2026, 9, 9));
        Assert.Equal(TaskStanding.BeforeOrder, (await plan.Task(task)).StandingOn(Due));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_withdrawn_keeps_its_evidence_and_can_come_back(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        long submission = await plan.HandIn(task);
        Assert.Null(await plan.Test.InTurn(session => new OccurrenceStore(session).Withdraw(task, plan.World.Coordinator, "Отменено приказом")));
        Assert.Equal(OccurrenceState.Withdrawn, (await plan.Task(task)).State);
        Assert.Single(await plan.Test.Look(session => new EvidenceStore(session).Of(submission)));
        Assert.Equal(TaskRefusal.IsWithdrawn, await plan.Accept(submission));
        Assert.Null(await plan.Test.InTurn(session => new OccurrenceStore(session).Restore(task, plan.World.Coordinator)));
        await plan.HandIn(task);
        Assert.Equal(OccurrenceState.Submitted, (await plan.Task(task)).State);
    }

    [Theory, OnBothDatabases]
    public async Task A_task_goes_to_another_school_that_has_none_like_it(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long activity = await plan.Activity(new Core.Calendars.DateDeadline(Due));
        IReadOnlyList<OccurrenceRow> tasks = await plan.Tasks(activity);
        Assert.Equal(TaskRefusal.HolderHasIt, await Reassign(plan, tasks[0].Id, TaskHolder.School(plan.World.SecondSchool)));
        await plan.Test.InTurn(session => new OccurrenceStore(session).Withdraw(tasks[1].Id, plan.World.Coordinator, "Не участвует"));
        Assert.Null(await Reassign(plan, tasks[0].Id, TaskHolder.School(plan.World.SecondSchool)));
        Assert.Equal("ООШ № 2", (await plan.Task(tasks[0].Id)).SchoolName);
        OccurrenceEventRow line = (await plan.History(tasks[0].Id))[^1];
        Assert.Equal(("СОШ № 1", "ООШ № 2"), (line.OldHolder, line.NewHolder));
        Assert.Equal(TaskRefusal.HolderHasIt, await plan.Test.InTurn(session => new OccurrenceStore(session).Restore(tasks[1].Id, plan.World.Coordinator)));
    }

    [Theory, OnBothDatabases]
    public async Task A_task_given_away_is_not_made_again_by_its_plan(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        Assert.Null(await Reassign(plan, task, TaskHolder.Person(plan.World.DirectorMembership)));
        Assert.Equal("Вера Ильина", (await plan.Task(task)).PersonName);
        Assert.Equal(0, await new PlanMaking(plan.Test.Database).MakeTasks(plan.Plan, null));
    }

    [Theory, OnBothDatabases]
    public async Task More_time_is_asked_for_once_and_granted_once(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        TaskRefusal?[] asked = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Ask(plan, task))));
        Assert.Equal(2, asked.Count(one => one == TaskRefusal.AskedAlready));
        ExtensionRow request = Assert.Single(await plan.Test.Look(session => new ExtensionStore(session).Waiting(plan.World.Municipality, 0, 10)));
        Assert.Equal(("Болеет педагог", "Вера Ильина", "СОШ № 1", Due), (request.Reason, request.AskedByName, request.SchoolName, request.DueOn));
        TaskRefusal?[] granted = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
            plan.Test.InTurn(session => new ExtensionStore(session).Grant(request.Id, plan.World.Coordinator, Due.AddDays(10))))));
        Assert.Single(granted, one => one is null);
        Assert.Equal(Due.AddDays(10), (await plan.Task(task)).LateAfter);
        Assert.Null(await Ask(plan, task));
    }

    [Theory, OnBothDatabases]
    public async Task A_refusal_of_more_time_changes_no_date(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        await Ask(plan, task);
        long request = (await plan.Test.Look(session => new ExtensionStore(session).Open(task)))!.Id;
        Assert.Null(await plan.Test.InTurn(session => new ExtensionStore(session).Refuse(request, plan.World.Coordinator, "Срок из приказа")));
        Assert.Equal((false, "Срок из приказа"), ((await plan.Test.Look(session => new ExtensionStore(session).Find(request)))!.Granted, (await plan.History(task))[^1].Reason));
        Assert.Equal(Due, (await plan.Task(task)).DueOn);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_handed_in_needs_no_more_time(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        await Ask(plan, task);
        await plan.HandIn(task);
        Assert.Null(await plan.Test.Look(session => new ExtensionStore(session).Open(task)));
        Assert.Equal(TaskRefusal.InReview, await Ask(plan, task));
    }

    private static Task<TaskRefusal?> Ask(PlanCase plan, long task) =>
        plan.Test.InTurn(session => new ExtensionStore(session).Ask(task, plan.World.Director, "Болеет педагог", null));

    private static Task<TaskRefusal?> Move(PlanCase plan, long task, DateOnly? from, DateOnly to) =>
        plan.Test.InTurn(session => new OccurrenceStore(session).MoveDue(task, from, to, plan.World.Coordinator, "По просьбе школы"));

    private static Task<TaskRefusal?> Reassign(PlanCase plan, long task, TaskHolder to) =>
        plan.Test.InTurn(session => new OccurrenceStore(session).Reassign(task, to, plan.World.Coordinator, null));
}
