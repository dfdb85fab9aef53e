using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Tests.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Reminders;

public sealed class WeeklyFiguresStoreTests
{
    private static readonly DateOnly Monday = new(2026, 9, 21);

    [Theory, OnBothDatabases]
    public async Task A_weeks_figures_are_kept_as_they_were(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long late = await plan.TaskDue(new DateOnly(2026, 9, 18)), done = await plan.TaskDue(new DateOnly(2026, 9, 30));
        await plan.Accept(await plan.HandIn(done));

        Assert.True(await Keep(plan, Monday));
        WeeklyFigures kept = (await Of(plan, Monday))!;
        await plan.HandIn(late);

        // Each row is there for both schools; the first has done one of its two.
        Assert.Equal(new TaskFigures(3, 2, 0, 1), kept.All);
        Assert.Equal(new TaskFigures(1, 1, 0, 1), kept.Schools[plan.World.FirstSchool]);
        Assert.Equal(new TaskFigures(2, 1, 0, 0), kept.Schools[plan.World.SecondSchool]);
        Assert.False(await Keep(plan, Monday.AddDays(2)));
        Assert.Equal(kept.All, (await Of(plan, Monday))!.All);
    }

    [Theory, OnBothDatabases]
    public async Task The_week_before_is_the_latest_one_that_was_kept(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        await plan.TaskDue(new DateOnly(2026, 9, 30));
        Assert.Null(await LastWeek(plan));
        Assert.Null(await Before(plan, Monday));

        await Keep(plan, Monday.AddDays(-21));
        await Keep(plan, Monday.AddDays(-14));
        await Keep(plan, Monday);

        Assert.Equal(Monday, await LastWeek(plan));
        Assert.Equal(Monday.AddDays(-14), await LastWeek(plan, Monday.AddDays(-1)));
        Assert.Equal(Monday.AddDays(-14), (await Before(plan, Monday))!.WeekOn);
        Assert.Equal(2, (await Before(plan, Monday))!.Schools.Count);
        Assert.Null(await Of(plan, Monday.AddDays(-7)));
    }

    private static Task<bool> Keep(PlanCase plan, DateOnly today) => plan.Test.InTurn(async session =>
    {
        WeeklyFiguresStore store = new(session);
        return await store.Keep(plan.World.Municipality, await store.Now(plan.World.Municipality, today));
    });

    private static Task<WeeklyFigures?> Of(PlanCase plan, DateOnly week) =>
        plan.Test.Look(session => new WeeklyFiguresStore(session).Of(plan.World.Municipality, week));

    private static Task<WeeklyFigures?> Before(PlanCase plan, DateOnly week) =>
        plan.Test.Look(session => new WeeklyFiguresStore(session).Before(plan.World.Municipality, week));

    private static async Task<DateOnly?> LastWeek(PlanCase plan, DateOnly? upTo = null)
    {
        LastWeekRow only = Assert.Single(await plan.Test.Look(session => new WeeklyFiguresStore(session).LastWeeks(upTo ?? DateOnly.MaxValue)));
        Assert.Equal((plan.World.Municipality, "Europe/Moscow"), (only.MunicipalityId, only.TimeZone));
        return only.WeekOn;
    }
}
