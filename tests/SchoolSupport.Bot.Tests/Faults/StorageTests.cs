using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Tests.Faults;

/// <summary>What is not stored is not confirmed: Telegram keeps it until the database can be written again, without a restart.</summary>
public sealed class StorageTests
{
    // Longer than what fits into free places of the file.
    private static readonly string LongText = new('я', 4000);

    [Fact]
    public Task A_full_disk_loses_nothing() => Holds("Full", "pragma max_page_count = 1", "pragma max_page_count = 1000000");

    [Fact]
    public async Task A_database_that_somebody_else_holds_loses_nothing()
    {
        await using var town = await Town.Open(Harbour.On() with { Settings = new() { ["Storage:LockWaitSeconds"] = "1" } });
        var director = await town.Director("СОШ № 3");
        await using var other = new SqliteConnection(town.Configuration["Storage:ConnectionString"] + ";Pooling=false");
        await other.OpenAsync();
        await Run(other, "begin immediate");

        var says = director.Says("/harbour");
        await Refused(town, "Locked");
        Assert.Equal(1, await Waiting(town));
        await Run(other, "rollback");
        await says;

        Assert.Equal(1, await director.Count("Причал"));
    }

    [Fact]
    public async Task A_database_that_may_not_be_written_loses_nothing()
    {
        await using var town = await Town.Open(Harbour.On());
        var director = await town.Director("СОШ № 3");
        var file = new ReadOnlySqlite(town.Configuration["Storage:ConnectionString"]!);
        await file.Forbid();

        var says = director.Says("/harbour");
        await Refused(town, "ReadOnly");
        Assert.Equal(1, await Waiting(town));
        Assert.Equal(0, await director.Count("Причал"));
        file.Permit();
        await says;

        Assert.Equal(1, await director.Count("Причал"));
    }

    // The pragmas are about one connection: the one the bot writes by.
    private static async Task Holds(string problem, string spoil, string mend)
    {
        await using var town = await Town.Open(Harbour.On());
        var director = await town.Director("СОШ № 3");
        await director.Says("/harbour");
        await director.Presses("Сосчитать");
        await director.Says("/help");
        await OnBotsConnection(town, spoil);

        var says = director.Says(LongText);
        // A connection that failed may be replaced at any moment, and the bot then goes on by itself: what counts is the end.
        await Refused(town, problem);
        await OnBotsConnection(town, mend);
        await says;

        director.Sees("Записать", "Да", "Нет");
        Assert.Equal(1, await director.Count("Записать"));
    }

    private static Task Refused(Town town, string problem) =>
        town.Until(() => town.Transcript.Log.Any(line => line.Text.StartsWith($"Updates: Storage is unavailable ({problem})", StringComparison.Ordinal)), "the refusal");

    private static async Task<int> Waiting(Town town)
    {
        var info = await town.Door.GetBot<WebhookEnvelope>(town.Token, "getWebhookInfo");
        return info.Result.Pending_update_count;
    }

    private static async Task OnBotsConnection(Town town, string pragma)
    {
        await using var session = await town.BotServices.GetRequiredService<Database>().Begin();
        await session.Execute(pragma);
    }

    private static async Task Run(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private sealed record WebhookEnvelope(WebhookState Result);

    private sealed record WebhookState(int Pending_update_count);
}
