using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SchoolSupport.Storage;

/// <summary>
/// SQLite allows one writer: those of this process queue at a gate, in order of arrival, instead of polling the file's lock.
/// The writer's connection stays open; readers take theirs from a stack.
/// </summary>
internal sealed class SqliteConnections : Connections
{
    private readonly string connectionString;
    private readonly long lockWait;
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ConcurrentStack<SqliteConnection> idleReaders = new();
    private SqliteConnection? idleWriter;

    public SqliteConnections(StorageOptions options)
    {
        SqliteConnectionStringBuilder builder = new(options.ConnectionString)
        {
            Pooling = false,
            // The provider's own retry sleeps for 150 ms at a time; the database's waits better and comes first.
            DefaultTimeout = 1,
        };
        connectionString = builder.ToString();
        lockWait = (long)options.LockWait.TotalMilliseconds;
        string? folder = Path.GetDirectoryName(Path.GetFullPath(builder.DataSource));
        if (folder is not null) Directory.CreateDirectory(folder);
    }

    public override async Task<OpenTransaction> BeginWrite(CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        SqliteConnection? connection = null;
        try
        {
            connection = idleWriter ?? Open("synchronous = full");
            idleWriter = null;
            Run(connection, "begin immediate");
            return new Transaction(connection, GiveBackWriter);
        }
        catch
        {
            connection?.Dispose();
            gate.Release();
            throw;
        }
    }

    public override Task<OpenTransaction> BeginRead(CancellationToken cancellation)
    {
        if (!idleReaders.TryPop(out SqliteConnection? connection)) connection = Open("query_only = on");
        Run(connection, "begin");
        return Task.FromResult<OpenTransaction>(new Transaction(connection, idleReaders.Push));
    }

    public override async ValueTask DisposeAsync()
    {
        await gate.WaitAsync();
        idleWriter?.Dispose();
        foreach (SqliteConnection reader in idleReaders) await reader.DisposeAsync();
        gate.Dispose();
    }

    private void GiveBackWriter(SqliteConnection connection)
    {
        idleWriter = connection;
        gate.Release();
    }

    private SqliteConnection Open(string pragma)
    {
        SqliteConnection connection = new(connectionString);
        try
        {
            connection.Open();
            Run(connection, $"pragma busy_timeout = {lockWait}; pragma journal_mode = wal; pragma foreign_keys = on; pragma {pragma}");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed class Transaction(SqliteConnection connection, Action<SqliteConnection> giveBack) : OpenTransaction
    {
        public override DbConnection Connection => connection;

        public override Task Commit()
        {
            Run(connection, "commit");
            return Task.CompletedTask;
        }

        public override ValueTask DisposeAsync()
        {
            // A full disk ends the transaction by itself.
            if (raw.sqlite3_get_autocommit(connection.Handle) == 0) Run(connection, "rollback");
            giveBack(connection);
            return ValueTask.CompletedTask;
        }
    }
}
