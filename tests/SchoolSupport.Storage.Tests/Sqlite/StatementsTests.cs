using Microsoft.Data.Sqlite;
using SchoolSupport.Storage.Sqlite;

namespace SchoolSupport.Storage.Tests.Sqlite;

public sealed class StatementsTests : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly Statements statements;

    public StatementsTests()
    {
        connection.Open();
        statements = new Statements(connection.Handle!);
    }

    public void Dispose()
    {
        statements.Dispose();
        connection.Dispose();
    }

    [Fact]
    public void A_text_run_again_is_run_by_the_statement_that_was_compiled_for_it()
    {
        Assert.Same(statements.For("select 1"), statements.For("select 1"));
        Assert.NotSame(statements.For("select 1"), statements.For("select 2"));
    }

    [Fact]
    public void A_flood_of_texts_makes_room_for_itself()
    {
        Statement first = statements.For("select 1");
        for (int i = 2; i < 600; i++) statements.For($"select {i}");
        Assert.NotSame(first, statements.For("select 1"));
        Assert.Equal(1, statements.For("select 1").Find<long>(null));
    }

    [Theory]
    [InlineData("select 1; select 2")]
    [InlineData("-- nothing")]
    [InlineData("")]
    public void Only_one_statement_is_run_at_a_time(string sql) => Assert.Throws<ArgumentException>(() => statements.For(sql));

    [Fact]
    public void Blank_space_after_a_statement_is_none_of_its_own() => Assert.Equal(1, statements.For("select 1;\n  ").Find<long>(null));

    [Fact]
    public void A_statement_that_cannot_be_compiled_says_why() =>
        Assert.Contains("syntax", Assert.Throws<SqliteException>(() => statements.For("selekt 1")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_hole_that_nothing_fills_is_an_error()
    {
        Statement statement = statements.For("select @id");
        Assert.Contains("@id", Assert.Throws<InvalidOperationException>(() => statement.Find<long?>(new { it = 1L })).Message, StringComparison.Ordinal);
        Assert.Contains("@id", Assert.Throws<InvalidOperationException>(() => statement.Find<long?>(null)).Message, StringComparison.Ordinal);
        Assert.Equal(7, statement.Find<long?>(new { id = 7L }));
    }

    [Fact]
    public void A_text_of_any_length_goes_in_and_comes_out()
    {
        Statement statement = statements.For("select @text");
        foreach (int length in new[] { 0, 1, 170, 171, 512, 513, 100_000 })
        {
            string text = new('ё', length);
            Assert.Equal(text, statement.Find<string>(new { text }));
        }
    }

    [Fact]
    public void What_is_no_number_is_not_read_as_one()
    {
        Statement statement = statements.For("select @value");
        Assert.Throws<InvalidCastException>(() => statement.Find<long>(new { value = "12 и ещё немного" }));
        Assert.Throws<InvalidCastException>(() => statement.Find<double>(new { value = "много" }));
        Assert.Throws<InvalidCastException>(() => statement.Find<long>(new { value = (long?)null }));
        Assert.Throws<OverflowException>(() => statement.Find<int>(new { value = long.MaxValue }));
        Assert.Equal(12, statement.Find<int>(new { value = 12 }));
    }

    [Fact]
    public void The_same_rows_are_read_as_whatever_is_asked_for()
    {
        Statement statement = statements.For("select 1 as id");
        Assert.Equal([1L], statement.Query<long>(null));
        Assert.Equal([new Line { Id = 1 }], statement.Query<Line>(null));
        Assert.Equal(["1"], statement.Query<string>(null));
    }

    [Fact]
    public void A_statement_that_failed_serves_again()
    {
        statements.For("create table line (id integer primary key)").Execute(null);
        Statement insert = statements.For("insert into line (id) values (@id)");
        Assert.Equal(1, insert.Execute(new { id = 1L }));
        Assert.Throws<SqliteException>(() => insert.Execute(new { id = 1L }));
        Assert.Equal(1, insert.Execute(new { id = 2L }));
        Assert.Equal(0, statements.For("insert into line (id) values (@id) on conflict do nothing").Execute(new { id = 2L }));
    }

    private sealed record Line
    {
        public long Id { get; init; }
    }
}
