using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults.Kills;

/// <summary>The bot is killed again and again, as by a power cut, while directors answer their questionnaires.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private static readonly string[] OncePerUpdate = [TurnPoints.AfterClaim, TurnPoints.BeforeSend, TurnPoints.AfterSend];
    private static readonly string[] OncePerBatch = [TurnPoints.BeforeCommit, TurnPoints.AfterCommit, TurnPoints.BeforeMark];

    // Without any message of the bot for this long, whoever still waits is stuck.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public Task Two_hundred_conversations_outlive_twenty_kills_at_random_and_one_at_every_point() =>
        Survive(StorageProvider.Sqlite, directors: 200, randomKills: 20, seed: 20260908);

    [Theory, OnPostgres]
    public Task Fifty_conversations_outlive_kills_on_PostgreSQL(StorageProvider provider) =>
        Survive(provider, directors: 50, randomKills: 0, seed: 20260909);

    private async Task Survive(StorageProvider provider, int directors, int randomKills, int seed)
    {
        await using var test = await TestDatabase.Create(provider);
        await using var database = await Database.Open(test.Options, TimeProvider.System);
        using var playground = await PlaygroundProcess.Start(test.Folder);
        using var door = new PlaygroundDoor(playground.Address);
        var crowd = new Crowd(database, door, directors);
        await crowd.Settle();
        using var show = new Show(playground, crowd.Directors);
        await show.Begin();

        var deaths = Deaths(new Random(seed), randomKills);
        foreach (var death in deaths)
            await show.LiveAndDie(playground.SettingsFor(test), test.Folder, death, Patience);
        await show.LiveToTheEnd(playground.SettingsFor(test), test.Folder, Patience);

        var sum = await crowd.Reckon();
        output.WriteLine($"seed {seed}, kills {deaths.Count}: {string.Join(", ", deaths.Select(death => $"{death.Point ?? "random"} {death.Count}"))}");
        output.WriteLine($"lost {sum.Lost}, doubled {sum.Doubled}, stuck {sum.Stuck}; messages sent twice {sum.SaidTwice} of {show.Messages}");
        Assert.True(sum is { Lost: 0, Doubled: 0, Stuck: 0 }, $"{sum}\n{string.Join('\n', crowd.Directors.Where(one => !one.IsDone).Select(one => $"{one.Id} waits for «{one.StuckAt}»"))}");
    }

    private static List<Death> Deaths(Random random, int atRandom)
    {
        List<Death> deaths =
        [
            .. OncePerUpdate.Select(point => new Death(point, random.Next(5, 40))),
            .. OncePerBatch.Select(point => new Death(point, random.Next(1, 4))),
            .. Enumerable.Range(0, atRandom).Select(_ => new Death(null, random.Next(10, 80))),
        ];
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(deaths));
        return deaths;
    }
}
