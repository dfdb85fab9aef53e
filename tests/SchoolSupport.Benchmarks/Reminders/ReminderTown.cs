using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Benchmarks.Reminders;

/// <summary>Ten invented municipalities of directors, each with a school of their own and five open tasks, due from a month ago to two months ahead.</summary>
internal sealed class ReminderTown(Database database)
{
    public const int TasksEach = 5;
    private const int Municipalities = 10;
    private const int Activities = 91;

    /// <summary>9:40 of a working day: everybody's hour has come.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 10, 15, 6, 40, 0, TimeSpan.Zero);

    private static readonly DateOnly Today = new(2026, 10, 15);

    public async Task Settle(int people)
    {
        await using Session session = await database.Begin();
        for (int number = 0; number < Municipalities; number++)
        {
            long municipality = await new MunicipalityStore(session).FindOrAdd($"Район {number + 1}", "Europe/Moscow");
            long coordinator = await new PersonStore(session).Add("Анна Седова", null);
            int share = people / Municipalities;
            await AddDirectors(session, municipality, 1 + (number * share), (number + 1) * share);
            await AddTasks(session, municipality, coordinator);
        }
        await session.Commit();
    }

    private static async Task AddDirectors(Session session, long municipality, long first, long last)
    {
        var given = new { municipality, first, last, now = session.Now };
        const string numbers = "with recursive numbers (n) as (select cast(@first as bigint) union all select n + 1 from numbers where n < @last)";
        await session.Execute($"{numbers} insert into school (id, municipality_id, name, name_key, created_at) select n, @municipality, 'СОШ № ' || n, 'сош № ' || n, @now from numbers", given);
        await session.Execute($"{numbers} insert into person (id, name, name_key, created_at) select n, 'Директор ' || n, 'директор ' || n, @now from numbers", given);
        await session.Execute(
            $"""
            {numbers} insert into membership (id, person_id, role, municipality_id, school_id, started_at, entered_at)
            select n, n, 'director', @municipality, n, @now, @now from numbers
            """,
            given);
        await session.Execute(
            $"{numbers} insert into chat (id, channel, external_id, person_id, membership_id, created_at) select n, 'telegram', 'a' || n, n, n, @now from numbers", given);
    }

    // Every school has five of the activities; each activity has a due date of its own.
    private static async Task AddTasks(Session session, long municipality, long coordinator)
    {
        SchoolYear year = new(2026);
        RoadMapStore plans = new(session);
        long plan = await plans.Add(new NewRoadMap(municipality, "План поддержки школ", new DateOnly(2026, 8, 1), year.Days.Last, coordinator));
        IReadOnlyList<long> activities = await new ActivityStore(session).Add(
            plan, [.. Enumerable.Range(0, Activities).Select(number => new NewActivity($"Мероприятие № {number + 1}", new DateDeadline(DueOn(number))) { Number = $"{number + 1}" })]);
        await plans.Activate(plan);
        foreach ((int number, long activity) in activities.Index())
        {
            for (int round = 0; round < TasksEach; round++)
            {
                int rest = (number + (18 * round)) % Activities;
                await session.Execute(
                    "insert into activity_school (activity_id, school_id, municipality_id) select @activity, s.id, @municipality from school s where s.municipality_id = @municipality and s.id % 91 = @rest",
                    new { activity, municipality, rest });
                await session.Execute(
                    """
                    insert into occurrence (id, municipality_id, road_map_id, activity_id, school_id, joint, origin_id, window_key, ordinal, timing,
                                            due_on, original_due_on, late_after, state, created_at)
                    select s.id * 128 + @number, @municipality, @plan, @activity, s.id, false, s.id, 'all', 1, 'dated', @due, @due, @due, 'planned', @made
                    from school s where s.municipality_id = @municipality and s.id % 91 = @rest
                    """,
                    new
                    {
                        number, municipality, plan, activity, due = DueOn(number), rest,
                        made = Morning.AddDays(-60).ToUnixTimeMilliseconds(),
                    });
            }
        }
    }

    private static DateOnly DueOn(int number) => Today.AddDays(number - 30);
}
