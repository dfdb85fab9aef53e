using System.Data.Common;

namespace SchoolSupport.Storage;

/// <summary>
/// A transaction. Disposing without <see cref="Commit"/> undoes all of it. Used by one flow at a time.
/// Parameters are objects whose properties are named like the statement's «@name» holes.
/// </summary>
public sealed class Session : IAsyncDisposable
{
    private readonly Database database;
    private readonly OpenTransaction transaction;

    internal Session(Database database, OpenTransaction transaction) => (this.database, this.transaction) = (database, transaction);

    public Dialect Dialect => database.Dialect;

    /// <summary>The business clock's instant, UTC milliseconds.</summary>
    public long Now => database.Clock.GetUtcNow().ToUnixTimeMilliseconds();

    public long NewId() => database.Ids.Next();

    /// <summary>Runs a statement and tells how many rows it touched.</summary>
    public Task<int> Execute(string sql, object? parameters = null) =>
        Run(sql, parameters, static (command, _) => command.ExecuteNonQueryAsync());

    /// <summary>
    /// All rows of a select: plain values of one column, or records with a settable property for every column
    /// («opened_at» is OpenedAt).
    /// </summary>
    public async Task<IReadOnlyList<T>> Query<T>(string sql, object? parameters = null) => await Rows<T>(sql, parameters);

    /// <summary>The only row, or the type's default when there is none.</summary>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    public async Task<T?> Find<T>(string sql, object? parameters = null)
    {
        List<T> rows = await Rows<T>(sql, parameters);
        return rows.Count <= 1 ? rows.FirstOrDefault() : throw new InvalidOperationException("More than one row where one was looked for.");
    }

    /// <summary>Marks a place to which the transaction can be taken back. The name is a word of Latin letters.</summary>
    public Task Savepoint(string name) => Execute($"savepoint {Checked(name)}");

    public Task RollbackTo(string name) => Execute($"rollback to savepoint {Checked(name)}");

    public Task Release(string name) => Execute($"release savepoint {Checked(name)}");

    public Task Commit() => Guarded(transaction.Commit);

    public ValueTask DisposeAsync() => transaction.DisposeAsync();

    /// <summary>
    /// Holds a row against other transactions until this one ends. What is read afterwards, in a statement of its own, is fresh:
    /// a select that locks and joins sees the joined tables as they were before it waited.
    /// </summary>
    internal Task Lock(string table, long id) => Dialect.ForUpdate.Length == 0
        ? Task.CompletedTask
        : Find<long?>($"select id from {table} where id = @id {Dialect.ForUpdate}", new { id });

    private static string Checked(string name) =>
        name.Length > 0 && name.All(char.IsAsciiLetter) ? name : throw new ArgumentException("A savepoint's name is a word of Latin letters.", nameof(name));

    /// <summary>Runs several statements at once, without parameters.</summary>
    internal Task RunScript(string sql) => Guarded(() => transaction.RunScript(sql));

    private Task<List<T>> Rows<T>(string sql, object? parameters) => Run(sql, parameters, static async (command, sql) =>
    {
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        return await RowReader<T>.ReadAll(reader, sql);
    });

    private async Task<T> Run<T>(string sql, object? parameters, Func<DbCommand, string, Task<T>> work)
    {
        try
        {
            Statement statement = transaction.Prepare(sql);
            try
            {
                statement.Bind(parameters);
                return await work(statement.Command, sql);
            }
            finally
            {
                if (!statement.IsKept) await statement.Command.DisposeAsync();
            }
        }
        catch (DbException error) when (Dialect.ProblemOf(error) is { } problem)
        {
            throw new StorageUnavailableException(problem, error);
        }
    }

    private async Task Guarded(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (DbException error) when (Dialect.ProblemOf(error) is { } problem)
        {
            throw new StorageUnavailableException(problem, error);
        }
    }
}
