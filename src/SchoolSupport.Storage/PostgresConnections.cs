using System.Data;
using System.Data.Common;
using Dapper;
using Npgsql;

namespace SchoolSupport.Storage;

/// <summary>Writers and readers have pools of their own: a reader's session cannot write even by mistake.</summary>
internal sealed class PostgresConnections : Connections
{
    private readonly NpgsqlDataSource writers;
    private readonly NpgsqlDataSource readers;

    static PostgresConnections() => ColumnTypes.TeachDapper();

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
        private static readonly PostgresDialect Dialect = new();

        public override Task<int> Execute(string sql, object? parameters) => Guarded(connection.ExecuteAsync(sql, parameters));

        public override async Task<List<T>> Query<T>(string sql, object? parameters) =>
            (await Guarded(connection.QueryAsync<T>(sql, parameters))).AsList();

        public override Task<T?> Find<T>(string sql, object? parameters)
            where T : default => Guarded(connection.QuerySingleOrDefaultAsync<T>(sql, parameters));

        public override Task RunScript(string sql) => Guarded(connection.ExecuteAsync(sql));

        public override async Task Commit()
        {
            try
            {
                await transaction.CommitAsync();
            }
            catch (DbException error) when (Dialect.ProblemOf(error) is { } problem)
            {
                throw new StorageUnavailableException(problem, error);
            }
        }

        public override async ValueTask DisposeAsync()
        {
            await transaction.DisposeAsync();
            await connection.DisposeAsync();
        }

        private static async Task<T> Guarded<T>(Task<T> work)
        {
            try
            {
                return await work;
            }
            catch (DbException error) when (Dialect.ProblemOf(error) is { } problem)
            {
                throw new StorageUnavailableException(problem, error);
            }
        }
    }
}
