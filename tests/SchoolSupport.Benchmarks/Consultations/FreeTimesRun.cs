using System.Diagnostics;
using SchoolSupport.Benchmarks.Reports;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Benchmarks.Consultations;

/// <summary>How long the database takes to say what is taken, and how long the free times then take to be worked out.</summary>
internal sealed class FreeTimesRun(Database database, TutorTown town)
{
    private const double MostMilliseconds = 50;
    private const int Runs = 33;

    public async Task Print()
    {
        List<Found> runs = [];
        for (int run = 0; run < Runs; run++) runs.Add(await Find(town.Range));
        List<Found> warm = runs[3..];
        double read = warm.Median(found => found.Database), computed = warm.Median(found => found.Computing);
        Console.WriteLine($"{TutorTown.Tutors} tutors, {TutorTown.Days} days, {TutorTown.Bookings} bookings within them: {warm[0].Free} free times");
        Aims.Say(read < MostMilliseconds, $"database time {read:0.0} ms (best {warm.Min(found => found.Database):0.0}, first {runs[0].Database:0.0}; aim: below {MostMilliseconds:0})");
        foreach (string part in warm[0].Parts.Keys) Console.WriteLine(FormattableString.Invariant($"          {part} {warm.Median(found => found.Parts[part]):0.0} ms"));
        Console.WriteLine(FormattableString.Invariant($"        computing time {computed:0.0} ms (best {warm.Min(found => found.Computing):0.0}, first {runs[0].Computing:0.0})"));
        await Time("a day of all tutors, as a page asks for it", TimeRange.OfDays(DateSpan.Day(town.From.AddDays(7)), new TimeZoneName("Europe/Moscow")));
        await Time("all of it, as a page asks for it", town.Range);
    }

    private async Task<Found> Find(TimeRange range)
    {
        await using Session session = await database.Read();
        DateTimeOffset now = DateTimeOffset.FromUnixTimeMilliseconds(session.Now);
        Dictionary<string, double> parts = [];
        IReadOnlyList<TutorRow> tutors = await Read("tutors", () => new TutorStore(session).Open(town.Municipality));
        WorkingCalendar calendar = (await Read("days off", () => new CalendarStore(session).Of(town.Municipality))).Working;
        IReadOnlyDictionary<long, TutorHours> hours = await Read("hours", () => new HoursStore(session).Of(tutors, town.From));
        IReadOnlyDictionary<long, BusyTimes> busy = await Read("what is taken", () => new BusyStore(session).Of(tutors, range));
        ILookup<long, OpenConsultation> open = await Read("seats left", () => new ConsultationListStore(session).Open(tutors, range));
        long started = Stopwatch.GetTimestamp();
        int free = tutors.Sum(tutor => new Availability(hours[tutor.Id], new TimeZoneName(tutor.TimeZone), calendar)
            .FreeSlots(now, range, busy[tutor.Id], open[tutor.Id]).Count());
        return new Found(free, parts, Stopwatch.GetElapsedTime(started).TotalMilliseconds);

        async Task<T> Read<T>(string part, Func<Task<T>> read)
        {
            long begun = Stopwatch.GetTimestamp();
            T found = await read();
            parts[part] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            return found;
        }
    }

    private async Task Time(string what, TimeRange range)
    {
        List<double> times = [];
        for (int run = 0; run < Runs; run++)
        {
            await using Session session = await database.Read();
            long started = Stopwatch.GetTimestamp();
            await new FreeTimesStore(session).Of(await new TutorStore(session).Open(town.Municipality), range);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        Console.WriteLine(FormattableString.Invariant($"        {what}: {times.Skip(3).Median(time => time):0.0} ms in all"));
    }

    private sealed record Found(int Free, Dictionary<string, double> Parts, double Computing)
    {
        public double Database => Parts.Values.Sum();
    }
}
