using Microsoft.Data.Sqlite;
using SchoolSupport.Bot.Tests.Faults.Kills;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Playground;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults.Processes;

/// <summary>
/// A playground and a bot, each in a process of its own, for tests that strike them one after another: whatever happens, it is the same
/// bot that goes on. Every test takes a director of its own.
/// </summary>
public sealed class Stage : IAsyncLifetime
{
    private const long FirstAccount = 7001;
    private const int Directors = 12;
    private const int DiskKilobytes = 24 * 1024;

    // What the program keeps, on a disk that can be filled, where one can be made.
    private readonly SmallDisk? disk = SmallDisk.IsAvailable ? SmallDisk.Make(DiskKilobytes) : null;
    private readonly string home = Directory.CreateTempSubdirectory("school-stage-").FullName;
    private readonly long[] chats = new long[Directors];
    private PlaygroundProcess? playground;
    private Ears? ears;
    private BotProcess? bot;
    private PlaygroundDoor? door;
    private int taken;

    public string Folder => disk?.Folder ?? home;

    internal StorageOptions Storage => new() { ConnectionString = $"Data Source={Path.Combine(Folder, "school.db")}" };

    internal SmallDisk Disk => disk!;

    internal PlaygroundProcess Playground => playground!;

    internal PlaygroundDoor Door => door!;

    internal Ears Ears => ears!;

    internal BotProcess Bot => bot!;

    /// <summary>The account of a director with whom no other test has to do, and the chat in the database.</summary>
    internal (long Account, long Chat) NextDirector() => (FirstAccount + taken, chats[taken++]);

    public async ValueTask InitializeAsync()
    {
        playground = await PlaygroundProcess.Start(home, State);
        (door, ears) = await Listen();
        await Seat();
        // The playground makes hasty polls wait for three seconds, as Telegram does.
        bot = await BotProcess.Start(
            playground.SettingsFor(Storage, Folder), Folder,
            ("Telegram:PollSeconds", "1"), ("Telegram:AnswerSeconds", "3"), ("Storage:LockWaitSeconds", "1"));
    }

    public ValueTask DisposeAsync()
    {
        bot?.Dispose();
        ears?.Dispose();
        door?.Dispose();
        playground?.Dispose();
        disk?.Dispose();
        Directory.Delete(home, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Ends the playground as <c>kill -9</c> does: from now on nobody answers at its address.</summary>
    internal void TakeServerAway()
    {
        ears!.Dispose();
        Playground.Dispose();
    }

    /// <summary>Starts it again where it was, with all it knew.</summary>
    internal async Task BringServerBack()
    {
        playground = await PlaygroundProcess.Start(home, State, Playground.Address.Port);
        (door, ears) = await Listen();
    }

    /// <summary>Has the next call of a method fail, of one chat or of all.</summary>
    internal Task Order(string fault, string method, long? account = null, bool afterEffect = false) =>
        Door.Order("faults", new { kind = fault, method, chatId = account, retryAfter = 1, afterEffect });

    internal Task Says(long account, string text) => Door.Speak(account, "text", new { text });

    /// <summary>Runs something on the bot's database, as another program would.</summary>
    internal async Task<T> InDatabase<T>(Func<Session, Task<T>> work)
    {
        await using var database = await Database.Open(Storage, TimeProvider.System);
        await using var session = await database.Begin();
        var result = await work(session);
        await session.Commit();
        return result;
    }

    /// <summary>Another program's connection to the bot's database.</summary>
    internal async Task<SqliteConnection> Connect()
    {
        var connection = new SqliteConnection(Storage.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>How many updates the bot has not acknowledged yet.</summary>
    internal async Task<int> Unacknowledged() =>
        (await Door.GetBot<WebhookEnvelope>(Playground.Token, "getWebhookInfo")).Result.Pending_update_count;

    private string State => Path.Combine(home, "playground");

    private async Task<(PlaygroundDoor, Ears)> Listen()
    {
        door?.Dispose();
        var opened = new PlaygroundDoor(Playground.Address);
        return (opened, await Ears.Open(Playground.Address, opened));
    }

    private async Task Seat()
    {
        await InDatabase(async session =>
        {
            var municipality = await Seats.Municipality(session);
            for (var number = 0; number < Directors; number++)
                (_, chats[number]) = await Seats.Director(session, municipality, FirstAccount + number);
            return true;
        });
        foreach (var number in Enumerable.Range(0, Directors))
            await Door.Post<object>("/playground/people", new PlaygroundPerson(FirstAccount + number, $"Директор {number}"));
    }

    private sealed record WebhookEnvelope(WebhookState Result);

    private sealed record WebhookState(int Pending_update_count);
}
