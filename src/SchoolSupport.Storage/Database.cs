using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace SchoolSupport.Storage;

/// <summary>The database, created and brought up to date when opened.</summary>
public sealed class Database : IAsyncDisposable
{
    private readonly Connections connections;

    private Database(Connections connections, Dialect dialect, IdSource ids, TimeProvider clock) =>
        (this.connections, Dialect, Ids, Clock) = (connections, dialect, ids, clock);

    public Dialect Dialect { get; }

    public IdSource Ids { get; private set; }

    /// <summary>The business clock, by which rows are dated.</summary>
    public TimeProvider Clock { get; }

    /// <exception cref="ConnectionStringException">The connection string cannot be read.</exception>
    /// <exception cref="StorageUnavailableException">The file or the server cannot be reached or written.</exception>
    /// <exception cref="SchemaMismatchException">The database is newer than the program, or not what its migrations made.</exception>
    public static async Task<Database> Open(
        StorageOptions options, TimeProvider clock, ILogger? log = null, CancellationToken cancellation = default)
    {
        Dialect dialect = Dialect.Of(options.Provider);
        Connections connections = ConnectionsOf(options);
        // Migrations make no ids; then the program gets its own number.
        Database database = new(connections, dialect, new IdSource(clock, node: 0), clock);
        try
        {
            await new Migrator(database, Migration.Embedded, log ?? NullLogger.Instance).Run(cancellation);
            database.Ids = await database.MakeIdSource(cancellation);
            return database;
        }
        catch (Exception failure)
        {
            await connections.DisposeAsync();
            if (failure is DbException refused && dialect.IsNoDatabase(refused))
                throw new SchemaMismatchException(
                    "Файл базы данных повреждён, или это не база. Восстановите его из резервной копии или укажите другой в Storage:ConnectionString.");
            throw;
        }
    }

    /// <summary>Begins a transaction that may write. On SQLite waits until other writers of this process are done: never begin a second one within the first.</summary>
    public Task<Session> Begin(CancellationToken cancellation = default) => Wrapped(() => connections.BeginWrite(cancellation));

    /// <summary>Begins a transaction that sees one state of the data throughout and cannot write. Waits for nobody.</summary>
    public Task<Session> Read(CancellationToken cancellation = default) => Wrapped(() => connections.BeginRead(cancellation));

    /// <summary>Whether the schema is the one this program made or found; a newer program may have brought it further meanwhile.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be read now.</exception>
    public async Task<bool> HasCurrentSchema(CancellationToken cancellation = default)
    {
        await using Session session = await Read(cancellation);
        return await session.Find<long>("select count(*) from schema_migration") == Migration.Embedded.Count;
    }

    public ValueTask DisposeAsync() => connections.DisposeAsync();

    private async Task<IdSource> MakeIdSource(CancellationToken cancellation)
    {
        int node = await TakeNode(cancellation);
        await using Session session = await Read(cancellation);
        // The clock may have been moved back while the program was down.
        long last = await session.Find<long>("select coalesce(max(id), 0) from outbox");
        return new IdSource(Clock, node, last);
    }

    private async Task<int> TakeNode(CancellationToken cancellation)
    {
        try
        {
            await using Session session = await Begin(cancellation);
            int node = await new NodeCounter(session).Next();
            await session.Commit();
            return node;
        }
        catch (StorageUnavailableException)
        {
            // It can still be read. By the time that it can be written again, chance tells programs apart well enough.
            return RandomNumberGenerator.GetInt32(1 << IdSource.NodeBits);
        }
    }

    private static Connections ConnectionsOf(StorageOptions options)
    {
        try
        {
            return options.Provider == StorageProvider.Sqlite ? new SqliteConnections(options) : new PostgresConnections(options);
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            // What the providers say repeats parts of the string, and a password with a semicolon is such a part.
            throw new ConnectionStringException(options.Provider);
        }
    }

    private async Task<Session> Wrapped(Func<Task<OpenTransaction>> begin)
    {
        try
        {
            return new Session(this, await begin());
        }
        catch (DbException error) when (Dialect.ProblemOf(error) is { } problem)
        {
            throw new StorageUnavailableException(problem, error);
        }
    }
}
