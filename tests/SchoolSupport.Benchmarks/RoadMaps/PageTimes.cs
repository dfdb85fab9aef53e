using System.Diagnostics;
using SchoolSupport.Benchmarks.Reports;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Benchmarks.RoadMaps;

/// <summary>How long the database takes for every page of the road maps.</summary>
internal sealed class PageTimes(Database database, RoadMapTown town, DateOnly today)
{
    private const double MostMilliseconds = 50;
    private const int Runs = 9;
    private const int Rows = 10;

    public async Task Print()
    {
        TaskHolder school = TaskHolder.School(town.SchoolIds[7]);
        TaskFilter all = new(town.Municipality);
        foreach (TaskGroup group in Enum.GetValues<TaskGroup>())
            await Time($"my tasks, {group}", session => new MyTaskStore(session).List(school, group, today, 0, Rows));
        await Time("my tasks, counts", session => new MyTaskStore(session).Count(school, today));
        await Time("board of schools", session => new BoardStore(session).Schools(town.Municipality, today));
        await Time("board of a plan", session => new BoardStore(session).Schools(town.Municipality, today, town.SmallPlan));
        await Time("a school's card", session => new BoardStore(session).School(town.Municipality, town.SchoolIds[7], today));
        await Time("the municipality's sums", session => new BoardStore(session).Municipality(town.Municipality, today));
        await Time("rows of a plan", session => new BoardStore(session).Activities(town.LargePlan, today, 100, Rows));
        await Time("sections of a plan", session => new BoardStore(session).Sections(town.LargePlan, today));
        await Time("months of a plan", session => new ActivityStore(session).Months(town.LargePlan));
        await Time("rows of a month", session => new ActivityStore(session).InMonth(town.LargePlan, new DateOnly(2026, 11, 1)));
        await Time("review queue, first", session => new ReviewQueueStore(session).First(town.Municipality));
        await Time("review queue, count", session => new ReviewQueueStore(session).Count(town.Municipality));
        await Time("who is overdue", session => new OverdueStore(session).OverdueHolders(town.Municipality, today));
        await Time("all tasks", List(all, 0));
        await Time("all tasks, deep", List(all, 50_000));
        await Time("a month", List(all with { From = new DateOnly(2026, 11, 1), Until = new DateOnly(2026, 11, 30) }, 100));
        await Time("a plan", List(all with { RoadMapId = town.LargePlan }, 1000));
        await Time("a section", List(all with { RoadMapId = town.LargePlan, Section = "Раздел 3" }, 100));
        await Time("a row of a plan", List(all with { ActivityId = town.FirstActivity }, 10));
        await Time("a school, overdue", List(all with { SchoolId = town.SchoolIds[3], Kind = TaskListKind.Overdue }, 0));
        await Time("a school, open", List(all with { SchoolId = town.SchoolIds[3], Kind = TaskListKind.Open }, 200));
        await Time("overdue", List(all with { Kind = TaskListKind.Overdue }, 0));
        await Time("overdue, deep", List(all with { Kind = TaskListKind.Overdue }, 5000));
        await Time("accepted", List(all with { Kind = TaskListKind.Accepted }, 0));
        await Time("handed in", List(all with { Kind = TaskListKind.Submitted }, 0));
        await Time("withdrawn", List(all with { Kind = TaskListKind.Withdrawn }, 0));
        await Time("a card with its history", async session =>
        {
            long id = (await new TaskListStore(session).List(all with { ActivityId = town.FirstActivity }, today, 0, 1)).Tasks[0].Id;
            return await new OccurrenceStore(session).History(id);
        });
        await Time("events", session => new ProgrammeEventStore(session).OfMunicipality(town.Municipality));
        await Time("requests for time", session => new ExtensionStore(session).Waiting(town.Municipality, 0, Rows));
    }

    private Func<Session, Task<TaskPage>> List(TaskFilter filter, int skip) => session => new TaskListStore(session).List(filter, today, skip, Rows);

    private async Task Time<T>(string page, Func<Session, Task<T>> open)
    {
        List<double> times = [];
        for (int run = 0; run < Runs; run++)
        {
            long started = Stopwatch.GetTimestamp();
            await using (Session session = await database.Read()) await open(session);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        double median = times.Skip(1).Median(time => time);
        Aims.Say(median < MostMilliseconds, $"{page}: {median:0.0} ms (first {times[0]:0.0}; aim: below {MostMilliseconds:0})");
    }
}
