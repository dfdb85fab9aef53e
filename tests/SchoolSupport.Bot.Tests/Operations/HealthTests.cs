using System.Net;
using System.Net.Sockets;
using SchoolSupport.Bot.Operations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Operations;

public sealed class HealthTests
{
    [Fact]
    public async Task What_has_not_been_seen_lately_is_not_called_good()
    {
        var time = new ManualClock();
        var vitals = new Vitals(new MachineClock(time));
        await using var test = await TestDatabase.Create(StorageProvider.Sqlite, time);
        await using var database = await Database.Open(test.Options, time);
        var checks = new HealthChecks(vitals, database);

        Assert.Equal(["telegram", "database"], await Bad(checks));
        vitals.Pumped(isAnswered: true);
        vitals.Written();
        Assert.Empty(await Bad(checks));

        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(["database"], await Bad(checks));
        vitals.Written();
        time.Advance(TimeSpan.FromSeconds(20));
        vitals.Pumped(isAnswered: false);
        Assert.Empty(await Bad(checks));

        time.Advance(TimeSpan.FromMinutes(2));
        vitals.Pumped(isAnswered: false);
        vitals.Written();
        Assert.Equal(["telegram"], await Bad(checks));
        vitals.Pumped(isAnswered: true);
        vitals.OutboxCounted(new Backlog(1, 0, 0, TimeSpan.FromMinutes(6), TimeSpan.FromMinutes(6)));
        Assert.Equal(["outbox"], await Bad(checks));
        vitals.OutboxCounted(new Backlog(0, 5000, 7, TimeSpan.Zero, TimeSpan.FromHours(1)));
        Assert.Empty(await Bad(checks));
    }

    [Theory, OnBothDatabases]
    public async Task A_schema_that_another_version_has_changed_is_not_called_good(StorageProvider provider)
    {
        await using var place = await EmptyDatabase.Create(provider);
        await using var database = await Database.Open(place.Options, new ManualClock());
        Assert.True(await database.HasCurrentSchema());

        await using (var session = await database.Begin())
        {
            await session.Execute("insert into schema_migration (number, name, checksum, applied_at) values (9999, 'later', 'x', 0)");
            await session.Commit();
        }

        Assert.False(await database.HasCurrentSchema());
    }

    [Fact]
    public void Loops_that_stopped_going_round_are_noticed()
    {
        var time = new ManualClock();
        var vitals = new Vitals(new MachineClock(time));
        var checks = new HealthChecks(vitals, null!);
        Assert.All(checks.Alive(), check => Assert.True(check.IsGood));

        time.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(["sender"], checks.Alive().Where(check => !check.IsGood).Select(check => check.Name));
        time.Advance(TimeSpan.FromMinutes(8));
        vitals.OutboxTurned();
        Assert.Equal(["updates"], checks.Alive().Where(check => !check.IsGood).Select(check => check.Name));
        vitals.Pumped(isAnswered: false);
        Assert.All(checks.Alive(), check => Assert.True(check.IsGood));
    }

    [Fact]
    public async Task A_running_bot_answers_on_its_port_and_the_command_line_asks_it()
    {
        var port = FreePort();
        await using var town = await Town.Open(new TownOptions { Settings = { ["Health:Port"] = $"{port}" } });
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        await town.Until(async () => (await client.GetAsync("readyz")).StatusCode == HttpStatusCode.OK, "the bot to be ready");

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("healthz")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("outbox")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync("readyz", null)).StatusCode);
        var said = await town.Runs("health");
        Assert.Equal(0, said.ExitCode);
        Assert.Contains("\"telegram\":{\"ok\":true", said.Output, StringComparison.Ordinal);

        await town.StopBot();
        var silent = await town.Runs("health");
        Assert.Equal(1, silent.ExitCode);
        Assert.Contains($"На порту {port} никто не отвечает", silent.Errors, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> Bad(HealthChecks checks) =>
        (await checks.Ready(CancellationToken.None)).Where(check => !check.IsGood).Select(check => check.Name);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
