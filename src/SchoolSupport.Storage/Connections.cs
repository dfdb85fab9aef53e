namespace SchoolSupport.Storage;

/// <summary>Hands out connections with a transaction begun on them.</summary>
internal abstract class Connections : IAsyncDisposable
{
    public abstract Task<OpenTransaction> BeginWrite(CancellationToken cancellation);

    public abstract Task<OpenTransaction> BeginRead(CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();
}

/// <summary>
/// A connection within a transaction. Disposing gives the connection back; what was not committed is undone.
/// Whatever is wrong with the database itself is said by a <see cref="StorageUnavailableException"/>.
/// </summary>
internal abstract class OpenTransaction : IAsyncDisposable
{
    public abstract Task<int> Execute(string sql, object? parameters);

    public abstract Task<List<T>> Query<T>(string sql, object? parameters);

    public abstract Task<T?> Find<T>(string sql, object? parameters);

    /// <summary>Runs several statements, separated by semicolons.</summary>
    public abstract Task RunScript(string sql);

    public abstract Task Commit();

    public abstract ValueTask DisposeAsync();
}
