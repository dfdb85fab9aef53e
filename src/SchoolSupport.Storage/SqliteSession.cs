using System.Data;
using Microsoft.Data.Sqlite;
using SchoolSupport.Storage.Sqlite;
using SQLitePCL;

namespace SchoolSupport.Storage;

/// <summary>
/// A connection to a SQLite file that is used for one transaction after another. SQLite never waits for anything but the disk,
/// on the thread that asks, so asking it to wait asynchronously would only cost.
/// </summary>
internal sealed class SqliteSession : OpenTransaction
{
    private readonly SqliteConnection connection;
    private readonly Statements statements;
    private readonly Action<SqliteSession> giveBack;

    public SqliteSession(string connectionString, string lockWait, string mode, Action<SqliteSession> giveBack)
    {
        this.giveBack = giveBack;
        connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            Script($"{lockWait}; pragma journal_mode = wal; pragma foreign_keys = on; {mode}");
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        statements = new Statements(connection.Handle!);
    }

    /// <summary>Whether it can begin no other transaction: it was closed, or its last one could not be undone.</summary>
    public bool IsBroken => connection.State != ConnectionState.Open || IsInTransaction;

    public bool IsReadOnly => raw.sqlite3_db_readonly(connection.Handle, "main") == 1;

    // After a commit there is none left to undo; a full disk ends one by itself.
    private bool IsInTransaction => connection.State == ConnectionState.Open && raw.sqlite3_get_autocommit(connection.Handle) == 0;

    public override Task<int> Execute(string sql, object? parameters) => Task.FromResult(statements.For(sql).Execute(parameters));

    public override Task<List<T>> Query<T>(string sql, object? parameters) => Task.FromResult(statements.For(sql).Query<T>(parameters));

    public override Task<T?> Find<T>(string sql, object? parameters)
        where T : default => Task.FromResult(statements.For(sql).Find<T>(parameters));

    public void Run(string sql) => statements.For(sql).Execute(null);

    public override Task RunScript(string sql)
    {
        try
        {
            Script(sql);
            return Task.CompletedTask;
        }
        catch (SqliteException error) when (new SqliteDialect().ProblemOf(error) is { } problem)
        {
            throw new StorageUnavailableException(problem, error);
        }
    }

    public override Task Commit()
    {
        Run("commit");
        return Task.CompletedTask;
    }

    public override ValueTask DisposeAsync()
    {
        try
        {
            if (IsInTransaction) Run("rollback");
        }
        finally
        {
            // Whatever went wrong, the next in the queue is let in.
            giveBack(this);
        }
        return ValueTask.CompletedTask;
    }

    public void Close()
    {
        statements.Dispose();
        connection.Dispose();
    }

    private void Script(string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
