using System.Diagnostics;
using Npgsql;

namespace SchoolSupport.Testing;

/// <summary>
/// A temporary PostgreSQL of this test process, started when first asked for. A shell beside it waits for the end of this process,
/// however it ends, and then stops the server and removes its files.
/// </summary>
internal sealed class PostgresCluster
{
    // The shell's standard input is a pipe from this process: it ends when the process does.
    private const string Script =
        """
        bin="$1"; dir="$2"
        trap 'rm -rf "$dir"' EXIT
        "$bin/initdb" --pgdata="$dir/data" --username=tests --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync --no-instructions >"$dir/log" 2>&1 \
            || { cat "$dir/log"; exit 1; }
        "$bin/postgres" -D "$dir/data" -k "$dir" -c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off \
            -c max_connections=300 -c shared_buffers=64MB -c max_wal_size=64MB >>"$dir/log" 2>&1 </dev/null &
        server=$!
        tries=0
        until "$bin/pg_isready" -q -h "$dir"; do
            tries=$((tries + 1))
            { [ $tries -lt 300 ] && kill -0 $server; } || { cat "$dir/log"; exit 1; }
            sleep 0.1
        done
        echo ready
        read -r end
        kill -QUIT $server
        wait $server
        """;

    private static readonly Lazy<Task<PostgresCluster>> Shared = new(Start);

    // Making a cluster is the longest single thing that tests wait for.
    private static readonly TimeSpan StartPatience = TimeSpan.FromMinutes(3);

    private readonly string folder;
    private readonly Process shell;

    private PostgresCluster(string folder, Process shell) => (this.folder, this.shell) = (folder, shell);

    /// <summary>Where PostgreSQL's programs are on this machine; null when it has none.</summary>
    public static string? Programs { get; } = !OperatingSystem.IsLinux() || !Directory.Exists("/usr/lib/postgresql")
        ? null
        : Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb"))).OrderDescending(StringComparer.Ordinal).FirstOrDefault();

    public static Task<PostgresCluster> Get() => Shared.Value;

    public string ConnectionStringTo(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = folder, Username = "tests", Database = database, MaxPoolSize = 20, ConnectionIdleLifetime = 5, ConnectionPruningInterval = 2,
    }.ToString();

    public async Task Run(string sql)
    {
        await using NpgsqlConnection connection = new(ConnectionStringTo("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<PostgresCluster> Start()
    {
        string bin = Programs ?? throw new InvalidOperationException("This machine has no PostgreSQL.");
        string folder = Directory.CreateTempSubdirectory("school-pg-").FullName;
        ProcessStartInfo start = new() { FileName = "sh", RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Environment.IsPrivilegedProcess)
        {
            // PostgreSQL refuses to run as root.
            await Finish(Process.Start("chown", ["postgres", folder]));
            start.FileName = "setpriv";
            foreach (string argument in new[] { "--reuid=postgres", "--regid=postgres", "--clear-groups", "sh" }) start.ArgumentList.Add(argument);
        }
        foreach (string argument in new[] { "-c", Script, "sh", bin, folder }) start.ArgumentList.Add(argument);
        Process shell = Process.Start(start)!;
        string? answer = await shell.StandardOutput.ReadLineAsync().InTime("PostgreSQL to start", StartPatience);
        if (answer != "ready")
        {
            string more = await shell.StandardOutput.ReadToEndAsync().InTime("the last words of PostgreSQL");
            throw new InvalidOperationException($"PostgreSQL did not start: {answer}\n{more}");
        }
        return new PostgresCluster(folder, shell);
    }

    private static async Task Finish(Process process)
    {
        await process.WaitForExitAsync().InTime($"{process.StartInfo.FileName} to end");
        if (process.ExitCode != 0) throw new InvalidOperationException($"{process.StartInfo.FileName} failed.");
    }
}
