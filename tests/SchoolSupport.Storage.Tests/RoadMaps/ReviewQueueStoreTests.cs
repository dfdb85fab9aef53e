using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.RoadMaps;

public sealed class ReviewQueueStoreTests
{
    [Theory, OnBothDatabases]
    public async Task Evidence_and_requests_wait_in_one_queue_from_the_oldest_to_the_next(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long first = await plan.TaskDue(PlanCase.Today), second = await plan.TaskDue(PlanCase.Today), third = await plan.TaskDue(PlanCase.Today);
        long submission = await Later(plan, () => plan.HandIn(second));
        await Later(plan, () => Ask(plan, third));
        await Later(plan, () => plan.HandIn(first));

        List<ReviewItem> queue = [];
        for (ReviewItem? next = await First(plan); next is not null; next = await After(plan, next)) queue.Add(next);
        Assert.Equal(
            [(ReviewKind.Submission, second), (ReviewKind.Extension, third), (ReviewKind.Submission, first)], queue.Select(item => (item.Kind, item.OccurrenceId)));
        Assert.Equal(3, await Count(plan));

        await plan.Accept(submission);
        Assert.Equal((2, third), (await Count(plan), (await First(plan))!.OccurrenceId));
        Assert.Equal(queue[1], await After(plan, queue[0]));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_decided_overtaken_or_of_a_closed_plan_waits_no_more(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long task = await plan.TaskDue(PlanCase.Today);
        await Ask(plan, task);
        long submission = await plan.HandIn(task);
        Assert.Equal((1, ReviewKind.Submission), (await Count(plan), (await First(plan))!.Kind));
        Assert.Equal(submission, Assert.Single(await OfSchool(plan, plan.World.FirstSchool)).Id);
        Assert.Empty(await OfSchool(plan, plan.World.SecondSchool));

        await plan.Test.InTurn(session => new RoadMapStore(session).Close(plan.Plan));
        Assert.Equal(0, await Count(plan));
        Assert.Null(await First(plan));
    }

    private static async Task<T> Later<T>(PlanCase plan, Func<Task<T>> deed)
    {
        plan.Test.Clock.Advance(TimeSpan.FromMinutes(1));
        return await deed();
    }

    private static Task<TaskRefusal?> Ask(PlanCase plan, long task) =>
        plan.Test.InTurn(session => new ExtensionStore(session).Ask(task, plan.World.Director, "Болеет ведущий", null));

    private static Task<long> Count(PlanCase plan) => plan.Test.Look(session => new ReviewQueueStore(session).Count(plan.World.Municipality));

    private static Task<ReviewItem?> First(PlanCase plan) => plan.Test.Look(session => new ReviewQueueStore(session).First(plan.World.Municipality));

    private static Task<ReviewItem?> After(PlanCase plan, ReviewItem item) =>
        plan.Test.Look(session => new ReviewQueueStore(session).After(plan.World.Municipality, item.WaitsSince, item.Id));

    private static Task<IReadOnlyList<ReviewItem>> OfSchool(PlanCase plan, long school) =>
        plan.Test.Look(session => new ReviewQueueStore(session).OfSchool(plan.World.Municipality, school));
}
