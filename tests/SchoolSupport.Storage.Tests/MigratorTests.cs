using System.Text;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests;

public sealed class MigratorTests
{
    [Theory, OnBothDatabases]
    public async Task A_database_opened_twice_is_migrated_once(StorageProvider provider)
    {
        await using EmptyDatabase empty = await EmptyDatabase.Create(provider);
        await using (await Database.Open(empty.Options, new ManualClock()))
        {
        }
        await using Database again = await Database.Open(empty.Options, new ManualClock());
        Assert.Equal(Migration.Embedded.Count, await CountMigrations(again));
    }

    [Theory, OnBothDatabases]
    public async Task Programs_that_start_at_once_on_an_empty_database_all_succeed(StorageProvider provider)
    {
        await using EmptyDatabase empty = await EmptyDatabase.Create(provider);
        Database[] opened = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ =>
            Task.Run(() => Database.Open(empty.Options, new ManualClock()))));
        Assert.Equal(Migration.Embedded.Count, await CountMigrations(opened[0]));
        foreach (Database database in opened) await database.DisposeAsync();
    }

    [Theory, OnBothDatabases]
    public async Task A_database_newer_than_the_program_is_refused_with_a_sentence(StorageProvider provider)
    {
        SchemaMismatchException refusal = await RefusalAfter(
            provider, "insert into schema_migration (number, name, checksum, applied_at) values (9999, '9999_future', 'x', 0)");
        Assert.Contains("новее программы", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("9999_future", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_migration_that_was_changed_after_it_was_applied_is_refused(StorageProvider provider)
    {
        SchemaMismatchException refusal = await RefusalAfter(provider, "update schema_migration set checksum = 'another' where number = 1");
        Assert.Contains("0001_foundation", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_migration_that_fails_leaves_nothing_of_itself(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        Migration broken = new(Migration.Embedded.Count + 1, "9998_broken", "create table half_made (id bigint primary key); select no_such_function();");
        Migrator migrator = new(test.Database, [.. Migration.Embedded, broken], Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => migrator.Run(default));
        Assert.Equal(0, await test.Look(session => session.Find<long>(session.Dialect.TableExists("half_made"))));
        Assert.Equal(Migration.Embedded.Count, await CountMigrations(test.Database));
    }

    [Fact]
    public void Line_ends_of_a_checkout_do_not_make_another_migration()
    {
        Migration unix = new(1, "0001_x", "select 1;\nselect 2;\n");
        Assert.Equal(unix.Checksum, (unix with { Sql = unix.Sql.Replace("\n", "\r\n", StringComparison.Ordinal) }).Checksum);
        Assert.NotEqual(unix.Checksum, (unix with { Sql = unix.Sql + " " }).Checksum);
    }

    [Theory]
    [InlineData("Это письмо, а не база данных. ")]
    [InlineData("SQLite format 3\0")]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_is(string beginning)
    {
        await using EmptyDatabase place = await EmptyDatabase.Create(StorageProvider.Sqlite);
        string file = place.Options.ConnectionString["Data Source=".Length..];
        byte[] content = [.. Encoding.UTF8.GetBytes(beginning), .. Enumerable.Repeat((byte)0xAB, 8192)];
        await File.WriteAllBytesAsync(file, content, TestContext.Current.CancellationToken);

        SchemaMismatchException refusal = await Assert.ThrowsAsync<SchemaMismatchException>(() => Database.Open(place.Options, new ManualClock()));

        Assert.StartsWith("Файл базы данных повреждён, или это не база.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
    }

    private static async Task<SchemaMismatchException> RefusalAfter(StorageProvider provider, string tampering)
    {
        await using EmptyDatabase place = await EmptyDatabase.Create(provider);
        await using (Database database = await Database.Open(place.Options, new ManualClock()))
        {
            await using Session session = await database.Begin();
            await session.Execute(tampering);
            await session.Commit();
        }
        return await Assert.ThrowsAsync<SchemaMismatchException>(() => Database.Open(place.Options, new ManualClock()));
    }

    private static async Task<long> CountMigrations(Database database)
    {
        await using Session session = await database.Read();
        return await session.Find<long>("select count(*) from schema_migration");
    }
}
