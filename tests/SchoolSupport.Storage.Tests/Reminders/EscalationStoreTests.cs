using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Tests.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Reminders;

public sealed class EscalationStoreTests
{
    private static readonly DateOnly Due = new(2026, 9, 15);
    private static readonly DateOnly Escalated = Due.AddDays(7);

    [Theory, OnBothDatabases]
    public async Task A_task_goes_to_the_controllers_once_and_keeps_its_day(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        await plan.Activity(new DateDeadline(Due));
        IReadOnlyList<OverdueTask> overdue = await Overdue(plan, Escalated);

        await Add(plan, overdue, Escalated);
        await Add(plan, overdue, Escalated.AddDays(1));

        Assert.Equal(2, overdue.Count);
        Assert.Equal(overdue.Select(task => (task.Id, Due, Escalated)), await Standing(plan, Escalated.AddDays(1)));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_handed_in_stands_there_no_more(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        await Add(plan, [(await Overdue(plan, Escalated)).Single(one => one.Id == task)], Escalated);

        await plan.HandIn(task, Escalated);

        Assert.Empty(await Standing(plan, Escalated));
    }

    [Theory, OnBothDatabases]
    public async Task More_time_takes_it_back_until_it_is_missed_again(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Due);
        await Add(plan, [(await Overdue(plan, Escalated)).Single(one => one.Id == task)], Escalated);
        DateOnly later = Escalated.AddDays(7), again = later.AddDays(10);

        await plan.Test.InTurn(session => new OccurrenceStore(session).MoveDue(task, Due, later, plan.World.Coordinator, reason: null));

        Assert.Empty(await Standing(plan, again));
        await Add(plan, [(await Overdue(plan, again)).Single(one => one.Id == task)], again);
        Assert.Equal([(task, later, again)], await Standing(plan, again));
    }

    [Theory, OnBothDatabases]
    public async Task Nothing_to_add_adds_nothing(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        await Add(plan, [], Escalated);
        Assert.Empty(await Standing(plan, Escalated));
    }

    private static Task<IReadOnlyList<OverdueTask>> Overdue(PlanCase plan, DateOnly today) =>
        plan.Test.Look(session => new OverdueStore(session).Overdue(plan.World.Municipality, today));

    private static Task Add(PlanCase plan, IReadOnlyList<OverdueTask> tasks, DateOnly on) =>
        plan.Test.InTurn(session => new EscalationStore(session).Add(plan.World.Municipality, tasks, on));

    private static async Task<IEnumerable<(long, DateOnly, DateOnly)>> Standing(PlanCase plan, DateOnly today) =>
        (await plan.Test.Look(session => new EscalationStore(session).Standing(plan.World.Municipality, today)))
            .Select(row => (row.OccurrenceId, row.LateAfter, row.EscalatedOn));
}
