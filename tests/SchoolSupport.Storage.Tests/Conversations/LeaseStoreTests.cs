using System.Diagnostics;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Conversations;

public sealed class LeaseStoreTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly DateTimeOffset Now = new(2026, 9, 1, 6, 0, 0, TimeSpan.Zero);
    private static readonly ProcessIdentity Me = ProcessIdentity.Current;
    private static readonly ProcessIdentity Elsewhere = new("another-machine", 42, "then");

    [Theory, OnBothDatabases]
    public async Task Another_live_holder_is_named(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        Assert.True((await Take(test, Elsewhere, Now)).Taken);
        LeaseResult refused = await Take(test, Me, Now + Minute / 2);
        Assert.Equal(new LeaseResult(false, Elsewhere, Now + Minute), refused);
    }

    [Theory, OnBothDatabases]
    public async Task A_lease_that_ran_out_is_anybodys_and_its_old_holder_learns_it(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await Take(test, Elsewhere, Now);
        Assert.True((await Take(test, Me, Now + Minute)).Taken);
        Assert.False(await test.InTurn(session => new LeaseStore(session).Renew("poller", Elsewhere, Now + Minute, Minute)));
        Assert.True(await test.InTurn(session => new LeaseStore(session).Renew("poller", Me, Now + Minute, Minute)));
    }

    [Theory, OnBothDatabases]
    public async Task A_renewed_lease_does_not_run_out(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await Take(test, Elsewhere, Now);
        await test.InTurn(session => new LeaseStore(session).Renew("poller", Elsewhere, Now + Minute / 2, Minute));
        Assert.False((await Take(test, Me, Now + Minute)).Taken);
    }

    [Theory, OnBothDatabases]
    public async Task A_holder_killed_on_this_machine_is_followed_at_once(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        using Process process = Process.Start(new ProcessStartInfo("sleep", "600"))!;
        ProcessIdentity killed = ProcessIdentity.Of(process.Id)!;
        await Take(test, killed, Now);
        Assert.False((await Take(test, Me, Now)).Taken);
        process.Kill();
        await process.WaitForExitAsync();
        Assert.True((await Take(test, Me, Now)).Taken);
    }

    [Theory, OnBothDatabases]
    public async Task A_process_that_merely_got_the_dead_holders_number_is_not_taken_for_it(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await Take(test, Me with { Started = "before the last reboot" }, Now);
        Assert.True((await Take(test, Me, Now)).Taken);
    }

    [Theory, OnBothDatabases]
    public async Task A_released_lease_is_free_and_only_its_holder_can_release_it(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await Take(test, Elsewhere, Now);
        await test.InTurn(session => new LeaseStore(session).Release("poller", Me));
        Assert.False((await Take(test, Me, Now)).Taken);
        await test.InTurn(session => new LeaseStore(session).Release("poller", Elsewhere));
        Assert.True((await Take(test, Me, Now)).Taken);
    }

    [Theory, OnBothDatabases]
    public async Task Of_many_who_take_a_lease_at_once_one_gets_it(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        LeaseResult[] results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
            Take(test, Elsewhere with { Pid = i }, Now))));
        LeaseResult taken = Assert.Single(results, result => result.Taken);
        Assert.All(results, result => Assert.Equal(taken.Holder, result.Holder));
    }

    [Fact]
    public void This_process_is_alive_and_of_another_machine_nothing_is_known()
    {
        Assert.False(Me.IsDead);
        Assert.False(Elsewhere.IsDead);
    }

    private static Task<LeaseResult> Take(TestDatabase test, ProcessIdentity taker, DateTimeOffset now) =>
        test.InTurn(session => new LeaseStore(session).Take("poller", taker, now, Minute));
}
