using System.Collections.Concurrent;
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
    private readonly string lockWait;
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ConcurrentStack<SqliteSession> idleReaders = new();
    private SqliteSession? idleWriter;
    private bool closed;

    // A session is used by one flow at a time, so the library need not guard each of its calls against others. It hears this before
    // its first connection or not at all; then it is only slower.
    static SqliteConnections()
    {
        const int multiThread = 2;
        Batteries_V2.Init();
        _ = raw.sqlite3_config(multiThread);
    }

    public SqliteConnections(StorageOptions options)
    {
        SqliteConnectionStringBuilder builder = new(options.ConnectionString)
        {
            Pooling = false,
            // The provider's own retry sleeps for 150 ms at a time; the database's waits better and comes first.
            DefaultTimeout = 1,
        };
        connectionString = builder.ToString();
        lockWait = $"pragma busy_timeout = {(long)options.LockWait.TotalMilliseconds}";
        MakeFolder(builder.DataSource);
    }

    public override async Task<OpenTransaction> BeginWrite(CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        SqliteSession? session = null;
        try
        {
            ObjectDisposedException.ThrowIf(closed, this);
            session = idleWriter ?? new SqliteSession(connectionString, lockWait, "pragma synchronous = full", GiveBackWriter);
            idleWriter = null;
            session.Run("begin immediate");
            return session;
        }
        catch
        {
            session?.Close();
            gate.Release();
            throw;
        }
    }

    public override Task<OpenTransaction> BeginRead(CancellationToken cancellation)
    {
        if (!idleReaders.TryPop(out SqliteSession? session))
            session = new SqliteSession(connectionString, lockWait, "pragma query_only = on", GiveBackReader);
        session.Run("begin deferred");
        return Task.FromResult<OpenTransaction>(session);
    }

    public override async ValueTask DisposeAsync()
    {
        // Whoever writes now finishes first.
        await gate.WaitAsync();
        closed = true;
        idleWriter?.Close();
        idleWriter = null;
        while (idleReaders.TryPop(out SqliteSession? reader)) reader.Close();
        gate.Release();
    }

    private static void MakeFolder(string file)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException(StorageProblem.Unreachable, error);
        }
    }

    private void GiveBackWriter(SqliteSession session)
    {
        // Opened while the file could not be written, a connection cannot write ever; the next one may.
        if (session.IsBroken || session.IsReadOnly) session.Close();
        else idleWriter = session;
        gate.Release();
    }

    private void GiveBackReader(SqliteSession session)
    {
        if (session.IsBroken) session.Close();
        else idleReaders.Push(session);
    }
}
