using Microsoft.Extensions.Logging;

namespace SchoolSupport.Storage;

/// <summary>
/// Brings the schema up to date: each step in a transaction of its own, which holds every other migrator off,
/// so that several programs may start at once on one database.
/// </summary>
internal sealed class Migrator(Database database, IReadOnlyList<Migration> known, ILogger log)
{
    public async Task Run(CancellationToken cancellation)
    {
        if (await IsUpToDate(cancellation)) return;
        foreach (Migration migration in known) await Apply(migration, cancellation);
        await IsUpToDate(cancellation);
    }

    private async Task<bool> IsUpToDate(CancellationToken cancellation)
    {
        await using Session session = await database.Read(cancellation);
        if (await session.Find<long>(database.Dialect.TableExists("schema_migration")) == 0) return false;
        IReadOnlyList<Applied> applied = await session.Query<Applied>("select number, name, checksum from schema_migration order by number");
        Verify(applied);
        return applied.Count == known.Count;
    }

    private void Verify(IReadOnlyList<Applied> applied)
    {
        if (applied.Count > known.Count)
            throw new SchemaMismatchException(
                $"База данных новее программы: в ней есть обновление «{applied[^1].Name}», а программа знает только {known.Count}. Установите свежую версию программы.");
        foreach ((Applied done, Migration migration) in applied.Zip(known))
        {
            if (done.Checksum != migration.Checksum)
                throw new SchemaMismatchException(
                    $"Обновление базы «{done.Name}» применено не таким, каким его знает программа («{migration.Name}»). База от другой сборки?");
        }
    }

    private async Task Apply(Migration migration, CancellationToken cancellation)
    {
        await using Session session = await database.Begin(cancellation);
        if (session.Dialect.LockSchema.Length > 0) await session.Execute(session.Dialect.LockSchema);
        await session.Execute(
            "create table if not exists schema_migration (number bigint primary key, name text not null, checksum text not null, applied_at bigint not null)");
        if (await session.Find<long?>("select number from schema_migration where number = @Number", migration) is not null) return;
        await session.RunScript(session.Dialect.Translate(migration.Sql));
        await session.Execute(
            "insert into schema_migration (number, name, checksum, applied_at) values (@Number, @Name, @Checksum, @now)",
            new { migration.Number, migration.Name, migration.Checksum, now = session.Now });
        await session.Commit();
        log.LogInformation("Database: applied {Migration}", migration.Name);
    }

    private sealed record Applied
    {
        public long Number { get; init; }
        public string Name { get; init; } = "";
        public string Checksum { get; init; } = "";
    }
}
