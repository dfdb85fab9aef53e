using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Conversations;

public sealed class ChatStoreTests
{
    [Theory, OnBothDatabases]
    public async Task An_account_has_one_chat_however_often_it_writes(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        ChatRow first = await test.InTurn(session => new ChatStore(session).FindOrCreate("telegram", "77"));
        ChatRow second = await test.InTurn(session => new ChatStore(session).FindOrCreate("telegram", "77"));
        Assert.Equal(first.Id, second.Id);
        Assert.Null(second.PersonId);
        Assert.Empty(second.Memberships);
    }

    [Theory, OnBothDatabases]
    public async Task Turns_that_begin_the_same_chat_at_once_get_the_same_chat(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        ChatRow[] found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            test.InTurn(session => new ChatStore(session).FindOrCreate("telegram", "77")))));
        Assert.Single(found.Select(chat => chat.Id).Distinct());
    }

    [Theory, OnBothDatabases]
    public async Task A_chat_tells_all_of_its_visitor(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        ChatRow chat = await test.InTurn(async session =>
        {
            long top = await new OutboxStore(session).Add(new OutboxMessage(world.DirectorChat, "{}"));
            await new ChatStore(session).SetTop(world.DirectorChat, top);
            return (await new ChatStore(session).Find(world.DirectorChat))!;
        });
        Assert.Equal("Вера Ильина", chat.PersonName);
        Assert.Equal("1", chat.ConsentVersion);
        Assert.NotNull(chat.TopOutboxId);
        MembershipRow membership = Assert.Single(chat.Memberships);
        Assert.Equal(chat.MembershipId, membership.Id);
        Assert.Equal(("director", "СОШ № 1", "Озёрный район", "Europe/Moscow"),
            (membership.Role, membership.SchoolName, membership.MunicipalityName, membership.TimeZone));
        Assert.True(membership.HasUpperGrades);
        Assert.Equal(test.Clock.GetUtcNow(), membership.EnteredAt);
    }

    [Theory, OnBothDatabases]
    public async Task A_page_is_kept_up_to_date_while_it_is_on_top_and_its_message_is_known(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        DateTimeOffset before = test.Clock.GetUtcNow().AddHours(-1);
        await Show("u.see:1");
        LivePage page = Assert.Single(await Live());
        Assert.Equal((world.DirectorChat, "u.see:1"), (page.ChatId, page.Route));
        Assert.True(await test.InTurn(session => new ChatStore(session).IsStillOnTop(page)));
        await test.InTurn(session => session.Execute("delete from outbox"));
        Assert.Empty(await Live());
        await Show(null);
        Assert.Empty(await Live());
        Assert.False(await test.InTurn(session => new ChatStore(session).IsStillOnTop(page)));

        Task<IReadOnlyList<LivePage>> Live() => test.Look(session => new ChatStore(session).Live(before));

        Task Show(string? route) => test.InTurn(async session => await new ChatStore(session).SetTop(
            world.DirectorChat, await new OutboxStore(session).Add(new OutboxMessage(world.DirectorChat, "{}")), route));
    }
}
