using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Reminders;

public sealed class DepartmentGroupStoreTests
{
    [Theory, OnBothDatabases]
    public async Task A_group_is_asked_for_once_and_linked_once(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        long chat = await Chat(test, "-4001");

        long asked = await Ask(test, chat, "Отдел", world.Coordinator);
        Assert.Equal(asked, await Ask(test, chat, "Отдел образования", world.Coordinator));
        Assert.Null(await OfMunicipality(test, world.Municipality));
        Assert.True(await Link(test, asked, world.Municipality));
        Assert.False(await Link(test, asked, world.Municipality));

        DepartmentGroupRow linked = (await OfMunicipality(test, world.Municipality))!;
        Assert.Equal((asked, "-4001", "Отдел образования", true), (linked.Id, linked.ExternalId, linked.Title, linked.IsLinked));
    }

    [Theory, OnBothDatabases]
    public async Task A_municipality_has_one_group_and_a_group_one_municipality(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        long other = await test.InTurn(session => new MunicipalityStore(session).FindOrAdd("Лесной район", "Europe/Moscow"));
        long chat = await Chat(test, "-4001"), newer = await Chat(test, "-4002");
        long first = await Ask(test, chat, "Старая", world.Coordinator);
        await Link(test, first, world.Municipality);

        long second = await Ask(test, newer, "Новая", world.Coordinator);
        Assert.True(await Link(test, second, world.Municipality));
        Assert.False((await Find(test, first))!.IsLinked);
        Assert.Equal(second, (await OfMunicipality(test, world.Municipality))!.Id);

        long third = await Ask(test, newer, "Новая", world.Coordinator);
        Assert.False(await Link(test, third, other));
        Assert.Equal(second, (await OfMunicipality(test, world.Municipality))!.Id);
        await test.InTurn(session => new DepartmentGroupStore(session).End(second));
        Assert.True(await Link(test, third, other));
        Assert.Equal(third, (await OfMunicipality(test, other))!.Id);
    }

    [Theory, OnBothDatabases]
    public async Task When_the_bot_is_out_of_a_group_its_link_and_requests_are_over(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        long chat = await Chat(test, "-4001");
        long linked = await Ask(test, chat, "Отдел", world.Coordinator);
        await Link(test, linked, world.Municipality);
        long asked = await Ask(test, chat, "Отдел", world.Coordinator);

        Assert.Equal(linked, (await test.InTurn(session => new DepartmentGroupStore(session).EndChat(chat)))!.Id);
        Assert.Null(await test.InTurn(session => new DepartmentGroupStore(session).EndChat(chat)));

        Assert.Null(await OfMunicipality(test, world.Municipality));
        Assert.False(await Link(test, asked, world.Municipality));
    }

    [Theory, OnBothDatabases]
    public async Task A_link_ends_once_and_a_group_that_moved_keeps_it(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        long chat = await Chat(test, "-4001"), super = await Chat(test, "-1001");
        long group = await Ask(test, chat, "Отдел", world.Coordinator);
        await Link(test, group, world.Municipality);

        long waiting = await test.InTurn(session => new OutboxStore(session).Add(new OutboxMessage(chat, "{}")));

        await test.InTurn(session => new DepartmentGroupStore(session).Move(chat, super));
        Assert.Equal("-1001", (await OfMunicipality(test, world.Municipality))!.ExternalId);
        OutboxRow there = Assert.Single(await test.Look(session => new OutboxStore(session).Waiting(10)));
        Assert.Equal((waiting, super, "-1001"), (there.Id, there.ChatId, there.Recipient));
        Assert.True(await test.InTurn(session => new DepartmentGroupStore(session).End(group)));
        Assert.False(await test.InTurn(session => new DepartmentGroupStore(session).End(group)));
        Assert.Null(await OfMunicipality(test, world.Municipality));
    }

    private static Task<long> Chat(TestDatabase test, string id) => test.InTurn(async session => (await new ChatStore(session).FindOrCreate("telegram", id)).Id);

    private static Task<long> Ask(TestDatabase test, long chat, string title, long person) =>
        test.InTurn(session => new DepartmentGroupStore(session).Ask(chat, title, person));

    private static Task<bool> Link(TestDatabase test, long id, long municipality) =>
        test.InTurn(session => new DepartmentGroupStore(session).Link(id, municipality));

    private static Task<DepartmentGroupRow?> Find(TestDatabase test, long id) => test.Look(session => new DepartmentGroupStore(session).Find(id));

    private static Task<DepartmentGroupRow?> OfMunicipality(TestDatabase test, long municipality) =>
        test.Look(session => new DepartmentGroupStore(session).OfMunicipality(municipality));
}
