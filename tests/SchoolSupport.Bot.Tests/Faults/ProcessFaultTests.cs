using System.Globalization;
using Microsoft.Data.Sqlite;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Faults.Processes;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults;

/// <summary>
/// Telegram and the database fail a bot in a process of its own, which goes on by itself: what is not stored is not acknowledged, and what
/// is stored arrives.
/// </summary>
public sealed class ProcessFaultTests(Stage stage, ITestOutputHelper output) : IClassFixture<Stage>
{
    private const string Help = "Как мной пользоваться";
    private const string Home = "ООШ №";

    [Fact]
    public async Task Answers_that_Telegram_refuses_drops_or_never_confirms_arrive_and_so_do_updates_it_failed_to_give()
    {
        string[] faults = ["429", "500", "502", "close", "hang"];
        var struck = faults.Select(fault => (Fault: fault, Account: stage.NextDirector().Account)).ToList();
        var unsure = stage.NextDirector().Account;
        var before = stage.Bot.Said.Count;
        foreach (var (fault, account) in struck)
            await stage.Order(fault, "sendMessage", account);
        await stage.Order("close", "sendMessage", unsure, afterEffect: true);
        foreach (var fault in new[] { "429", "hang" })
            await stage.Order(fault, "getUpdates");

        foreach (var account in struck.Select(one => one.Account).Append(unsure))
            await stage.Says(account, "/help");

        foreach (var (fault, account) in struck)
        {
            await stage.Ears.Receives(account, Help);
            Assert.Equal((fault, 1), (fault, await stage.Ears.Count(account, Help)));
            Assert.Equal((fault, 2), (fault, (await stage.Door.Traffic()).Count(call => call.Method == "sendMessage" && call.ChatId == account)));
        }

        // The message was taken and the word of it lost: it comes twice, and not a third time.
        await stage.Ears.Receives(unsure, Help, times: 2);
        await stage.Says(unsure, "/menu");
        await stage.Ears.Receives(unsure, Home);
        Assert.Equal(2, await stage.Ears.Count(unsure, Help));
        var troubles = await stage.Bot.Said.Contain("Updates: ", before, times: 2);
        output.WriteLine($"{troubles.Count} failed polls; {struck.Count} struck answers came once, one of unknown fate twice.");
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_gets_everything_when_it_is_back()
    {
        var (account, chat) = stage.NextDirector();
        await stage.Says(account, "/help");
        await stage.Ears.Receives(account, Help);
        var before = stage.Bot.Said.Count;
        stage.TakeServerAway();
        await stage.Bot.Said.Contain("Updates: ", before);

        var row = await stage.InDatabase(session => new OutboxStore(session).Add(Notice(chat, "Сервер вернулся")));
        await stage.Bot.Said.Contain($"Outbox row {row.ToString(CultureInfo.InvariantCulture)}, attempt 2", before);
        await stage.BringServerBack();
        await stage.Says(account, "/help");

        await stage.Ears.Receives(account, "Сервер вернулся");
        await stage.Ears.Receives(account, Help, times: 2);
        Assert.Equal((1, 2), (await stage.Ears.Count(account, "Сервер вернулся"), await stage.Ears.Count(account, Help)));
    }

    [Fact]
    public async Task A_database_that_another_program_holds_delays_an_answer()
    {
        await using var other = await stage.Connect();
        await Run(other, "begin immediate");

        await HoldsBack("Locked", () => Run(other, "rollback"));
    }

    [Fact]
    public async Task A_database_that_may_not_be_written_delays_an_answer()
    {
        var file = new ReadOnlySqlite(stage.Storage.ConnectionString);
        await file.Forbid();

        await HoldsBack("ReadOnly", () =>
        {
            file.Permit();
            return Task.CompletedTask;
        });
    }

    [SmallDiskFact]
    public async Task A_full_disk_delays_an_answer()
    {
        // The log has places to be written over, unless it is empty.
        await using (var other = await stage.Connect())
            await Run(other, "pragma wal_checkpoint(truncate)");
        stage.Disk.Fill();

        await HoldsBack("Full", () =>
        {
            stage.Disk.Free();
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_copy_made_while_people_talk_opens_and_holds_whole_turns()
    {
        var account = stage.NextDirector().Account;
        await stage.Says(account, "/help");
        await stage.Ears.Receives(account, Help);
        var before = await stage.InDatabase(AnswersBeyondUpdates);
        var file = Path.Combine(stage.Folder, "copy.db");

        var backup = BotProgram.Run(stage.Playground.SettingsFor(stage.Storage, stage.Folder), stage.Folder, "backup", file);
        var turns = 1;
        while (!backup.IsCompleted)
        {
            await stage.Says(account, "/help");
            await stage.Ears.Receives(account, Help, ++turns);
        }

        var said = await backup;
        Assert.True(said.ExitCode == 0, said.Errors);
        await using var copy = await Database.Open(new StorageOptions { ConnectionString = $"Data Source={file}" }, TimeProvider.System);
        await using var session = await copy.Read();
        Assert.Equal(before, await AnswersBeyondUpdates(session));
        var (copied, all) = (await Updates(session), await stage.InDatabase(Updates));
        Assert.InRange(copied, all - turns + 1, all);
        output.WriteLine($"{turns} turns meanwhile, {all - copied} of them after the copy. {said.Output}");
    }

    [Fact]
    public async Task A_second_bot_on_the_same_database_says_why_and_stops()
    {
        using var second = BotProcess.Begin(stage.Playground.SettingsFor(stage.Storage, stage.Folder), stage.Folder);

        Assert.Equal(1, await second.Ends());

        await second.Said.Contain($"На этой базе данных уже работает другой бот: компьютер {Environment.MachineName}, процесс {stage.Bot.Id}.");
        var account = stage.NextDirector().Account;
        await stage.Says(account, "/help");
        await stage.Ears.Receives(account, Help);
    }

    // Somebody speaks while the database refuses: nothing is acknowledged or answered until it is mended, and then once.
    private async Task HoldsBack(string problem, Func<Task> mend)
    {
        var account = stage.NextDirector().Account;
        var before = stage.Bot.Said.Count;
        await stage.Says(account, "/help");
        await stage.Bot.Said.Contain($"Updates: Storage is unavailable ({problem})", before);
        Assert.Equal((1, 0), (await stage.Unacknowledged(), await stage.Ears.Count(account, Help)));

        await mend();

        await stage.Ears.Receives(account, Help);
        await stage.Says(account, "/menu");
        await stage.Ears.Receives(account, Home);
        Assert.Equal(1, await stage.Ears.Count(account, Help));
        Assert.True(stage.Bot.IsAlive);
    }

    private static OutboxMessage Notice(long chat, string text) =>
        new(chat, new Content { Text = text }.ToJson()) { Priority = OutboxPriority.Notice };

    // Each turn claims an update and leaves an answer, in one transaction: half a turn would be one more or one less.
    private static Task<long> AnswersBeyondUpdates(Session session) =>
        session.Find<long>("select (select count(*) from outbox) - (select count(*) from update_claim)");

    private static Task<long> Updates(Session session) => session.Find<long>("select count(*) from update_claim");

    private static async Task Run(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
