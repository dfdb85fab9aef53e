using System.Diagnostics;
using SchoolSupport.Benchmarks.Reports;
using SchoolSupport.Benchmarks.Runs;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Benchmarks.Reminders;

/// <summary>The planner alone, with everything in memory: five items a person, due from a month ago to two months ahead.</summary>
internal static class PlannerRun
{
    private const int Runs = 5;
    private const int ItemsEach = 5;
    private const int AtOnce = 200;
    private const double MostGrowth = 1.5;
    private static readonly DateOnly Today = new(2026, 10, 15);
    private static readonly TimeZoneName Zone = new("Europe/Moscow");
    private static readonly DateTimeOffset Now = Zone.InstantOf(Today, new TimeOnly(9, 0));

    /// <summary>Plans few items and many, and says whether the time grows with them.</summary>
    public static void Print(int few, int many)
    {
        double[] each = [.. new[] { few, many }.Select(Measure)];
        Aims.Say(each[1] < MostGrowth * each[0], $"an item of {many} takes {each[1] / each[0]:0.00} times as long as one of {few} (aim: below {MostGrowth})");
    }

    private static double Measure(int items)
    {
        MunicipalityDay home = new(1, Today, ReminderPolicy.Default, WorkingCalendar.Russia, Zone);
        DigestReader[] readers = [.. Enumerable.Range(0, items / ItemsEach).Select(person => new DigestReader(person, home, ReminderPreferences.Default) { LastOn = Today.AddDays(-1) })];
        DueItem[] due = [.. Enumerable.Range(0, items).Select(number => Item(number, home))];
        GC.Collect();
        long held = GC.GetTotalMemory(forceFullCollection: true);
        List<double> times = [];
        int digests = 0;
        long allocated = 0;
        for (int run = 0; run <= Runs; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread(), started = Stopwatch.GetTimestamp();
            digests = Plan(readers, due);
            times.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        double seconds = times.Skip(1).Median(time => time);
        Console.WriteLine(FormattableString.Invariant(
            $"        {items} items of {readers.Length} people planned in {seconds:0.000} s ({digests} digests); the items take {held / 1e6:0} MB, planning makes {(double)allocated / items:0} bytes of garbage an item"));
        return seconds / items;
    }

    // As the job does it: some people at a time, each with their own items.
    private static int Plan(DigestReader[] readers, DueItem[] due)
    {
        int digests = 0;
        for (int from = 0; from < readers.Length; from += AtOnce)
        {
            int count = Math.Min(AtOnce, readers.Length - from);
            digests += DigestPlanner.Plan(
                new ArraySegment<DigestReader>(readers, from, count), new ArraySegment<DueItem>(due, from * ItemsEach, count * ItemsEach), Now).Count();
        }
        return digests;
    }

    private static DueItem Item(int number, MunicipalityDay home)
    {
        int person = number / ItemsEach;
        DateOnly due = Today.AddDays((((person * 7) + (number % ItemsEach * 19)) % 91) - 30);
        return new DueItem(person, ReminderTopic.Tasks, ReminderRhythm.BeforeAndAfter, home, number, due, Today.AddDays(-60)) { IsOwn = true };
    }
}
