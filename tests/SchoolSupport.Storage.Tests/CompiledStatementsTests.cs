using Dapper;
using Microsoft.Data.Sqlite;

namespace SchoolSupport.Storage.Tests;

public sealed class CompiledStatementsTests
{
    [Fact]
    public void A_text_run_again_is_run_by_the_command_that_was_compiled_for_it()
    {
        using CompiledStatements connection = new("Data Source=:memory:");
        connection.Open();
        SqliteCommand first = connection.For("select 1").CreateCommand();
        first.Dispose();
        Assert.Same(first, connection.For("select 1").CreateCommand());
        Assert.NotSame(first, connection.For("select 2").CreateCommand());
        Assert.NotSame(first, connection.CreateCommand());
    }

    [Fact]
    public void Parameters_given_out_again_take_the_names_types_and_values_of_their_new_run()
    {
        using CompiledStatements connection = new("Data Source=:memory:");
        connection.Open();
        const string sql = "select coalesce(@a, '-') || '/' || coalesce(@b, '-')";
        Assert.Equal("x/2", connection.For(sql).QuerySingle<string>(sql, new { a = "x", b = 2L }));
        Assert.Equal("2/x", connection.For(sql).QuerySingle<string>(sql, new { b = "x", a = 2L }));
        Assert.Equal("-/" + new string('y', 5000), connection.For(sql).QuerySingle<string>(sql, new { a = (string?)null, b = new string('y', 5000) }));
    }
}
