using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.RoadMaps;

public sealed class PlanChangesTests
{
    private static readonly DateOnly Due = new(2026, 10, 15);

    [Theory, OnBothDatabases]
    public async Task A_changed_date_moves_open_tasks_and_keeps_evidence(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long activity = await plan.Activity(new DateDeadline(Due));
        IReadOnlyList<OccurrenceRow> before = await plan.Tasks(activity);
        long submission = await plan.HandIn(before[0].Id);
        long draft = await plan.Collect(before[1].Id);
        Assert.Equal(new ChangedTasks(0, 1, 0), await Change(plan, activity, store => store.SetTerm(activity, new DateDeadline(Due.AddDays(7)), DeadlineAnswers.None, plan.World.Coordinator)));
        Assert.Equal([Due, Due.AddDays(7)], (await plan.Tasks(activity)).Select(task => task.DueOn!.Value));
        foreach (long evidence in new[] { submission, draft }) Assert.Single(await plan.Test.Look(session => new EvidenceStore(session).Of(evidence)));
        Assert.Equal("Изменён приказ", (await plan.History(before[1].Id))[^1].Reason);
    }

    [Theory, OnBothDatabases]
    public async Task Time_granted_to_a_school_survives_a_change_of_something_else(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long activity = await plan.Activity(new DateDeadline(Due));
        long task = (await plan.Tasks(activity))[0].Id;
        await plan.Test.InTurn(session => new OccurrenceStore(session).MoveDue(task, Due, Due.AddDays(30), plan.World.Coordinator, null));
        Assert.Equal(new ChangedTasks(2, 0, 0), await Change(plan, activity, store => store.SetRequiredCount(activity, 2)));
        Assert.Equal(Due.AddDays(30), (await plan.Task(task)).DueOn);
    }

    [Theory, OnBothDatabases]
    public async Task A_school_taken_from_a_row_loses_what_is_open_and_one_added_gets_its_own(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long activity = await plan.Activity(new DateDeadline(Due));
        Assert.Equal(new ChangedTasks(0, 0, 1), await Change(plan, activity, store => store.SetSchools([activity], [plan.World.FirstSchool])));
        Assert.Equal([OccurrenceState.Planned, OccurrenceState.Withdrawn], (await plan.Tasks(activity)).Select(task => task.State));
        Assert.Equal(new ChangedTasks(1, 0, 0), await Change(plan, activity, store => store.SetPersons([activity], [plan.World.DirectorMembership])));
        Assert.Equal("Вера Ильина", (await plan.Tasks(activity)).Single(task => task.MembershipId is not null).PersonName);
    }

    [Theory, OnBothDatabases]
    public async Task A_row_taken_out_is_withdrawn_but_not_what_was_done(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long activity = await plan.Activity(new DateDeadline(Due));
        await plan.Accept(await plan.HandIn((await plan.Tasks(activity))[0].Id));
        Assert.Equal(new ChangedTasks(0, 0, 1), await Change(plan, activity, store => store.Remove(activity, "Исключено приказом")));
        Assert.Equal([OccurrenceState.Accepted, OccurrenceState.Withdrawn], (await plan.Tasks(activity)).Select(task => task.State));
        Assert.Empty(await plan.Test.Look(session => new ActivityStore(session).OfRoadMap(plan.Plan)));
    }

    [Theory, OnBothDatabases]
    public async Task A_term_that_waits_from_now_on_loses_its_date(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long activity = await plan.Activity(new DateDeadline(Due));
        await Change(plan, activity, store => store.SetTerm(activity, new EventDeadline("проведения ВПР"), DeadlineAnswers.None, plan.World.Coordinator));
        OccurrenceRow task = (await plan.Tasks(activity))[0];
        Assert.Equal((TaskTiming.Event, null, "проведения ВПР"), (task.Timing, task.DueOn, task.EventName));
    }

    private static Task<ChangedTasks> Change(PlanCase plan, long activity, Func<ActivityStore, Task> change) => plan.Test.InTurn(async session =>
    {
        await change(new ActivityStore(session));
        return await new PlanChanges(session).Apply(activity, plan.World.Coordinator, "Изменён приказ");
    });
}
