using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.RoadMaps;

public sealed class PlanMakingTests
{
    [Theory, OnBothDatabases]
    public async Task Every_school_has_its_own_task_and_a_second_run_makes_none(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long activity = await plan.Activity(new UntilDeadline(new DateOnly(2026, 12, 15)));
        Assert.Equal(
            [("СОШ № 1", new DateOnly(2026, 12, 15)), ("ООШ № 2", new DateOnly(2026, 12, 15))],
            (await plan.Tasks(activity)).Select(task => (task.SchoolName!, task.DueOn!.Value)));
        Assert.Equal(0, await new PlanMaking(plan.Test.Database).MakeTasks(plan.Plan, plan.World.Coordinator));
    }

    [Theory, OnBothDatabases]
    public async Task Several_wanted_in_a_window_are_several_tasks_with_one_counter(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long activity = await plan.Activity(new WindowDeadline(DateSpan.Month(2026, 10)), count: 2);
        IReadOnlyList<OccurrenceRow> tasks = await plan.Tasks(activity);
        Assert.Equal(4, tasks.Count);
        await plan.Accept(await plan.HandIn(tasks[0].Id));
        Assert.Equal("1 из 2", (await plan.Task(tasks[1].Id)).Counter.ToString());
        Assert.Equal("0 из 2", (await plan.Task(tasks[2].Id)).Counter.ToString());
    }

    [Theory, OnBothDatabases]
    public async Task A_joint_task_is_one_for_all_and_the_departments_own_is_nobodys(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        OccurrenceRow joint = Assert.Single(await plan.Tasks(await plan.Activity(new DateDeadline(new DateOnly(2026, 10, 1)), ActivityOwner.Joint)));
        Assert.Equal(TaskHolder.Together, joint.Holder);
        OccurrenceRow own = Assert.Single(await plan.Tasks(await plan.Activity(new DateDeadline(new DateOnly(2026, 10, 1)), ActivityOwner.Department)));
        Assert.Equal(TaskHolder.Nobody, own.Holder);
    }

    [Theory, OnBothDatabases]
    public async Task A_joint_task_in_which_nobody_takes_part_any_more_is_overdue_by_the_department(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long activity = await plan.Activity(new DateDeadline(new DateOnly(2026, 9, 15)), ActivityOwner.Joint);
        await plan.Test.InTurn(session => session.Execute("delete from activity_school where activity_id = @activity", new { activity }));
        OverdueTask left = Assert.Single(await plan.Test.Look(session => new OverdueStore(session).Overdue(plan.World.Municipality, new DateOnly(2026, 9, 20))));
        Assert.Equal((0L, string.Empty), (left.HolderId, left.HolderName));
        OverdueCount count = Assert.Single(await plan.Test.Look(session => new OverdueStore(session).OverdueHolders(plan.World.Municipality, new DateOnly(2026, 9, 20))));
        Assert.Equal((0L, 1L), (count.HolderId, count.Tasks));
    }

    [Theory, OnBothDatabases]
    public async Task A_due_date_on_a_day_off_moves_by_the_plans_rule_and_the_municipalitys_calendar(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        await plan.Test.InTurn(session => new CalendarStore(session).SetDay(
            plan.World.Municipality, new CalendarChange(new DateOnly(2026, 10, 15), false, "Указ главы района"), plan.World.Coordinator));
        OccurrenceRow task = (await plan.Tasks(await plan.Activity(new DateDeadline(new DateOnly(2026, 10, 15)))))[0];
        Assert.Equal((new DateOnly(2026, 10, 14), new DateOnly(2026, 10, 15)), (task.DueOn, task.EndsOn));
    }

    [Theory, OnBothDatabases]
    public async Task A_hundred_rows_for_both_schools_are_made_whole_whoever_runs_beside(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        await plan.Test.InTurn(async session =>
        {
            ActivityStore store = new(session);
            IReadOnlyList<long> rows = await store.Add(
                plan.Plan, [.. Enumerable.Range(1, 300).Select(number => new NewActivity($"Мероприятие {number}", new DateDeadline(new DateOnly(2026, 10, 1))))]);
            await store.SetSchools(rows, [plan.World.FirstSchool, plan.World.SecondSchool]);
        });
        int[] made = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => new PlanMaking(plan.Test.Database).MakeTasks(plan.Plan, null))));
        Assert.Equal(600, made.Sum());
    }

    [Theory, OnBothDatabases]
    public async Task A_doubtful_term_that_nobody_confirmed_gives_no_date(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        Deadline doubtful = new WindowDeadline(DateSpan.Month(2026, 10))
        {
            Questions = [new DeadlineQuestion(DeadlineQuestionKind.NotUnderstood, "", "Когда это нужно сделать?", [])],
        };
        OccurrenceRow task = (await plan.Tasks(await plan.Activity(doubtful)))[0];
        Assert.Equal((TaskTiming.Undefined, null), (task.Timing, task.DueOn));
    }
}
