namespace SchoolSupport.Storage;

public enum StorageProvider
{
    Sqlite,
    Postgres,
}

/// <summary>Where the data lies: a file of SQLite, or a PostgreSQL database.</summary>
public sealed record StorageOptions
{
    public StorageProvider Provider { get; init; } = StorageProvider.Sqlite;

    public string ConnectionString { get; init; } = "Data Source=data/schoolsupport.db";

    /// <summary>How long to wait for a lock that another process or transaction holds, before giving up.</summary>
    public TimeSpan LockWait { get; init; } = TimeSpan.FromSeconds(5);
}
