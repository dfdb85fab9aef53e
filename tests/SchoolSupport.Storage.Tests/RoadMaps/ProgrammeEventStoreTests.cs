using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.RoadMaps;

public sealed class ProgrammeEventStoreTests
{
    // Monday.
    private static readonly DateOnly Held = new(2026, 10, 5);

    [Theory, OnBothDatabases]
    public async Task A_task_that_waits_is_due_some_working_days_after_the_report(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long activity = await plan.Activity(new EventDeadline("проведения ВПР", new EventDelay(5, DelayUnit.WorkingDays)));
        OccurrenceRow waiting = (await plan.Tasks(activity))[0];
        Assert.Equal(TaskStanding.WaitingForEvent, waiting.StandingOn(new DateOnly(2027, 8, 1)));
        Assert.Equal(2, await Report(plan, Held));
        Assert.Equal((new DateOnly(2026, 10, 12), Held), ((await plan.Task(waiting.Id)).DueOn, (await plan.Task(waiting.Id)).EventReportedOn));
        Assert.Equal(TaskStanding.Overdue, (await plan.Task(waiting.Id)).StandingOn(new DateOnly(2026, 10, 13)));
    }

    [Theory, OnBothDatabases]
    public async Task A_second_report_corrects_the_first_but_not_a_date_moved_since(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        IReadOnlyList<OccurrenceRow> tasks = await plan.Tasks(await plan.Activity(new EventDeadline("проведения ВПР")));
        await Report(plan, Held);
        DateOnly moved = new(2026, 12, 1);
        await plan.Test.InTurn(session => new OccurrenceStore(session).MoveDue(tasks[1].Id, new DateOnly(2026, 10, 19), moved, plan.World.Coordinator, null));
        Assert.Equal(1, await Report(plan, Held.AddDays(1)));
        Assert.Equal((new DateOnly(2026, 10, 20), moved), ((await plan.Task(tasks[0].Id)).DueOn, (await plan.Task(tasks[1].Id)).DueOn));
    }

    [Theory, OnBothDatabases]
    public async Task Rows_that_word_an_event_alike_wait_for_one(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        await plan.Activity(new EventDeadline("проведения ВПР"));
        await plan.Activity(new EventDeadline("Проведения  ВПР."));
        ProgrammeEventRow one = Assert.Single(await Events(plan));
        Assert.Equal((4, null), (one.Tasks, one.ReportedOn));
    }

    [Theory, OnBothDatabases]
    public async Task A_row_added_after_the_report_is_due_at_once(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        await plan.Activity(new EventDeadline("проведения ВПР"));
        await Report(plan, Held);
        OccurrenceRow late = (await plan.Tasks(await plan.Activity(new EventDeadline("проведения ВПР"))))[0];
        Assert.Equal(new DateOnly(2026, 10, 19), late.DueOn);
    }

    private static Task<IReadOnlyList<ProgrammeEventRow>> Events(PlanCase plan) =>
        plan.Test.Look(session => new ProgrammeEventStore(session).OfMunicipality(plan.World.Municipality));

    private static async Task<int> Report(PlanCase plan, DateOnly on)
    {
        long id = (await Events(plan))[0].Id;
        return await plan.Test.InTurn(session => new ProgrammeEventStore(session).Report(id, on, plan.World.Coordinator));
    }
}
