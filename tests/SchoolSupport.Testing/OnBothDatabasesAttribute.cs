using System.Reflection;
using SchoolSupport.Storage;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace SchoolSupport.Testing;

/// <summary>
/// Runs a theory on SQLite and on PostgreSQL; its first parameter is the provider, further ones come from the attribute's values.
/// Without a PostgreSQL on the machine that case is skipped; where CI is set, it fails instead.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class OnBothDatabasesAttribute(params object?[] values) : DataAttribute
{
    protected virtual IReadOnlyList<StorageProvider> Providers => [StorageProvider.Sqlite, StorageProvider.Postgres];

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([.. Providers.Select(RowFor)]);

    public override bool SupportsDiscoveryEnumeration() => true;

    private TheoryDataRow RowFor(StorageProvider provider)
    {
        bool maySkip = provider == StorageProvider.Postgres && PostgresCluster.Programs is null && Environment.GetEnvironmentVariable("CI") != "true";
        return new TheoryDataRow([provider, .. values]) { Skip = maySkip ? "No PostgreSQL under /usr/lib/postgresql on this machine." : null };
    }
}

/// <summary>Runs a theory on PostgreSQL only, for what SQLite cannot do; otherwise like <see cref="OnBothDatabasesAttribute"/>.</summary>
public sealed class OnPostgresAttribute : OnBothDatabasesAttribute
{
    protected override IReadOnlyList<StorageProvider> Providers => [StorageProvider.Postgres];
}
