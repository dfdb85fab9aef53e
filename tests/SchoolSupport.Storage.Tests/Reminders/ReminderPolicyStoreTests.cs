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
}
