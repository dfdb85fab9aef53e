using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Reminders;

public sealed class ReminderPolicyStoreTests
{
    [Theory, OnBothDatabases]
    public async Task A_municipality_that_has_chosen_nothing_has_the_default(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        Assert.Equal(ReminderPolicy.Default, await test.Look(session => new ReminderPolicyStore(session).Of(world.Municipality)));
        Assert.Null(await test.Look(session => new ReminderPolicyStore(session).LastChange(world.Municipality)));
    }

    [Theory, OnBothDatabases]
    public async Task A_policy_is_kept_as_chosen_last_and_by_whom(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        ReminderPolicy policy = new(
            new StepsBefore([7, 0]), 5, new TimeOnly(8, 15), new TimeOnly(18, 45), new Night(new TimeOnly(21, 30), new TimeOnly(7, 0)), null, false, true);
        ReminderPolicy bare = new(
            default, 1, new TimeOnly(10, 0), new TimeOnly(10, 0), Night.Default, 60, true, false);
        foreach (ReminderPolicy chosen in new[] { bare, policy })
        {
            await test.InTurn(session => new ReminderPolicyStore(session).Set(world.Municipality, chosen, world.Coordinator));
            Assert.Equal(chosen, await test.Look(session => new ReminderPolicyStore(session).Of(world.Municipality)));
        }
        PolicyChange change = (await test.Look(session => new ReminderPolicyStore(session).LastChange(world.Municipality)))!;
        Assert.Equal((world.Coordinator, test.Clock.GetUtcNow()), (change.ChangedBy, change.ChangedAt));
    }

    [Theory, OnBothDatabases]
    public async Task What_changes_nothing_leaves_the_last_change_with_whoever_made_it(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        Assert.Equal(ReminderPolicy.Default, await Change(policy => policy, world.Director));
        Assert.Null(await test.Look(session => new ReminderPolicyStore(session).LastChange(world.Municipality)));
        await Change(policy => policy.WithRepeatEvery(1), world.Coordinator);
        ReminderPolicy changed = await Change(policy => policy.WithRepeatEvery(1), world.Director);
        Assert.Equal(ReminderPolicy.Default.WithRepeatEvery(1), changed);
        Assert.Equal(world.Coordinator, (await test.Look(session => new ReminderPolicyStore(session).LastChange(world.Municipality)))!.ChangedBy);

        Task<ReminderPolicy> Change(Func<ReminderPolicy, ReminderPolicy> change, long person) =>
            test.InTurn(session => new ReminderPolicyStore(session).Change(world.Municipality, change, person));
    }

    [Theory, OnBothDatabases]
    public async Task Two_who_change_it_at_once_do_not_undo_each_other(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await Task.WhenAll(
            Task.Run(() => Change(policy => policy.WithRepeatEvery(1))),
            Task.Run(() => Change(policy => policy.WithMondaySummary(false))),
            Task.Run(() => Change(policy => policy.WithEscalateAfter(null))));
        Assert.Equal(
            ReminderPolicy.Default.WithRepeatEvery(1).WithMondaySummary(false).WithEscalateAfter(null),
            await test.Look(session => new ReminderPolicyStore(session).Of(world.Municipality)));

        Task<ReminderPolicy> Change(Func<ReminderPolicy, ReminderPolicy> change) =>
            test.InTurn(session => new ReminderPolicyStore(session).Change(world.Municipality, change, world.Coordinator));
    }
}
