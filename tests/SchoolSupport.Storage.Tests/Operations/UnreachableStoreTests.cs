using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Operations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Operations;

public sealed class UnreachableStoreTests
{
    [Theory, OnBothDatabases]
    public async Task Who_cannot_be_reached_is_told_of_once_and_again_weeks_later(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider, new ManualClock());
        World world = await World.Make(test);
        Assert.Empty(await Untold(test));

        await Block(test, world);
        UnreachablePerson person = Assert.Single(await Untold(test));
        Assert.Equal(
            (world.Municipality, world.Director, world.DirectorMembership, "director", "Вера Ильина", "СОШ № 1", test.Clock.GetUtcNow()),
            (person.MunicipalityId, person.PersonId, person.MembershipId, person.Role, person.Name, person.SchoolName, person.Since));
        Assert.Equal(1, await test.Look(session => new UnreachableStore(session).Count()));

        Assert.True(await test.InTurn(session => new NoticeStore(session).TryAdd(person.NoticeKey, "sent")));
        Assert.Empty(await Untold(test));
        await Return(test, world);
        Assert.Equal(0, await test.Look(session => new UnreachableStore(session).Count()));
        await Block(test, world);
        Assert.Empty(await Untold(test));

        await Return(test, world);
        test.Clock.Advance(TimeSpan.FromDays(14));
        await Block(test, world);
        Assert.Single(await Untold(test));
    }

    [Theory, OnBothDatabases]
    public async Task Who_has_another_chat_can_be_reached(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider, new ManualClock());
        World world = await World.Make(test);
        await Block(test, world);
        await test.InTurn(async session =>
        {
            ChatStore chats = new(session);
            await chats.SetPerson((await chats.FindOrCreate("max", "7")).Id, world.Director, world.DirectorMembership);
        });

        Assert.Empty(await Untold(test));
    }

    private static Task<IReadOnlyList<UnreachablePerson>> Untold(TestDatabase test) => test.Look(session => new UnreachableStore(session).Untold());

    private static Task Block(TestDatabase test, World world) => test.InTurn(session => new ChatStore(session).MarkUnreachable(world.DirectorChat));

    private static Task Return(TestDatabase test, World world) => test.InTurn(session => new ChatStore(session).MarkReachable(world.DirectorChat));
}
