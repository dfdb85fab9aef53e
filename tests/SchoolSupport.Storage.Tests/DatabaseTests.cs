using Microsoft.Data.Sqlite;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests;

public sealed class DatabaseTests
{
    private static readonly TimeSpan Briefly = TimeSpan.FromMilliseconds(20);

    [Fact]
    public async Task Writers_of_one_process_queue_on_SQLite()
    {
        await using TestDatabase test = await TestDatabase.Create(StorageProvider.Sqlite);
        Task<Session> second;
        await using (Session first = await test.Database.Begin())
        {
            second = test.Database.Begin();
            Assert.False(second.IsCompleted);
            await new SettingStore(first).Set("bot", "1");
            await first.Commit();
        }
        await using Session next = await second;
        Assert.Equal("1", await new SettingStore(next).Get("bot"));
    }

    [Theory, OnBothDatabases]
    public async Task Programs_on_one_database_make_different_ids_at_one_instant(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        List<long> ids = [test.Database.Ids.Next()];
        for (int i = 0; i < 60; i++)
        {
            await using Database other = await Database.Open(test.Options, test.Clock);
            ids.Add(other.Ids.Next());
        }
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task Who_stops_waiting_for_the_writer_holds_nobody_up()
    {
        await using TestDatabase test = await TestDatabase.Create(StorageProvider.Sqlite);
        using CancellationTokenSource stop = new();
        await using (await test.Database.Begin())
        {
            Task<Session> waiting = test.Database.Begin(stop.Token);
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        }
        await test.InTurn(session => new SettingStore(session).Set("bot", "1"));
    }

    [Fact]
    public async Task A_reader_waits_for_no_writer_on_SQLite()
    {
        await using TestDatabase test = await TestDatabase.Create(StorageProvider.Sqlite);
        await using Session writer = await test.Database.Begin();
        await new SettingStore(writer).Set("bot", "1");
        Assert.Null(await test.Look(session => new SettingStore(session).Get("bot")));
    }

    [Fact]
    public async Task A_SQLite_file_locked_by_another_process_is_unavailable_until_it_is_let_go()
    {
        await using TestDatabase test = await TestDatabase.Create(StorageProvider.Sqlite);
        await using Database database = await Database.Open(test.Options with { LockWait = Briefly }, test.Clock);
        await using (SqliteConnection other = new(test.Options.ConnectionString + ";Pooling=false"))
        {
            await other.OpenAsync();
            await using SqliteCommand holding = new("begin immediate", other);
            await holding.ExecuteNonQueryAsync();
            StorageUnavailableException refusal = await Assert.ThrowsAsync<StorageUnavailableException>(() => database.Begin());
            Assert.Equal(StorageProblem.Locked, refusal.Problem);
        }
        await using Session session = await database.Begin();
        await new SettingStore(session).Set("bot", "1");
        await session.Commit();
    }

    [Theory, OnBothDatabases]
    public async Task Turns_of_one_chat_queue_on_its_row_and_a_wait_that_takes_too_long_is_said(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await using Database impatient = await Database.Open(test.Options with { LockWait = Briefly }, test.Clock);
        await test.InTurn(session => new ChatStore(session).FindOrCreate("telegram", "1"));
        await using Session holder = await test.Database.Begin();
        await new ChatStore(holder).FindOrCreate("telegram", "1");
        StorageUnavailableException refusal = await Assert.ThrowsAsync<StorageUnavailableException>(async () =>
        {
            await using Session waiting = await impatient.Begin();
            await new ChatStore(waiting).FindOrCreate("telegram", "1");
        });
        Assert.Equal(StorageProblem.Locked, refusal.Problem);
    }

    [Fact]
    public async Task A_full_disk_loses_the_transaction_and_nothing_else()
    {
        await using TestDatabase test = await TestDatabase.Create(StorageProvider.Sqlite);
        await test.InTurn(session => new SettingStore(session).Set("before", "1"));
        await using (Session session = await test.Database.Begin())
        {
            await session.Find<long>("pragma max_page_count = 1");
            StorageUnavailableException refusal = await Assert.ThrowsAsync<StorageUnavailableException>(() => Fill(session));
            Assert.Equal(StorageProblem.Full, refusal.Problem);
        }
        await test.InTurn(async session =>
        {
            await session.Find<long>("pragma max_page_count = 1000000");
            await new SettingStore(session).Set("after", "1");
        });
        Assert.Equal(["after", "before"], await test.Look(session => session.Query<string>("select name from setting where name <> 'id node' order by name")));
    }

    [Theory, OnBothDatabases]
    public async Task A_database_that_may_only_be_read_says_so_to_writers(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        string setting = provider == StorageProvider.Sqlite ? ";Mode=ReadOnly" : ";Options=-c default_transaction_read_only=on";
        StorageOptions readOnly = test.Options with { ConnectionString = test.Options.ConnectionString + setting };
        await using Database database = await Database.Open(readOnly, test.Clock);
        StorageUnavailableException refusal = await Assert.ThrowsAsync<StorageUnavailableException>(async () =>
        {
            await using Session session = await database.Begin();
            await new SettingStore(session).Set("bot", "1");
        });
        Assert.Equal(StorageProblem.ReadOnly, refusal.Problem);
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite, "Data Source=/proc/self/nowhere.db")]
    [InlineData(StorageProvider.Sqlite, "Data Source=/proc/self/no/folder/either.db")]
    [InlineData(StorageProvider.Postgres, "Host=/nowhere/at/all;Username=nobody;Database=none;Pooling=false")]
    public async Task A_database_that_is_not_there_is_unreachable(StorageProvider provider, string connection)
    {
        StorageOptions options = new() { Provider = provider, ConnectionString = connection };
        StorageUnavailableException refusal = await Assert.ThrowsAsync<StorageUnavailableException>(() => Database.Open(options, new ManualClock()));
        Assert.Equal(StorageProblem.Unreachable, refusal.Problem);
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite, "Data Source=test.db;Parole=abc")]
    [InlineData(StorageProvider.Sqlite, "Data Source=test.db;Foreign Keys=abc")]
    [InlineData(StorageProvider.Sqlite, "abc")]
    [InlineData(StorageProvider.Sqlite, "")]
    [InlineData(StorageProvider.Postgres, "Host=localhost;Database=school;Password=x;abc")]
    [InlineData(StorageProvider.Postgres, "Host=localhost;Port=abc")]
    [InlineData(StorageProvider.Postgres, "Database=abc")]
    [InlineData(StorageProvider.Postgres, "")]
    public async Task A_connection_string_that_cannot_be_read_is_said_without_repeating_it(StorageProvider provider, string connection)
    {
        StorageOptions options = new() { Provider = provider, ConnectionString = connection };
        ConnectionStringException refusal = await Assert.ThrowsAsync<ConnectionStringException>(() => Database.Open(options, new ManualClock()));
        Assert.StartsWith("Строка подключения к базе данных записана неверно.", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SQLite_makes_the_folder_of_its_file_and_keeps_every_commit_on_the_disk()
    {
        await using TestDatabase test = await TestDatabase.Create(StorageProvider.Sqlite);
        string file = Path.Combine(test.Folder, "new", "deeper", "school.db");
        await using Database database = await Database.Open(new StorageOptions { ConnectionString = $"Data Source={file}" }, test.Clock);
        await using Session session = await database.Begin();
        Assert.True(File.Exists(file));
        Assert.Equal("wal", await session.Find<string>("pragma journal_mode"));
        Assert.Equal(2, await session.Find<long>("pragma synchronous"));
        Assert.Equal(1, await session.Find<long>("pragma foreign_keys"));
        Assert.Equal(5000, await session.Find<long>("pragma busy_timeout"));
    }

    [Theory, OnBothDatabases]
    public async Task New_ids_follow_the_old_ones_though_the_clock_was_set_back_while_the_program_was_down(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        long old = await test.InTurn(session => new OutboxStore(session).Add(new OutboxMessage(world.DirectorChat, "{}")));
        test.Clock.Set(test.Clock.GetUtcNow() - TimeSpan.FromDays(400));
        await using Database again = await Database.Open(test.Options, test.Clock);
        Assert.True(again.Ids.Next() > old);
    }

    [Fact]
    public async Task A_database_may_be_closed_twice()
    {
        await using TestDatabase test = await TestDatabase.Create(StorageProvider.Sqlite);
        await test.Database.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => test.Database.Begin());
    }

    private static async Task Fill(Session session)
    {
        for (int i = 0; i < 10_000; i++) await new SettingStore(session).Set($"filler {i}", new string('x', 4000));
    }
}
