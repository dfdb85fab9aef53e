using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Benchmarks.RoadMaps;

/// <summary>An invented municipality of 40 schools with a plan of 500 activities, and tasks in every state.</summary>
internal sealed class RoadMapTown(Database database)
{
    public const int Schools = 40;
    public const int Activities = 500;
    private static readonly SchoolYear Year = new(2026);

    public long Municipality { get; private set; }

    public long Coordinator { get; private set; }

    public IReadOnlyList<long> SchoolIds { get; private set; } = [];

    public long SmallPlan { get; private set; }

    public long LargePlan { get; private set; }

    public long FirstActivity { get; private set; }

    public async Task Settle()
    {
        await using Session session = await database.Begin();
        Municipality = await new MunicipalityStore(session).FindOrAdd("Большой район", "Europe/Moscow");
        Coordinator = await new PersonStore(session).Add("Анна Седова", null);
        List<long> schools = [];
        for (int number = 1; number <= Schools; number++)
            schools.Add(await new SchoolStore(session).FindOrAdd(Municipality, new SchoolName($"СОШ № {number}"), true));
        SchoolIds = schools;
        SmallPlan = await Plan(session, 45);
        LargePlan = await Plan(session, Activities);
        FirstActivity = (await new ActivityStore(session).OfRoadMap(LargePlan))[0].Id;
        await session.Commit();
    }

    /// <summary>Gives the large plan's rows further months, so that it has as many tasks as are wanted.</summary>
    public async Task Grow(int windows)
    {
        await using Session session = await database.Begin();
        ActivityStore activities = new(session);
        foreach (ActivityRow row in await activities.OfRoadMap(LargePlan))
            await activities.SetTerm(row.Id, Months(windows, row.Position), DeadlineAnswers.None, Coordinator);
        await session.Commit();
    }

    /// <summary>Of ten tasks four are accepted, one handed in, one returned, and one of a hundred withdrawn; a part of the others is overdue.</summary>
    public async Task Mix()
    {
        await using Session session = await database.Begin();
        await session.Execute("update occurrence set state = 'accepted', submitted_at = id % 100000, first_submitted_at = 1, late = false, accepted_at = 2 where id % 10 < 4");
        await session.Execute("update occurrence set state = 'submitted', submitted_at = id % 100000, first_submitted_at = 1, late = false where id % 10 = 4");
        await session.Execute("update occurrence set state = 'returned' where id % 10 = 5");
        await session.Execute("update occurrence set state = 'withdrawn', accepted_at = null where id % 101 = 6");
        foreach (long plan in new[] { SmallPlan, LargePlan }) await new RoadMapStore(session).Activate(plan);
        await session.Commit();
    }

    private async Task<long> Plan(Session session, int rows)
    {
        long plan = await new RoadMapStore(session).Add(
            new NewRoadMap(Municipality, $"План на {rows} мероприятий", Year.Days.First, Year.Days.Last, Coordinator) { OrderOn = new DateOnly(2026, 9, 10) });
        ActivityStore activities = new(session);
        IReadOnlyList<long> ids = await activities.Add(
            plan, [.. Enumerable.Range(1, rows).Select(number => new NewActivity($"Мероприятие № {number}", Months(1, number))
            {
                Number = $"{number}", Section = $"Раздел {number / 50}", Responsible = "Директора школ", Result = "Справка",
            })]);
        await activities.SetSchools(ids, [.. SchoolIds]);
        return plan;
    }

    private static RecurringDeadline Months(int count, int first) =>
        new([.. Enumerable.Range(0, count).Select(month => DateSpan.Month(2026 + ((8 + ((first + month) % 10)) / 12), ((8 + ((first + month) % 10)) % 12) + 1))]);
}
