using SchoolSupport.Storage;

namespace SchoolSupport.Testing;

/// <summary>A fresh database for one test, with its schema.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<byte[]>> SqliteTemplate = new(MakeSqliteTemplate);

    private readonly Func<Task> remove;

    private TestDatabase(Database database, StorageOptions options, ManualClock clock, string folder, Func<Task> remove) =>
        (Database, Options, Clock, Folder, this.remove) = (database, options, clock, folder, remove);

    public Database Database { get; }

    /// <summary>To open the same database once more, as another process would.</summary>
    public StorageOptions Options { get; }

    public ManualClock Clock { get; }

    /// <summary>A folder for the test's other files; removed with the database.</summary>
    public string Folder { get; }

    /// <summary>Prepares a database. A test must not change the schema or its own rows: that takes an <see cref="EmptyDatabase"/>.</summary>
    public static async Task<TestDatabase> Create(StorageProvider provider, ManualClock? clock = null)
    {
        clock ??= new ManualClock();
        string folder = Directory.CreateTempSubdirectory("school-test-").FullName;
        if (provider == StorageProvider.Postgres)
        {
            string name = await PostgresDatabases.Take();
            StorageOptions postgres = await EmptyDatabase.OptionsFor(name);
            return new TestDatabase(await Database.Open(postgres, clock), postgres, clock, folder, () => PostgresDatabases.GiveBack(name));
        }
        string file = Path.Combine(folder, "test.db");
        await File.WriteAllBytesAsync(file, await SqliteTemplate.Value);
        StorageOptions sqlite = new() { ConnectionString = $"Data Source={file}" };
        return new TestDatabase(await Database.Open(sqlite, clock), sqlite, clock, folder, () => Task.CompletedTask);
    }

    /// <summary>Runs something in a transaction and commits it.</summary>
    public async Task<T> InTurn<T>(Func<Session, Task<T>> work)
    {
        await using Session session = await Database.Begin();
        T result = await work(session);
        await session.Commit();
        return result;
    }

    /// <inheritdoc cref="InTurn{T}"/>
    public Task InTurn(Func<Session, Task> work) => InTurn(async session =>
    {
        await work(session);
        return true;
    });

    /// <summary>Looks something up.</summary>
    public async Task<T> Look<T>(Func<Session, Task<T>> work)
    {
        await using Session session = await Database.Read();
        return await work(session);
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync().AsTask().InTime("whoever writes into the database to finish");
        Directory.Delete(Folder, recursive: true);
        await remove();
    }

    private static async Task<byte[]> MakeSqliteTemplate()
    {
        await using EmptyDatabase empty = await EmptyDatabase.Create(StorageProvider.Sqlite);
        // The last connection to close moves the write-ahead log into the file.
        await using (await Database.Open(empty.Options, new ManualClock()))
        {
        }
        return await File.ReadAllBytesAsync(empty.Options.ConnectionString["Data Source=".Length..]);
    }
}
