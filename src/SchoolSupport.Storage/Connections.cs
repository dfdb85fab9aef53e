namespace SchoolSupport.Storage;

/// <summary>Hands out connections with a transaction begun on them.</summary>
internal abstract class Connections : IAsyncDisposable
{
    public abstract Task<OpenTransaction> BeginWrite(CancellationToken cancellation);

    public abstract Task<OpenTransaction> BeginRead(CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();
}

/// <summary>A connection within a transaction. Disposing gives the connection back; what was not committed is undone.</summary>
internal abstract class OpenTransaction : IAsyncDisposable
{
    public abstract Task<int> Execute(string sql, object? parameters);

    public abstract Task<IEnumerable<T>> Query<T>(string sql, object? parameters);

    public abstract Task<T?> Find<T>(string sql, object? parameters);

    /// <summary>Runs several statements, separated by semicolons.</summary>
    public abstract Task<int> RunScript(string sql);

    public abstract Task Commit();

    public abstract ValueTask DisposeAsync();
}
