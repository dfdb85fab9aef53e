using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Operations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Operations;

public sealed class ParkedStoreTests
{
    [Theory, OnBothDatabases]
    public async Task What_is_set_aside_is_listed_without_its_text_and_sent_again_or_given_up(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider, new ManualClock());
        World world = await World.Make(test);
        long first = await Parked(test, world, "first");
        test.Clock.Advance(TimeSpan.FromMinutes(1));
        long second = await Parked(test, world, "second");

        ParkedMessage latest = (await test.Look(session => new ParkedStore(session).Latest(1))).Single();
        Assert.Equal((second, "director", "Озёрный район", "refused", 1), (latest.Id, latest.Role, latest.MunicipalityName, latest.Error, latest.Attempts));
        ParkedSince since = await test.Look(session => new ParkedStore(session).Since(latest.ParkedAt - TimeSpan.FromMinutes(1)));
        Assert.Equal((1, latest.ParkedAt, latest.ParkedAt), (since.Count, since.First, since.Last));

        Assert.True(await test.InTurn(session => new ParkedStore(session).Retry(first)));
        Assert.False(await test.InTurn(session => new ParkedStore(session).Retry(first)));
        Assert.False(await test.InTurn(session => new ParkedStore(session).Drop(first)));
        Assert.Equal([("first", 0)], (await test.Look(session => new OutboxStore(session).Waiting(10))).Select(row => (row.Content, row.Attempts)));
        Assert.True(await test.InTurn(session => new ParkedStore(session).Drop(second)));
        Assert.False(await test.InTurn(session => new ParkedStore(session).Drop(second)));
        Assert.Null(await test.Look(session => new ParkedStore(session).Find(second)));
        Assert.Equal(1, await test.Look(session => session.Find<long>("select count(*) from outbox where state = 'given up' and content is null")));
    }

    [Theory, OnBothDatabases]
    public async Task All_means_all_that_was_there_when_it_was_asked_for(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider, new ManualClock());
        World world = await World.Make(test);
        await Parked(test, world, "first");
        await Parked(test, world, "second");
        DateTimeOffset seen = test.Clock.GetUtcNow();
        test.Clock.Advance(TimeSpan.FromMinutes(1));
        long later = await Parked(test, world, "later");

        Assert.Equal(2, await test.InTurn(session => new ParkedStore(session).DropAll(seen)));
        Assert.Equal(0, await test.InTurn(session => new ParkedStore(session).RetryAll(seen)));
        Assert.Equal(later, (await test.Look(session => new ParkedStore(session).Latest(10))).Single().Id);
        Assert.Equal(1, await test.InTurn(session => new ParkedStore(session).RetryAll(test.Clock.GetUtcNow())));
    }

    private static Task<long> Parked(TestDatabase test, World world, string text) => test.InTurn(async session =>
    {
        OutboxStore outbox = new(session);
        long id = await outbox.Add(new OutboxMessage(world.DirectorChat, text));
        await outbox.Park(id, "refused");
        return id;
    });
}
