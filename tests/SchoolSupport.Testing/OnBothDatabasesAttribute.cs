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
public sealed class OnBothDatabasesAttribute(params object?[] values) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        TheoryDataRow sqlite = new([StorageProvider.Sqlite, .. values]);
        TheoryDataRow postgres = new([StorageProvider.Postgres, .. values]);
        bool mayBeMissing = Environment.GetEnvironmentVariable("CI") != "true";
        if (PostgresCluster.Programs is null && mayBeMissing) postgres.Skip = "No PostgreSQL under /usr/lib/postgresql on this machine.";
        return ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([sqlite, postgres]);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
