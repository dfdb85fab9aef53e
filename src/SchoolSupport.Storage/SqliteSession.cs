using Dapper;
using SQLitePCL;

namespace SchoolSupport.Storage;

/// <summary>
/// A connection to a SQLite file that is used for one transaction after another. The provider never waits for anything but the disk,
/// on the thread that asks, so asking it to wait asynchronously would only cost.
/// </summary>
internal sealed class SqliteSession : OpenTransaction
{
    private readonly CompiledStatements connection;
    private readonly Action<SqliteSession> giveBack;

    public SqliteSession(string connectionString, string lockWait, string mode, Action<SqliteSession> giveBack)
    {
        this.giveBack = giveBack;
        connection = new CompiledStatements(connectionString);
        try
        {
            connection.Open();
            connection.Execute($"{lockWait}; pragma journal_mode = wal; pragma foreign_keys = on; {mode}");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public bool IsReadOnly => raw.sqlite3_db_readonly(connection.Handle, "main") == 1;

    public override Task<int> Execute(string sql, object? parameters) => Task.FromResult(connection.For(sql).Execute(sql, parameters));

    public override Task<IEnumerable<T>> Query<T>(string sql, object? parameters) => Task.FromResult(connection.For(sql).Query<T>(sql, parameters));

    public override Task<T?> Find<T>(string sql, object? parameters)
        where T : default => Task.FromResult(connection.For(sql).QuerySingleOrDefault<T>(sql, parameters));

    public void Run(string sql) => connection.For(sql).Execute(sql);

    public override Task<int> RunScript(string sql) => connection.ExecuteAsync(sql);

    public override Task Commit()
    {
        Run("commit");
        return Task.CompletedTask;
    }

    public override ValueTask DisposeAsync()
    {
        // After a commit there is none left to undo; a full disk ends one by itself.
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0) Run("rollback");
        giveBack(this);
        return ValueTask.CompletedTask;
    }

    public void Close() => connection.Dispose();
}
