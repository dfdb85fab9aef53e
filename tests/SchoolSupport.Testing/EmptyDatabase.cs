using SchoolSupport.Storage;

namespace SchoolSupport.Testing;

/// <summary>A place for a database that a test opens itself, or spoils.</summary>
public sealed class EmptyDatabase : IAsyncDisposable
{
    private readonly Func<Task> remove;

    private EmptyDatabase(StorageOptions options, Func<Task> remove) => (Options, this.remove) = (options, remove);

    public StorageOptions Options { get; }

    public static async Task<EmptyDatabase> Create(StorageProvider provider)
    {
        if (provider == StorageProvider.Postgres)
        {
            string name = await PostgresDatabases.TakeEmpty();
            return new EmptyDatabase(await OptionsFor(name), () => PostgresDatabases.Drop(name));
        }
        string folder = Directory.CreateTempSubdirectory("school-test-").FullName;
        StorageOptions options = new() { ConnectionString = $"Data Source={Path.Combine(folder, "empty.db")}" };
        return new EmptyDatabase(options, () =>
        {
            Directory.Delete(folder, recursive: true);
            return Task.CompletedTask;
        });
    }

    public async ValueTask DisposeAsync() => await remove();

    internal static async Task<StorageOptions> OptionsFor(string postgresName) => new()
    {
        Provider = StorageProvider.Postgres,
        ConnectionString = (await PostgresCluster.Get()).ConnectionStringTo(postgresName),
    };
}
