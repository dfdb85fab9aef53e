using Microsoft.Data.Sqlite;

namespace SchoolSupport.Benchmarks.BareLoop;

/// <summary>The least a bot with durable state can store: the answer, and the step a person stands at. As safe as the bot's own database.</summary>
internal sealed class BareStore : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand begin, commit, find, keep, move;

    public BareStore(string file)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        Command(
            """
            pragma journal_mode = wal;
            pragma synchronous = full;
            create table if not exists person (id integer primary key, step integer not null);
            create table if not exists answer (person_id integer not null, step integer not null, value text not null, primary key (person_id, step))
            """).ExecuteNonQuery();
        begin = Command("begin immediate");
        commit = Command("commit");
        find = Command("select step from person where id = @id", "@id");
        move = Command("insert into person (id, step) values (@id, @step) on conflict (id) do update set step = excluded.step", "@id", "@step");
        keep = Command(
            "insert into answer (person_id, step, value) values (@id, @step, @value) on conflict (person_id, step) do update set value = excluded.value",
            "@id", "@step", "@value");
    }

    public void Begin() => begin.ExecuteNonQuery();

    public void Commit() => commit.ExecuteNonQuery();

    public int StepOf(long person)
    {
        find.Parameters[0].Value = person;
        return find.ExecuteScalar() is long step ? (int)step : 0;
    }

    public void MoveTo(long person, int step)
    {
        (move.Parameters[0].Value, move.Parameters[1].Value) = (person, (long)step);
        move.ExecuteNonQuery();
    }

    public void Keep(long person, int step, string value)
    {
        (keep.Parameters[0].Value, keep.Parameters[1].Value, keep.Parameters[2].Value) = (person, (long)step, value);
        keep.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var command in new[] { begin, commit, find, keep, move })
            command.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Command(string sql, params string[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }
}
