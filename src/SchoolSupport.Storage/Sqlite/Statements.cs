using SQLitePCL;

namespace SchoolSupport.Storage.Sqlite;

/// <summary>The statements of a connection, each compiled when its text is first run.</summary>
internal sealed class Statements(sqlite3 connection) : IDisposable
{
    // The program has fewer texts than this; a flood of made-up ones must not fill the memory.
    private const int MostKept = 500;

    private readonly Dictionary<string, Statement> kept = [];

    public Statement For(string sql)
    {
        if (kept.TryGetValue(sql, out Statement? statement)) return statement;
        if (kept.Count >= MostKept) Dispose();
        return kept[sql] = new Statement(connection, sql);
    }

    /// <summary>Releases them all; whoever asks for one again gets a fresh one.</summary>
    public void Dispose()
    {
        foreach (Statement statement in kept.Values) statement.Dispose();
        kept.Clear();
    }
}
