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
    public Task<int> Execute(string sql, object? parameters = null) => transaction.Execute(sql, parameters);

    /// <summary>
    /// All rows of a select: plain values of one column, or records with a settable property for every column
    /// («opened_at» is OpenedAt).
    /// </summary>
    public async Task<IReadOnlyList<T>> Query<T>(string sql, object? parameters = null) => await transaction.Query<T>(sql, parameters);

    /// <summary>The only row, or the type's default when there is none.</summary>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    public Task<T?> Find<T>(string sql, object? parameters = null) => transaction.Find<T>(sql, parameters);

    /// <summary>Marks a place to which the transaction can be taken back. The name is a word of Latin letters.</summary>
    public Task Savepoint(string name) => Execute($"savepoint {Checked(name)}");

    public Task RollbackTo(string name) => Execute($"rollback to savepoint {Checked(name)}");

    public Task Release(string name) => Execute($"release savepoint {Checked(name)}");

    public Task Commit() => transaction.Commit();

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
    internal Task RunScript(string sql) => transaction.RunScript(sql);
}
