using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace SchoolSupport.Storage;

/// <summary>
/// A connection that runs a text it has run before with the same command, which the provider keeps compiled: compiling takes
/// longer than running most statements, and whoever asks a connection for a command (Dapper does, each time) gets a fresh one.
/// </summary>
internal sealed class CompiledStatements(string connectionString) : SqliteConnection(connectionString)
{
    // The program has fewer texts than this; a flood of made-up ones must not fill the memory.
    private const int MostKept = 500;

    private readonly Dictionary<string, KeptCommand> kept = [];
    private string? next;

    /// <summary>This connection; the next command that it makes will be given this text.</summary>
    public CompiledStatements For(string sql)
    {
        next = sql;
        return this;
    }

    public override SqliteCommand CreateCommand()
    {
        if (next is not { } sql) return base.CreateCommand();
        next = null;
        if (!kept.TryGetValue(sql, out KeptCommand? command))
        {
            if (kept.Count >= MostKept) Forget();
            command = kept[sql] = new KeptCommand { Connection = this, CommandText = sql };
        }
        return command.Again();
    }

    public override void Close()
    {
        Forget();
        base.Close();
    }

    private void Forget()
    {
        foreach (KeptCommand command in kept.Values) command.Release();
        kept.Clear();
    }

    /// <summary>Outlives being disposed of by who ran it, and gives the same parameters out again, in the same order.</summary>
    private sealed class KeptCommand : SqliteCommand
    {
        private readonly List<KeptParameter> made = [];
        private int given;
        private bool released;

        public KeptCommand Again()
        {
            Parameters.Clear();
            given = 0;
            return this;
        }

        public void Release()
        {
            released = true;
            Dispose();
        }

        public override SqliteParameter CreateParameter()
        {
            if (given == made.Count) made.Add(new KeptParameter());
            return made[given++];
        }

        protected override void Dispose(bool disposing)
        {
            if (released) base.Dispose(disposing);
        }
    }

    /// <summary>Named «@name» when told «name»: else the provider asks SQLite for every spelling, at every run.</summary>
    private sealed class KeptParameter : SqliteParameter
    {
        private string? told;

        [AllowNull]
        public override string ParameterName
        {
            get => base.ParameterName;
            set
            {
                if (told == value) return;
                told = value;
                base.ParameterName = "@" + value;
            }
        }
    }
}
