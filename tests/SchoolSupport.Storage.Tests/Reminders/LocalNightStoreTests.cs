using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Reminders;

public sealed class LocalNightStoreTests
{
    private static readonly Night Early = new(new TimeOnly(18, 30), new TimeOnly(7, 15));

    [Theory, OnBothDatabases]
    public async Task A_chat_has_the_night_of_its_persons_municipality(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        Assert.Equal(new LocalNight(Night.Default, new TimeZoneName("Europe/Moscow")), await Of(test, world.DirectorChat));
        await test.InTurn(session => new ReminderPolicyStore(session).Set(world.Municipality, ReminderPolicy.Default.WithNight(Early), world.Coordinator));
        Assert.Equal(new LocalNight(Early, new TimeZoneName("Europe/Moscow")), await Of(test, world.DirectorChat));
    }

    [Theory, OnBothDatabases]
    public async Task Who_works_in_two_is_at_home_in_the_older_and_then_in_the_one_that_is_left(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        await test.InTurn(async session =>
        {
            MembershipStore memberships = new(session);
            long east = await new MunicipalityStore(session).FindOrAdd("Дальний район", "Asia/Kamchatka");
            await memberships.Enter(await memberships.Add(world.Director, "controller", east, null));
        });
        Assert.Equal("Europe/Moscow", (await Of(test, world.DirectorChat))?.Zone.Id);
        await test.InTurn(session => new MembershipStore(session).End(world.DirectorMembership));
        Assert.Equal("Asia/Kamchatka", (await Of(test, world.DirectorChat))?.Zone.Id);
    }

    [Theory, OnBothDatabases]
    public async Task A_departments_group_has_its_night_and_a_stranger_none(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        long group = await test.InTurn(async session => (await new ChatStore(session).FindOrCreate("telegram", "-700")).Id);
        Assert.Null(await Of(test, group));
        await test.InTurn(async session =>
        {
            DepartmentGroupStore groups = new(session);
            await groups.Link(await groups.Ask(group, "Отдел образования", world.Coordinator), world.Municipality);
        });
        Assert.Equal("Europe/Moscow", (await Of(test, group))?.Zone.Id);
    }

    private static Task<LocalNight?> Of(TestDatabase test, long chat) => test.Look(session => new LocalNightStore(session).Of(chat));
}
