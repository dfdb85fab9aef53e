using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SchoolSupport.Storage.Backups;

/// <summary>How far a copy is, in pages of the database.</summary>
public sealed record BackupProgress(int Copied, int All);

/// <summary>A copy that was made and checked.</summary>
/// <param name="Size">Of the file, in bytes.</param>
/// <param name="Schema">The number of the last migration in it.</param>
public sealed record FinishedBackup(long Size, long Schema);

/// <summary>
/// Copies a database of SQLite while others write into it: the copy holds what was committed when it began, and nothing of what came
/// later. The database itself is left as it is; in particular, it is neither made nor migrated.
/// </summary>
public static class SqliteBackup
{
    // A megabyte at a time.
    private const int PagesAtOnce = 256;

    /// <param name="options">The database.</param>
    /// <param name="file">The copy; it comes into being whole and checked, or not at all.</param>
    /// <param name="tell">Hears after every megabyte how far the copy is.</param>
    /// <param name="cancellation">Gives the copy up.</param>
    /// <exception cref="BackupException">It cannot be made, and why.</exception>
    public static FinishedBackup Make(StorageOptions options, string file, Action<BackupProgress> tell, CancellationToken cancellation = default)
    {
        string original = Path.GetFullPath(new SqliteConnectionStringBuilder(options.ConnectionString).DataSource);
        if (!File.Exists(original))
            throw new BackupException($"Базы данных {original} нет: запустите команду в той же папке и с теми же настройками, что и бота.");
        using UnfinishedFile unfinished = UnfinishedFile.Begin(file);
        try
        {
            Copy(original, options.LockWait, unfinished.Path, tell, cancellation);
            FinishedBackup made = Check(unfinished.Path);
            unfinished.Finish();
            return made;
        }
        catch (SqliteException error)
        {
            throw new BackupException(Sentence(error, original, file), error);
        }
    }

    // While the reading transaction lasts, the original looks the same to this connection, whatever others commit; the copying would
    // begin again at each of their commits without it.
    private static void Copy(string original, TimeSpan lockWait, string copy, Action<BackupProgress> tell, CancellationToken cancellation)
    {
        using SqliteConnection source = Open(original, SqliteOpenMode.ReadWrite);
        foreach (string step in new[] { $"pragma busy_timeout = {(long)lockWait.TotalMilliseconds}", "pragma query_only = on", "begin", "select count(*) from sqlite_master" })
            Ask(source, step);
        using SqliteConnection target = Open(copy, SqliteOpenMode.ReadWrite);
        using (sqlite3_backup backup = raw.sqlite3_backup_init(target.Handle, "main", source.Handle, "main"))
        {
            int result = backup.IsInvalid ? raw.sqlite3_errcode(target.Handle) : raw.SQLITE_OK;
            while (result == raw.SQLITE_OK)
            {
                cancellation.ThrowIfCancellationRequested();
                result = raw.sqlite3_backup_step(backup, PagesAtOnce);
                int all = raw.sqlite3_backup_pagecount(backup);
                tell(new BackupProgress(all - raw.sqlite3_backup_remaining(backup), all));
            }

            if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, target.Handle);
        }

        // One file, without a log beside it; the bot makes a log again when it opens the file.
        Ask(target, "pragma journal_mode = delete");
    }

    private static FinishedBackup Check(string copy)
    {
        using SqliteConnection opened = Open(copy, SqliteOpenMode.ReadOnly);
        if (Ask(opened, "pragma integrity_check(1)") is not "ok")
            throw new BackupException("Копия не прошла проверку целостности: скорее всего, повреждена сама база. Возьмите прежнюю копию и проверьте диск.");
        if (Ask(opened, "select count(*) from sqlite_master where name = 'schema_migration'") is not 1L)
            throw new BackupException("В этом файле нет базы SchoolSupport: проверьте Storage:ConnectionString.");
        return new FinishedBackup(new FileInfo(copy).Length, (long)Ask(opened, "select max(number) from schema_migration")!);
    }

    private static string Sentence(SqliteException error, string original, string file) => error.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => UnfinishedFile.NoRoom(file),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"База {original} занята другой программой. Повторите, пожалуйста, чуть позже.",
        raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH =>
            $"Базу {original} не удалось открыть: запустите команду от имени того же пользователя, что и бота. ({error.Message})",
        raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT => $"База {original} повреждена, скопировать её нельзя. Возьмите прежнюю копию и проверьте диск.",
        _ => $"Копия не получилась: диск не читается или не пишется ({error.Message})",
    };

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 1 }.ToString());
        connection.Open();
        return connection;
    }

    private static object? Ask(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
