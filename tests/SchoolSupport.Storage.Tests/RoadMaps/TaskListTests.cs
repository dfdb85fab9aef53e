using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.RoadMaps;

/// <summary>Lists, boards and what reminders read, over a plan with tasks of every kind.</summary>
public sealed class TaskListTests
{
    // Wednesday.
    private static readonly DateOnly Today = new(2026, 10, 14);

    [Theory, OnBothDatabases]
    public async Task Each_part_of_my_tasks_has_what_the_rules_say(StorageProvider provider)
    {
        await using PlanCase plan = await Mixed(provider);
        foreach (DateOnly today in Enumerable.Range(0, 120).Select(day => new DateOnly(2026, 9, 5).AddDays(day)))
        {
            TaskHolder school = TaskHolder.School(plan.World.FirstSchool);
            TaskGroupCounts counts = await plan.Test.Look(session => new MyTaskStore(session).Count(school, today));
            foreach (TaskGroup group in Enum.GetValues<TaskGroup>())
            {
                TaskPage page = await plan.Test.Look(session => new MyTaskStore(session).List(school, group, today, 0, 100));
                Assert.All(page.Tasks, task => Assert.Equal(group, TaskGroups.Of(task.StandingOn(today), task.Timing.IsWord() ? task.EndsOn : task.DueOn, today)));
                Assert.Equal(counts.Of(group), page.Tasks.Count);
            }
        }
    }

    [Theory, OnBothDatabases]
    public async Task Of_several_wanted_in_a_window_one_is_listed_at_a_time(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        IReadOnlyList<OccurrenceRow> tasks = await plan.Tasks(await plan.Activity(new WindowDeadline(DateSpan.Month(2026, 11)), count: 3));
        Assert.Equal([tasks[0].Id], await Ids(plan, TaskGroup.Later));
        await plan.HandIn(tasks[0].Id);
        Assert.Equal([tasks[1].Id], await Ids(plan, TaskGroup.Later));
        Assert.Equal([tasks[0].Id], await Ids(plan, TaskGroup.Done));
    }

    [Theory, OnBothDatabases]
    public async Task Of_windows_to_come_the_next_is_listed(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long activity = await plan.Activity(new RecurringDeadline([.. Enumerable.Range(9, 4).Select(month => DateSpan.Month(2026, month))]));
        IReadOnlyList<OccurrenceRow> tasks = [.. (await plan.Tasks(activity)).Where(task => task.SchoolId == plan.World.FirstSchool)];
        Assert.Equal([tasks[0].Id], await Ids(plan, TaskGroup.Overdue));
        Assert.Equal([tasks[1].Id, tasks[2].Id], await Ids(plan, TaskGroup.Later));
        await plan.HandIn(tasks[2].Id);
        Assert.Equal([tasks[1].Id, tasks[3].Id], await Ids(plan, TaskGroup.Later));
    }

    [Theory, OnBothDatabases]
    public async Task A_joint_task_is_everybodys_until_one_hands_it_in(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = (await plan.Tasks(await plan.Activity(new DateDeadline(new DateOnly(2026, 11, 2)), ActivityOwner.Joint)))[0].Id;
        foreach (long school in new[] { plan.World.FirstSchool, plan.World.SecondSchool })
        {
            TaskPage page = await plan.Test.Look(session => new MyTaskStore(session).List(TaskHolder.School(school), TaskGroup.Later, Today, 0, 10));
            Assert.Equal(task, Assert.Single(page.Tasks).Id);
        }
        Assert.Equal([1, 1], (await Board(plan)).Select(school => school.Open));
        Assert.Equal(1, (await plan.Test.Look(session => new BoardStore(session).Municipality(plan.World.Municipality, Today))).Open);
    }

    [Theory, OnBothDatabases]
    public async Task A_persons_tasks_are_the_persons(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Today.AddDays(1));
        TaskHolder person = TaskHolder.Person(plan.World.DirectorMembership);
        await plan.Test.InTurn(session => new OccurrenceStore(session).Reassign(task, person, plan.World.Coordinator, null));
        Assert.Equal(task, Assert.Single((await plan.Test.Look(session => new MyTaskStore(session).List(person, TaskGroup.ThisWeek, Today, 0, 10))).Tasks).Id);
        Assert.Empty(await Ids(plan, TaskGroup.ThisWeek));
        PersonTally tally = Assert.Single(await plan.Test.Look(session => new BoardStore(session).Persons(plan.World.Municipality, Today)));
        Assert.Equal(("Вера Ильина", 1, 0), (tally.PersonName, tally.Open, tally.Overdue));
    }

    [Theory, OnBothDatabases]
    public async Task A_director_has_the_schools_tasks_and_those_given_in_person_a_joint_one_once(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long school = await plan.TaskDue(Today.AddDays(20));
        long person = await plan.TaskDue(Today.AddDays(21));
        await plan.Test.InTurn(session => new OccurrenceStore(session).Reassign(person, TaskHolder.Person(plan.World.DirectorMembership), plan.World.Coordinator, null));
        long activity = await plan.Activity(new DateDeadline(Today.AddDays(22)), ActivityOwner.Joint);
        await plan.Test.InTurn(session => new ActivityStore(session).SetPersons([activity], [plan.World.DirectorMembership]));
        TasksOf both = new(plan.World.FirstSchool, plan.World.DirectorMembership);
        TaskPage page = await plan.Test.Look(session => new MyTaskStore(session).List(both, TaskGroup.Later, Today, 0, 10));
        Assert.Equal([school, person, (await plan.Tasks(activity))[0].Id], page.Tasks.Select(task => task.Id));
        Assert.Equal(3, (await plan.Test.Look(session => new MyTaskStore(session).Count(both, Today))).Later);
        Assert.Equal(3, (await plan.Test.Look(session => new MyTaskStore(session).DueDates(both, Today))).Count);
    }

    [Theory, OnBothDatabases]
    public async Task A_calendar_entry_knows_how_often_its_task_has_changed(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(Today.AddDays(20));
        await plan.Test.InTurn(session => new OccurrenceStore(session).MoveDue(task, Today.AddDays(20), Today.AddDays(25), plan.World.Coordinator, null));
        await plan.Test.InTurn(session => new OccurrenceStore(session).Withdraw(task, plan.World.Coordinator, "Отменено"));
        DueDateRow due = Assert.Single(await plan.Test.Look(session => new MyTaskStore(session).DueDates(TaskHolder.School(plan.World.FirstSchool), Today)));
        Assert.Equal((Today.AddDays(25), 2, OccurrenceState.Withdrawn), (due.DueOn, due.Changes, due.State));
        Assert.Empty(await plan.Test.Look(session => new MyTaskStore(session).DueDates(TaskHolder.School(plan.World.FirstSchool), Today.AddDays(26))));
    }

    [Theory, OnBothDatabases]
    public async Task A_plan_that_is_not_in_force_is_in_no_list(StorageProvider provider)
    {
        await using PlanCase plan = await Mixed(provider);
        await plan.Test.InTurn(session => new RoadMapStore(session).Close(plan.Plan));
        Assert.Empty(await Ids(plan, TaskGroup.Overdue));
        Assert.Empty(await Board(plan));
        Assert.Empty((await List(plan, new TaskFilter(plan.World.Municipality))).Tasks);
        Assert.Empty(await plan.Test.Look(session => new DueTaskStore(session).Of([plan.World.Director], Today)));
        Assert.Empty(await plan.Test.Look(session => new OverdueStore(session).Overdue(plan.World.Municipality, Today)));
        Assert.NotEmpty((await List(plan, new TaskFilter(plan.World.Municipality) { RoadMapId = plan.Plan })).Tasks);
    }

    [Theory, OnBothDatabases]
    public async Task Boards_count_what_the_rules_say(StorageProvider provider)
    {
        await using PlanCase plan = await Mixed(provider);
        IReadOnlyList<OccurrenceRow> all = (await List(plan, new TaskFilter(plan.World.Municipality))).Tasks;
        IReadOnlyList<SchoolTally> board = await Board(plan);
        Assert.Equal(["ООШ № 2", "СОШ № 1"], board.Select(school => school.SchoolName).Order(StringComparer.Ordinal));
        foreach (SchoolTally school in board)
        {
            OccurrenceRow[] its = [.. all.Where(task => task.SchoolId == school.SchoolId || task.Joint)];
            AssertCounts(its, school);
            AssertCounts(its, await plan.Test.Look(session => new BoardStore(session).School(plan.World.Municipality, school.SchoolId, Today)));
        }
        AssertCounts(all, await plan.Test.Look(session => new BoardStore(session).Municipality(plan.World.Municipality, Today)));
        ILookup<string, long> byMonth = all.Where(task => task.RoadMapId == plan.Plan)
            .ToLookup(task => (task.DueOn ?? task.EndsOn ?? DateOnly.MaxValue).ToString("yyyy-MM", null), task => task.ActivityId);
        IReadOnlyList<PlanMonth> months = await plan.Test.Look(session => new ActivityStore(session).Months(plan.Plan));
        Assert.Equal(byMonth.Select(month => month.Key).Order(StringComparer.Ordinal), months.Select(month => month.Month));
        foreach (PlanMonth month in months)
        {
            Assert.Equal(byMonth[month.Month].Distinct().Count(), month.Activities);
            Assert.Equal(
                byMonth[month.Month].Distinct().Order(),
                (await plan.Test.Look(session => new ActivityStore(session).InMonth(plan.Plan, DateOnly.Parse($"{month.Month}-01", null)))).Order());
        }
        AssertCounts(all, Assert.Single(await plan.Test.Look(session => new BoardStore(session).Sections(plan.Plan, Today))));
        IReadOnlyList<ActivityTally> rows = await plan.Test.Look(session => new BoardStore(session).Activities(plan.Plan, Today, 1, 3));
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => AssertCounts(all.Where(task => task.ActivityId == row.ActivityId), row));
    }

    [Theory, OnBothDatabases]
    public async Task Lists_are_filtered_and_paged_in_order_of_dates(StorageProvider provider)
    {
        await using PlanCase plan = await Mixed(provider);
        TaskFilter all = new(plan.World.Municipality);
        IReadOnlyList<OccurrenceRow> whole = (await List(plan, all)).Tasks;
        Assert.Equal(whole.OrderBy(task => task.DueOn ?? task.EndsOn ?? DateOnly.MaxValue).ThenBy(task => task.Id), whole);
        TaskPage second = await plan.Test.Look(session => new TaskListStore(session).List(all, Today, 2, 3));
        Assert.Equal(whole.Skip(2).Take(3), second.Tasks);
        Assert.True(second.HasMore);
        await Holds(all with { SchoolId = plan.World.FirstSchool }, task => task.SchoolId == plan.World.FirstSchool || task.Joint);
        await Holds(all with { Kind = TaskListKind.Overdue }, task => task.StandingOn(Today) == TaskStanding.Overdue);
        await Holds(all with { Kind = TaskListKind.Submitted }, task => task.State == OccurrenceState.Submitted);
        await Holds(all with { From = new DateOnly(2026, 10, 1), Until = new DateOnly(2026, 10, 31) }, task => (task.DueOn ?? task.EndsOn) is { Month: 10 });
        await Holds(all with { RoadMapId = plan.Plan, Section = "Работа с кадрами", Kind = TaskListKind.Open }, task => task.State.IsOpen());
        await Holds(all with { ActivityId = whole[0].ActivityId }, task => task.ActivityId == whole[0].ActivityId);

        async Task Holds(TaskFilter filter, Func<OccurrenceRow, bool> fits) =>
            Assert.Equal(whole.Where(fits).Select(task => task.Id).Order(), (await List(plan, filter)).Tasks.Select(task => task.Id).Order());
    }

    [Theory, OnBothDatabases]
    public async Task Reminders_see_open_tasks_and_overdue_ones_by_school(StorageProvider provider)
    {
        await using PlanCase plan = await Mixed(provider);
        IReadOnlyList<OccurrenceRow> all = (await List(plan, new TaskFilter(plan.World.Municipality))).Tasks;
        IReadOnlyList<OverdueTask> overdue = await plan.Test.Look(session => new OverdueStore(session).Overdue(plan.World.Municipality, Today));
        Assert.Equal(all.Where(task => task.StandingOn(Today) == TaskStanding.Overdue).Select(task => task.Id).Order(), overdue.Select(task => task.Id).Distinct().Order());
        Assert.All(overdue, task => Assert.NotEmpty(task.HolderName));
        Assert.All(overdue, task => Assert.Equal(all.Single(one => one.Id == task.Id).Title, task.Title));
        IReadOnlyList<OverdueCount> holders = await plan.Test.Look(session => new OverdueStore(session).OverdueHolders(plan.World.Municipality, Today));
        Assert.Equal(
            OverdueDigest.Plan(overdue, null)!.Holders.Select(holder => (holder.HolderId, holder.Name, (long)holder.Tasks.Count, holder.Tasks[0].LateAfter)).Order(),
            holders.Select(holder => (holder.HolderId, holder.Name, holder.Tasks, holder.Oldest)).Order());
        Assert.Equal(holders.OrderBy(holder => holder.Oldest).Select(holder => holder.Oldest), holders.Select(holder => holder.Oldest));
        IReadOnlyList<DueTask> due = await plan.Test.Look(session => new DueTaskStore(session).Of([plan.World.Director, plan.World.Coordinator], Today));
        Assert.Equal(
            all.Where(task => task.State.IsOpen() && (task.DueOn ?? task.EndsOn) <= Today.AddDays(28) && (task.Joint || task.SchoolId == plan.World.FirstSchool))
                .Select(task => (task.Id, plan.World.Director, plan.World.FirstSchool)).Order(),
            due.Select(task => (task.Id, task.PersonId, task.HolderId)).Order());
    }

    private static async Task<PlanCase> Mixed(StorageProvider provider)
    {
        PlanCase plan = await PlanCase.Start(provider);
        await plan.Activity(new DateDeadline(new DateOnly(2026, 9, 8)));
        IReadOnlyList<OccurrenceRow> early = await plan.Tasks(await plan.Activity(new DateDeadline(new DateOnly(2026, 9, 30))));
        await plan.Accept(await plan.HandIn(early[0].Id));
        IReadOnlyList<OccurrenceRow> soon = await plan.Tasks(await plan.Activity(new RecurringDeadline([DateSpan.Month(2026, 10), DateSpan.Month(2026, 11)]), count: 2));
        await plan.HandIn(soon[0].Id);
        await plan.Return(await plan.HandIn(soon[2].Id), new DateOnly(2026, 10, 12));
        await plan.Test.InTurn(session => new OccurrenceStore(session).Withdraw(soon[^1].Id, plan.World.Coordinator, "Не нужно"));
        await plan.Activity(new WindowDeadline(new SchoolYear(2026).Days));
        await plan.Activity(new ContinuousDeadline(new SchoolYear(2026).Days));
        await plan.Activity(new EventDeadline("проведения ВПР"));
        await plan.Activity(new PlanDeadline("плану работы"));
        await plan.Activity(new DateDeadline(new DateOnly(2026, 10, 13)), ActivityOwner.Joint);
        await plan.Activity(new DateDeadline(new DateOnly(2026, 12, 1)), ActivityOwner.Department);
        return plan;
    }

    private static void AssertCounts(IEnumerable<OccurrenceRow> tasks, TaskTally tally)
    {
        OccurrenceRow[] its = [.. tasks];
        Assert.Equal(
            (its.Count(task => task.State.IsOpen()), its.Count(task => task.StandingOn(Today) == TaskStanding.Overdue),
                its.Count(task => task.State == OccurrenceState.Submitted), its.Count(task => task.State == OccurrenceState.Accepted)),
            ((int)tally.Open, (int)tally.Overdue, (int)tally.Submitted, (int)tally.Accepted));
    }

    private static Task<IReadOnlyList<SchoolTally>> Board(PlanCase plan) => plan.Test.Look(session => new BoardStore(session).Schools(plan.World.Municipality, Today));

    private static Task<TaskPage> List(PlanCase plan, TaskFilter filter) => plan.Test.Look(session => new TaskListStore(session).List(filter, Today, 0, 100));

    private static async Task<IEnumerable<long>> Ids(PlanCase plan, TaskGroup group) =>
        (await plan.Test.Look(session => new MyTaskStore(session).List(TaskHolder.School(plan.World.FirstSchool), group, Today, 0, 100))).Tasks.Select(task => task.Id);
}
