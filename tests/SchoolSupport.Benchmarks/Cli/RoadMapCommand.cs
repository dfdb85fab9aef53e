using System.CommandLine;
using System.Diagnostics;
using SchoolSupport.Benchmarks.Reports;
using SchoolSupport.Benchmarks.RoadMaps;
using SchoolSupport.Benchmarks.Runs;
using SchoolSupport.Storage;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Benchmarks.Cli;

/// <summary>Saves plans until there are 100,000 tasks, then judges all of them, plans all reminders, and opens every page.</summary>
internal sealed class RoadMapCommand : Command
{
    private const double MostSeconds = 5;
    private static readonly DateOnly Today = new(2026, 12, 14);

    private readonly Option<string?> postgres = new("--postgres") { Description = "connection string of an empty PostgreSQL database, instead of a SQLite file" };

    public RoadMapCommand()
        : base("roadmap", "saving plans, judging 100,000 tasks, planning reminders, opening every page")
    {
        Add(postgres);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        using var folder = new WorkFolder();
        await using Database database = await BenchmarkDatabase.Open(parsed.GetValue(postgres), folder, stop);
        RoadMapTown town = new(database);
        await town.Settle();
        await Make(database, town.SmallPlan, stop);
        await Make(database, town.LargePlan, stop);
        await town.Grow(windows: 4);
        await Make(database, town.LargePlan, stop);
        await town.Mix();
        await BenchmarkDatabase.Rest(parsed.GetValue(postgres), stop);
        await new Recomputation(database, town, Today).Print();
        await new PageTimes(database, town, Today).Print();
        return 0;
    }

    private static async Task Make(Database database, long plan, CancellationToken stop)
    {
        long started = Stopwatch.GetTimestamp();
        int made = await new PlanMaking(database).MakeTasks(plan, null, cancellation: stop);
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Aims.Say(seconds < MostSeconds * Math.Max(1, made / 20_000), $"{made} tasks of a plan made in {seconds:0.00} s, {1000 * seconds * 500 / made:0} ms a transaction");
    }
}
