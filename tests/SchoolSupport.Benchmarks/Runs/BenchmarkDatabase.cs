using Npgsql;
using SchoolSupport.Storage;

namespace SchoolSupport.Benchmarks.Runs;

/// <summary>The database measured: a SQLite file in the work folder, or an empty one of a PostgreSQL server.</summary>
internal static class BenchmarkDatabase
{
    public static Task<Database> Open(string? postgres, WorkFolder folder, CancellationToken stop, TimeProvider? clock = null) => Database.Open(
        postgres is null
            ? new StorageOptions { ConnectionString = $"Data Source={Path.Combine(folder.Path, "benchmark.db")}" }
            : new StorageOptions { Provider = StorageProvider.Postgres, ConnectionString = postgres },
        clock ?? TimeProvider.System,
        cancellation: stop);

    /// <summary>What a server does by itself within a minute or two of a large change; a file never does it.</summary>
    public static async Task Rest(string? postgres, CancellationToken stop)
    {
        if (postgres is null) return;
        await using NpgsqlConnection connection = new(postgres);
        await connection.OpenAsync(stop);
        await using NpgsqlCommand vacuum = new("vacuum analyze", connection);
        await vacuum.ExecuteNonQueryAsync(stop);
    }
}
