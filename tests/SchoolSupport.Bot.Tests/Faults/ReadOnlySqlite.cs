using Microsoft.Data.Sqlite;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults;

/// <summary>
/// Makes a database of SQLite read-only for everybody, whoever runs the tests and however many connections are open: a file whose
/// write version is unknown «must be treated as read-only» (https://www.sqlite.org/fileformat.html#file_format_version_numbers).
/// </summary>
internal sealed class ReadOnlySqlite(string connectionString)
{
    private const int WriteVersionAt = 18;
    private const byte Log = 2, Unknown = 3;
    private readonly string path = new SqliteConnectionStringBuilder(connectionString).DataSource;

    public async Task Forbid()
    {
        await using var connection = new SqliteConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        var since = TimeProvider.System.GetTimestamp();
        await Run(connection, "begin");
        // The version stands on the first page, and a copy of that page in the log would win over the file's.
        do
        {
            if (TimeProvider.System.GetElapsedTime(since) > Limits.Patience)
                throw Limits.InVain("the log of the database to be empty");
            await Run(connection, "rollback; pragma wal_checkpoint(truncate); begin immediate");
        }
        while (new FileInfo(path + "-wal") is { Exists: true, Length: > 0 });

        Write(Unknown);
        // A real change (writing what stands there is none) of any other page makes all connections read the file anew.
        await Run(connection, "update municipality set created_at = created_at + 1; commit");
    }

    public void Permit() => Write(Log);

    // Closing the file drops this process's locks on it; those that keep writers apart lie on the log's index.
    private void Write(byte version)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        file.Position = WriteVersionAt;
        file.WriteByte(version);
    }

    private static async Task Run(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
