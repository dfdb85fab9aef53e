using System.Data;
using Dapper;
using Npgsql;

namespace SchoolSupport.Storage;

/// <summary>Writers and readers have pools of their own: a reader's session cannot write even by mistake.</summary>
internal sealed class PostgresConnections : Connections
{
    private readonly NpgsqlDataSource writers;
    private readonly NpgsqlDataSource readers;

    public PostgresConnections(StorageOptions options)
    {
        NpgsqlConnectionStringBuilder builder = new(options.ConnectionString);
        if (builder.MaxAutoPrepare == 0) builder.MaxAutoPrepare = 200;
        builder.AutoPrepareMinUsages = 2;
        string lockTimeout = $"-c lock_timeout={(long)options.LockWait.TotalMilliseconds}";
        string given = builder.Options is { Length: > 0 } text ? text + " " : "";
        builder.Options = given + lockTimeout;
        writers = NpgsqlDataSource.Create(builder);
        builder.Options += " -c default_transaction_read_only=on";
        readers = NpgsqlDataSource.Create(builder);
    }

    public override Task<OpenTransaction> BeginWrite(CancellationToken cancellation) =>
        Begin(writers, IsolationLevel.ReadCommitted, cancellation);

    public override Task<OpenTransaction> BeginRead(CancellationToken cancellation) =>
        Begin(readers, IsolationLevel.RepeatableRead, cancellation);

    public override async ValueTask DisposeAsync()
    {
        await writers.DisposeAsync();
        await readers.DisposeAsync();
    }

    private static async Task<OpenTransaction> Begin(NpgsqlDataSource source, IsolationLevel isolation, CancellationToken cancellation)
    {
        NpgsqlConnection connection = await source.OpenConnectionAsync(cancellation);
        try
        {
            return new Transaction(connection, await connection.BeginTransactionAsync(isolation, cancellation));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private sealed class Transaction(NpgsqlConnection connection, NpgsqlTransaction transaction) : OpenTransaction
    {
        public override Task<int> Execute(string sql, object? parameters) => connection.ExecuteAsync(sql, parameters);

        public override Task<IEnumerable<T>> Query<T>(string sql, object? parameters) => connection.QueryAsync<T>(sql, parameters);

        public override Task<T?> Find<T>(string sql, object? parameters)
            where T : default => connection.QuerySingleOrDefaultAsync<T>(sql, parameters);

        public override Task<int> RunScript(string sql) => connection.ExecuteAsync(sql);

        public override Task Commit() => transaction.CommitAsync();

        public override async ValueTask DisposeAsync()
        {
            await transaction.DisposeAsync();
            await connection.DisposeAsync();
        }
    }
}
