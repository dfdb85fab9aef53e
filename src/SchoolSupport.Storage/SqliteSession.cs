using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SchoolSupport.Storage;

/// <summary>
/// A connection to a SQLite file that is used for one transaction after another and keeps its statements compiled:
/// compiling takes longer than running most of them.
/// </summary>
internal sealed class SqliteSession : OpenTransaction
{
    // The program has fewer texts than this; a flood of made-up ones must not fill the memory.
    private const int MostKept = 500;

    private readonly SqliteConnection connection;
    private readonly Action<SqliteSession> giveBack;
    private readonly Dictionary<string, Statement> statements = [];

    public SqliteSession(string connectionString, string lockWait, string mode, Action<SqliteSession> giveBack)
    {
        this.giveBack = giveBack;
        connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            RunOnce($"{lockWait}; pragma journal_mode = wal; pragma foreign_keys = on; {mode}");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public override Statement Prepare(string sql)
    {
        if (statements.TryGetValue(sql, out Statement? known)) return known;
        if (statements.Count >= MostKept) Forget();
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return statements[sql] = new Statement(command, kept: true);
    }

    public void Run(string sql) => Prepare(sql).Command.ExecuteNonQuery();

    public override Task RunScript(string sql)
    {
        RunOnce(sql);
        return Task.CompletedTask;
    }

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

    public void Close()
    {
        Forget();
        connection.Dispose();
    }

    private void Forget()
    {
        foreach (Statement statement in statements.Values) statement.Command.Dispose();
        statements.Clear();
    }

    private void RunOnce(string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
