using SchoolSupport.Storage.Conversations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Conversations;

public sealed class WorkQueueTests
{
    private static readonly ProcessIdentity Me = ProcessIdentity.Current;

    [Theory, OnBothDatabases]
    public async Task Work_is_taken_in_order_and_once(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        long first = await Add(test, "import", world.DirectorChat);
        long second = await Add(test, "export");
        WorkItem? taken = await Take(test);
        Assert.Equal(new WorkItem { Id = first, Kind = "import", Payload = "{}", ChatId = world.DirectorChat, Attempts = 1, CreatedAt = test.Clock.GetUtcNow() }, taken);
        Assert.Equal(second, (await Take(test))?.Id);
        Assert.Null(await Take(test));
    }

    [Theory, OnBothDatabases]
    public async Task Workers_who_reach_for_work_at_once_get_different_pieces(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        for (int i = 0; i < 6; i++) await Add(test, "export");
        WorkItem?[] taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Take(test))));
        Assert.Equal(6, taken.Select(item => item!.Id).Distinct().Count());
    }

    [Theory, OnBothDatabases]
    public async Task Work_is_finished_once(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        long id = await Add(test, "export");
        await Take(test);
        Assert.True(await test.InTurn(session => new WorkQueue(session).Done(id)));
        Assert.False(await test.InTurn(session => new WorkQueue(session).Done(id)));
        Assert.False(await test.InTurn(session => new WorkQueue(session).GiveUp(id, "late")));
    }

    [Theory, OnBothDatabases]
    public async Task Work_that_failed_comes_again_in_its_time(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        long id = await Add(test, "import");
        await Take(test);
        await test.InTurn(session => new WorkQueue(session).Retry(id, "no network", test.Clock.GetUtcNow() + TimeSpan.FromMinutes(1)));
        Assert.Null(await Take(test));
        Assert.False(await AnyWaiting(test));
        test.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await AnyWaiting(test));
        Assert.Equal(2, (await Take(test))?.Attempts);
    }

    [Theory, OnBothDatabases]
    public async Task What_a_dead_process_began_comes_again_and_what_a_live_one_does_stays_with_it(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        long orphan = await Add(test, "import");
        await Add(test, "export");
        await Take(test, Me with { Started = "before" });
        await Take(test, Me);
        Assert.Equal(1, await test.InTurn(session => new WorkQueue(session).Recover(Me with { Pid = 0 })));
        Assert.Equal(orphan, (await Take(test))?.Id);
        Assert.Null(await Take(test));
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_starts_begins_anew_what_it_left_earlier_in_its_life(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        long left = await Add(test, "import");
        await Take(test, Me);
        Assert.Equal(1, await test.InTurn(session => new WorkQueue(session).Recover(Me)));
        Assert.Equal(left, (await Take(test))?.Id);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_given_up_never_comes_again(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        long id = await Add(test, "import");
        await Take(test);
        Assert.True(await test.InTurn(session => new WorkQueue(session).GiveUp(id, "not a workbook")));
        Assert.Equal(0, await test.InTurn(session => new WorkQueue(session).Recover(Me)));
        Assert.Null(await Take(test));
    }

    private static Task<bool> AnyWaiting(TestDatabase test) =>
        test.Look(session => new WorkQueue(session).AnyWaiting(test.Clock.GetUtcNow()));

    private static Task<long> Add(TestDatabase test, string kind, long? chat = null) =>
        test.InTurn(session => new WorkQueue(session).Add(kind, "{}", chat));

    private static Task<WorkItem?> Take(TestDatabase test, ProcessIdentity? worker = null) =>
        test.InTurn(session => new WorkQueue(session).TakeNext(worker ?? Me, test.Clock.GetUtcNow()));
}
