using System.Diagnostics;
using SchoolSupport.Benchmarks.Reports;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Benchmarks.RoadMaps;

/// <summary>Reads all tasks, judges how each stands, and gathers what is overdue for the coordinator.</summary>
internal sealed class Recomputation(Database database, RoadMapTown town, DateOnly today)
{
    private const double MostSeconds = 5;

    public async Task Print()
    {
        await using Session session = await database.Read();
        long started = Stopwatch.GetTimestamp();
        IReadOnlyList<StandingRow> all = await session.Query<StandingRow>("select state, timing, due_on, late_after from occurrence");
        Dictionary<TaskStanding, int> standings = all
            .GroupBy(row => TaskStandings.Judge(row.State, row.Timing, row.DueOn, row.LateAfter, today)).ToDictionary(rows => rows.Key, rows => rows.Count());
        Say(started, $"{all.Count} tasks read and judged ({standings[TaskStanding.Overdue]} overdue)");

        started = Stopwatch.GetTimestamp();
        OverdueDigest? overdue = OverdueDigest.Plan(await new OverdueStore(session).Overdue(town.Municipality, today), today.AddDays(-1));
        Say(started, $"{overdue?.Total} overdue read, {overdue?.New} of them new, and the coordinator's part planned");
    }

    private static void Say(long started, FormattableString what)
    {
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Aims.Say(seconds < MostSeconds, $"{what}: {seconds:0.00} s (aim: below {MostSeconds:0})");
    }

    private sealed record StandingRow
    {
        public OccurrenceState State { get; init; }
        public TaskTiming Timing { get; init; }
        public DateOnly? DueOn { get; init; }
        public DateOnly? LateAfter { get; init; }
    }
}
