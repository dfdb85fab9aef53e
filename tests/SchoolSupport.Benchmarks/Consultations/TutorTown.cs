using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Benchmarks.Consultations;

/// <summary>
/// An invented municipality of 100 tutors who consult all day and 1000 teachers; all 50,000 bookings lie within the 60 days that are
/// looked at, which is more than a year's worth there. Five tutors have groups of five, with four seats left.
/// </summary>
internal sealed class TutorTown(Database database)
{
    public const int Tutors = 100;
    public const int Days = 60;
    public const int Bookings = 50_000;
    private const int Teachers = 1000;
    private const int TimesOfDay = 24;
    private const int FirstTeacher = 100_000;
    private static readonly TimeZoneName Zone = new("Europe/Moscow");
    private static readonly DayHours[] Hours = [new(8 * 60, 14 * 60), new(14 * 60, 20 * 60)];

    public DateOnly From { get; } = Zone.DateAt(TimeProvider.System.GetUtcNow()).AddDays(1);

    public TimeRange Range => TimeRange.OfDays(new DateSpan(From, From.AddDays(Days - 1)), Zone);

    public long Municipality { get; private set; }

    private long School { get; set; }

    public async Task Settle()
    {
        await using Session session = await database.Begin();
        Municipality = await new MunicipalityStore(session).FindOrAdd("Большой район", Zone.Id);
        School = await new SchoolStore(session).FindOrAdd(Municipality, new SchoolName("СОШ № 1"), true);
        await AddPeople(session, 1, Tutors, "tutor", null);
        await AddPeople(session, FirstTeacher, Teachers, "teacher", School);
        long subject = (await new SubjectStore(session).Offered(Municipality))[0].Id;
        for (int tutor = 1; tutor <= Tutors; tutor++) await Publish(session, tutor, subject);
        await session.Commit();
    }

    /// <summary>A tutor's times are taken evenly over the days, each by another teacher.</summary>
    public async Task Book()
    {
        await using Session session = await database.Begin();
        const string numbers = "with recursive numbers (n) as (select 0 union all select n + 1 from numbers where n + 1 < @bookings)";
        var given = new
        {
            municipality = Municipality, school = School, bookings = Bookings, tutors = Tutors, firstTeacher = FirstTeacher, now = session.Now,
            first = Range.From.AddHours(8).ToUnixTimeMilliseconds(), each = Bookings / Tutors, all = Days * TimesOfDay, aDay = TimesOfDay,
        };
        await session.Execute(
            $"""
            {numbers}, times (id, tutor_id, starts_at) as (
                select n + 1, n % @tutors + 1, @first + (n / @tutors * @all / @each / @aDay) * cast(86400000 as bigint) + (n / @tutors * @all / @each % @aDay) * 1800000 from numbers)
            insert into consultation (id, municipality_id, tutor_id, starts_at, ends_at, busy_until, format, place, seats, state, created_at)
            select t.id, @municipality, t.tutor_id, t.starts_at, t.starts_at + 1800000, t.starts_at + 1800000, 'online', '', u.seats, 'planned', @now
            from times t join tutor u on u.membership_id = t.tutor_id
            order by t.id
            """,
            given);
        await session.Execute("insert into consultation_seat (consultation_id, seat) select id, 1 from consultation");
        await session.Execute(
            """
            insert into booking (id, municipality_id, consultation_id, seat, teacher_id, person_id, school_id, topic, for_group, state, sequence, booked_at, created_at)
            select c.id, @municipality, c.id, 1, t.id, t.person_id, @school, 'Дроби', false, 'booked', 0, @now, @now
            from consultation c join membership t on t.id = @firstTeacher + (c.id - 1) % @tutors + 100 * ((c.id - 1) / @tutors % 10)
            """,
            given);
        await Occupy(session, "select c.tutor_id as person_id, c.id as consultation_id, cast(null as bigint) as booking_id, c.starts_at from consultation c");
        await Occupy(session, "select b.person_id, c.id as consultation_id, b.id as booking_id, c.starts_at from booking b join consultation c on c.id = b.consultation_id");
        await session.Commit();
    }

    // Person and membership of one number, which is the tutor's too.
    private async Task AddPeople(Session session, int first, int count, string role, long? school)
    {
        var given = new { first, count, role, municipality = Municipality, school, now = session.Now };
        await session.Execute(
            """
            with recursive numbers (n) as (select cast(@first as bigint) union all select n + 1 from numbers where n + 1 < @first + @count)
            insert into person (id, name, name_key, created_at) select n, 'Человек № ' || n, 'человек № ' || n, @now from numbers
            """,
            given);
        await session.Execute(
            """
            insert into membership (id, person_id, role, municipality_id, school_id, started_at, entered_at)
            select id, id, @role, @municipality, @school, @now, @now from person where id >= @first and id < @first + @count
            """,
            given);
    }

    private static async Task Publish(Session session, long tutor, long subject)
    {
        TutorStore tutors = new(session);
        await tutors.FindOrAdd(tutor);
        await tutors.SetTerms(tutor, new ConsultationTerms { Length = 30, Buffer = 0, Notice = 0, Horizon = Days + 5, Seats = tutor % 20 == 0 ? 5 : 1 });
        await tutors.AddSubject(tutor, subject);
        foreach (DayOfWeek weekday in Enum.GetValues<DayOfWeek>()) await new HoursStore(session).SetWeekday(tutor, weekday, Hours);
    }

    private static Task Occupy(Session session, string taken) => session.Execute(
        $"""
        insert into busy_cell (person_id, cell, consultation_id, booking_id)
        select t.person_id, t.starts_at / 300000 + c.cell, t.consultation_id, t.booking_id
        from ({taken}) t cross join (select 0 as cell union all select 1 union all select 2 union all select 3 union all select 4 union all select 5) c
        order by 1, 2
        """);
}
