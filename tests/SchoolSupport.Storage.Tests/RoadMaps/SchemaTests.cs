using System.Data.Common;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.RoadMaps;

/// <summary>What the schema refuses, whatever the program does.</summary>
public sealed class SchemaTests
{
    private const string Copy =
        """
        insert into occurrence (id, municipality_id, road_map_id, activity_id, school_id, joint, origin_id, window_key, ordinal, timing, state, created_at)
        select 1, municipality_id, road_map_id, activity_id, @school, false, @origin, 'once', @ordinal, 'undefined', 'planned', 0 from occurrence where id = @task
        """;

    [Theory, OnBothDatabases]
    public async Task A_school_has_one_task_a_row_and_window(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(new DateOnly(2026, 10, 1));
        Assert.True(await Refused(plan, Copy, new { task, school = plan.World.FirstSchool, origin = 5, ordinal = 1 }));
        Assert.True(await Refused(plan, Copy, new { task, school = (long?)null, origin = plan.World.FirstSchool, ordinal = 1 }));
        Assert.False(await Refused(plan, Copy, new { task, school = plan.World.FirstSchool, origin = plan.World.FirstSchool, ordinal = 2 }));
    }

    [Theory, OnBothDatabases]
    public async Task A_task_is_no_other_municipalitys_schools(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(new DateOnly(2026, 10, 1));
        long stranger = await plan.Test.InTurn(async session =>
            await new SchoolStore(session).FindOrAdd(await new MunicipalityStore(session).FindOrAdd("Лесной район", "Europe/Moscow"), new SchoolName("СОШ № 7"), true));
        Assert.True(await Refused(plan, Copy, new { task, school = stranger, origin = stranger, ordinal = 1 }));
        Assert.True(await Refused(plan, "update occurrence set school_id = @stranger where id = @task", new { task, stranger }));
    }

    [Theory, OnBothDatabases("update occurrence set due_on = null where id = @task")]
    [OnBothDatabases("update occurrence set late_after = '2026-12-31' where id = @task")]
    [OnBothDatabases("update occurrence set state = 'overdue' where id = @task")]
    [OnBothDatabases("update occurrence set state = 'accepted' where id = @task")]
    [OnBothDatabases("update occurrence set timing = 'undefined' where id = @task")]
    [OnBothDatabases("update occurrence set joint = true where id = @task")]
    [OnBothDatabases("update occurrence set ends_on = '2020-01-01' where id = @task")]
    [OnBothDatabases("update occurrence set late = false where id = @task")]
    [OnBothDatabases("insert into submission (id, occurrence_id, state, on_behalf, started_at, started_by) select 1, occurrence_id, 'draft', false, 0, started_by from submission where occurrence_id = @task")]
    [OnBothDatabases("insert into extension_request (id, municipality_id, occurrence_id, reason, asked_by, asked_at) select 1, municipality_id, occurrence_id, 'Ещё', asked_by, 0 from extension_request where occurrence_id = @task")]
    [OnBothDatabases("update submission set state = 'submitted' where occurrence_id = @task")]
    [OnBothDatabases("insert into evidence (id, submission_id, kind, added_by, added_at) select 1, s.id, 'text', s.started_by, 0 from submission s")]
    [OnBothDatabases("insert into evidence (id, submission_id, kind, added_by, added_at) select 1, s.id, 'photo', s.started_by, 0 from submission s")]
    [OnBothDatabases("update road_map set state = 'closed'")]
    [OnBothDatabases("update plan_activity set required_count = 0")]
    [OnBothDatabases("update extension_request set granted = true")]
    public async Task States_that_cannot_be_are_refused(StorageProvider provider, string statement)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(new DateOnly(2026, 10, 1));
        await plan.Collect(task);
        await plan.Test.InTurn(session => new ExtensionStore(session).Ask(task, plan.World.Director, "Болеет педагог", null));
        Assert.True(await Refused(plan, statement, new { task }));
    }

    [Theory, OnBothDatabases]
    public async Task An_event_belongs_to_the_plan_that_waits_for_it(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        await plan.Activity(new EventDeadline("проведения ВПР"));
        long other = await plan.Test.InTurn(session => new RoadMapStore(session).Add(PlanCase.New(plan.World)));
        long foreign = await plan.Test.InTurn(session => new ProgrammeEventStore(session).FindOrAdd(other, "проведения ВПР", 10));
        Assert.True(await Refused(plan, "update occurrence set event_id = @foreign", new { foreign }));
    }

    private static async Task<bool> Refused(PlanCase plan, string statement, object given)
    {
        await using Session session = await plan.Test.Database.Begin();
        try
        {
            Assert.NotEqual(0, await session.Execute(statement, given));
            await session.Commit();
            return false;
        }
        catch (DbException refusal) when (session.Dialect.IsConstraintViolation(refusal))
        {
            return true;
        }
    }
}
