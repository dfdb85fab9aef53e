using System.Data.Common;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests;

public sealed class SessionTests
{
    private enum Colour
    {
        Red,
        Green,
    }

    [Theory, OnBothDatabases]
    public async Task What_is_not_committed_never_happened(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await using (Session session = await test.Database.Begin()) await new SettingStore(session).Set("bot", "1");
        Assert.Null(await test.Look(session => new SettingStore(session).Get("bot")));
    }

    [Theory, OnBothDatabases]
    public async Task Going_back_to_a_savepoint_undoes_only_what_came_after_it(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await test.InTurn(async session =>
        {
            SettingStore settings = new(session);
            await settings.Set("before", "1");
            await session.Savepoint("turn");
            await settings.Set("within", "1");
            await session.RollbackTo("turn");
            await settings.Set("after", "1");
        });
        IReadOnlyList<string> kept = await test.Look(session => session.Query<string>("select name from setting where name <> 'id node' order by name"));
        Assert.Equal(["after", "before"], kept);
    }

    [Theory, OnBothDatabases]
    public async Task A_refused_statement_spoils_no_more_than_its_savepoint(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await test.InTurn(async session =>
        {
            await new SettingStore(session).Set("before", "1");
            await session.Savepoint("turn");
            DbException refusal = await Assert.ThrowsAnyAsync<DbException>(() => session.Execute(
                "insert into setting (name, value, changed_at) values ('before', '2', 0)"));
            Assert.True(session.Dialect.IsUniqueViolation(refusal));
            Assert.True(session.Dialect.IsConstraintViolation(refusal));
            await session.RollbackTo("turn");
            await new SettingStore(session).Set("after", "1");
        });
        Assert.Equal(2, await test.Look(session => session.Find<long>("select count(*) from setting where name <> 'id node'")));
    }

    [Theory, OnBothDatabases]
    public async Task A_broken_reference_is_a_constraint_but_nothing_that_stands_there_twice(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await using Session session = await test.Database.Begin();
        DbException refusal = await Assert.ThrowsAnyAsync<DbException>(() => session.Execute(
            "insert into wrong_code (id, chat_id, tried_at) values (1, 404, 0)"));
        Assert.True(session.Dialect.IsConstraintViolation(refusal));
        Assert.False(session.Dialect.IsUniqueViolation(refusal));
    }

    [Theory, OnBothDatabases]
    public async Task A_reader_sees_one_state_whatever_others_commit(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await test.InTurn(session => new SettingStore(session).Set("bot", "1"));
        await using Session reader = await test.Database.Read();
        Assert.Equal("1", await new SettingStore(reader).Get("bot"));
        await test.InTurn(session => new SettingStore(session).Set("bot", "2"));
        Assert.Equal("1", await new SettingStore(reader).Get("bot"));
        Assert.Equal("2", await test.Look(session => new SettingStore(session).Get("bot")));
    }

    [Theory, OnBothDatabases]
    public async Task A_reader_cannot_write(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await using Session reader = await test.Database.Read();
        StorageUnavailableException refusal = await Assert.ThrowsAsync<StorageUnavailableException>(() => new SettingStore(reader).Set("bot", "1"));
        Assert.Equal(StorageProblem.ReadOnly, refusal.Problem);
    }

    [Theory]
    [OnBothDatabases(long.MaxValue), OnBothDatabases(true), OnBothDatabases(false), OnBothDatabases("ёлка «ель»"), OnBothDatabases(0.1)]
    public async Task A_value_comes_back_as_it_went_in(StorageProvider provider, object value)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        object? back = await test.Look<object?>(async session => value switch
        {
            long number => await session.Find<long?>("select @number", new { number }),
            bool flag => await session.Find<bool?>("select @flag", new { flag }),
            double fraction => await session.Find<double?>("select @fraction", new { fraction }),
            _ => await session.Find<string>("select @text", new { text = (string)value }),
        });
        Assert.Equal(value, back);
    }

    [Theory, OnBothDatabases]
    public async Task Instants_dates_enums_and_nothing_come_back_as_they_went_in(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        DateTimeOffset instant = new(2026, 9, 1, 9, 0, 0, 123, TimeSpan.FromHours(9));
        DateOnly date = new(2026, 12, 31);
        await using Session session = await test.Database.Read();
        Assert.Equal(instant, await session.Find<DateTimeOffset>("select @instant", new { instant }));
        Assert.Equal(instant.ToUnixTimeMilliseconds(), await session.Find<long>("select @instant", new { instant }));
        Assert.Equal(date, await session.Find<DateOnly>("select @date", new { date }));
        Assert.Equal("2026-12-31", await session.Find<string>("select @date", new { date }));
        Assert.Equal(Colour.Green, await session.Find<Colour>("select @colour", new { colour = Colour.Green }));
        Assert.Null(await session.Find<DateOnly?>("select @date", new { date = (DateOnly?)null }));
        Assert.Null(await session.Find<DateTimeOffset?>("select @instant", new { instant = (DateTimeOffset?)null }));
        Assert.Null(await session.Find<string>("select @text", new { text = (string?)null }));
    }

    [Theory, OnBothDatabases]
    public async Task A_column_that_no_property_takes_is_an_error(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await using Session session = await test.Database.Read();
        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            session.Find<SentMessageLike>("select 1 as id, 2 as misspelt"));
        Assert.Contains("misspelt", error.Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Two_rows_where_one_is_looked_for_are_an_error(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await using Session session = await test.Database.Read();
        await Assert.ThrowsAsync<InvalidOperationException>(() => session.Find<string>("select code from role"));
    }

    [Theory, OnBothDatabases]
    public async Task A_statement_serves_again_with_other_values_and_other_objects(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await using Session session = await test.Database.Read();
        const string sql = "select coalesce(@a, '-') || coalesce(@b, '-')";
        Assert.Equal("xy", await session.Find<string>(sql, new { a = "x", b = "y" }));
        Assert.Equal("x-", await session.Find<string>(sql, new { a = "x", b = (string?)null }));
        Assert.Equal("zw", await session.Find<string>(sql, new { b = "w", a = "z", unused = 5 }));
    }

    [Theory, OnBothDatabases]
    public async Task A_flood_of_different_statements_is_survived(StorageProvider provider)
    {
        await using TestDatabase test = await TestDatabase.Create(provider);
        await using Session session = await test.Database.Read();
        for (long i = 0; i < 1200; i++) Assert.Equal(i, await session.Find<long>($"select {i} + @zero", new { zero = 0L }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a; drop table chat")]
    public async Task A_savepoints_name_is_a_word(string name)
    {
        await using TestDatabase test = await TestDatabase.Create(StorageProvider.Sqlite);
        await using Session session = await test.Database.Begin();
        await Assert.ThrowsAsync<ArgumentException>(() => session.Savepoint(name));
    }

    private sealed record SentMessageLike
    {
        public long Id { get; init; }
    }
}
