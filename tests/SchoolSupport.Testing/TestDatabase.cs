using Microsoft.Data.Sqlite;
using SchoolSupport.Storage;

namespace SchoolSupport.Testing;

/// <summary>A fresh database of its own for one test, gone with it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task> PostgresTemplate = new(MakePostgresTemplate);
    private static readonly Lazy<Task<byte[]>> SqliteTemplate = new(MakeSqliteTemplate);
    private static int count;

    private readonly string folder;
    private readonly string? postgresName;

    private TestDatabase(Database database, StorageOptions options, ManualClock clock, string folder, string? postgresName) =>
        (Database, Options, Clock, this.folder, this.postgresName) = (database, options, clock, folder, postgresName);

    public Database Database { get; }

    /// <summary>To open the same database once more, as another process would.</summary>
    public StorageOptions Options { get; }

    public ManualClock Clock { get; }

    /// <summary>A folder for the test's other files; removed with the database.</summary>
    public string Folder => folder;

    /// <summary>A database with its schema.</summary>
    public static async Task<TestDatabase> Create(StorageProvider provider, ManualClock? clock = null)
    {
        clock ??= new ManualClock();
        (StorageOptions options, string folder, string? name) = await Prepare(provider, empty: false);
        return new TestDatabase(await Database.Open(options, clock), options, clock, folder, name);
    }

    /// <summary>A database without a schema, for those who open it themselves.</summary>
    public static async Task<EmptyDatabase> Empty(StorageProvider provider)
    {
        (StorageOptions options, string folder, string? name) = await Prepare(provider, empty: true);
        return new EmptyDatabase(options, () => Remove(folder, name));
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
        await Database.DisposeAsync();
        await Remove(folder, postgresName);
    }

    private static async Task<(StorageOptions Options, string Folder, string? Name)> Prepare(StorageProvider provider, bool empty)
    {
        string folder = Directory.CreateTempSubdirectory("school-test-").FullName;
        if (provider == StorageProvider.Sqlite)
        {
            string file = Path.Combine(folder, "test.db");
            if (!empty) await File.WriteAllBytesAsync(file, await SqliteTemplate.Value);
            return (SqliteIn(file), folder, null);
        }
        if (!empty) await PostgresTemplate.Value;
        PostgresCluster cluster = await PostgresCluster.Get();
        string name = $"test_{Interlocked.Increment(ref count)}";
        await cluster.Run($"create database {name} template {(empty ? "template0" : "school_template")} strategy file_copy");
        return (new StorageOptions { Provider = provider, ConnectionString = cluster.ConnectionStringTo(name) }, folder, name);
    }

    private static StorageOptions SqliteIn(string file) => new() { ConnectionString = $"Data Source={file}" };

    private static async Task Remove(string folder, string? postgresName)
    {
        Directory.Delete(folder, recursive: true);
        if (postgresName is not null) await (await PostgresCluster.Get()).Run($"drop database {postgresName} with (force)");
    }

    private static async Task MakePostgresTemplate()
    {
        PostgresCluster cluster = await PostgresCluster.Get();
        await cluster.Run("create database school_template template template0");
        StorageOptions options = new() { Provider = StorageProvider.Postgres, ConnectionString = cluster.ConnectionStringTo("school_template") };
        await using Database made = await Database.Open(options, new ManualClock());
    }

    private static async Task<byte[]> MakeSqliteTemplate()
    {
        string folder = Directory.CreateTempSubdirectory("school-template-").FullName;
        string file = Path.Combine(folder, "template.db");
        await using (Database made = await Database.Open(SqliteIn(file), new ManualClock()))
        {
        }
        // The last connection to close moves the write-ahead log into the file.
        SqliteConnection.ClearAllPools();
        byte[] content = await File.ReadAllBytesAsync(file);
        Directory.Delete(folder, recursive: true);
        return content;
    }
}

/// <summary>A database without a schema.</summary>
public sealed class EmptyDatabase(StorageOptions options, Func<Task> remove) : IAsyncDisposable
{
    public StorageOptions Options { get; } = options;

    public async ValueTask DisposeAsync() => await remove();
}
