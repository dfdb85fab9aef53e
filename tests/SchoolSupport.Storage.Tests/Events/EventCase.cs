using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Storage.Tests.RoadMaps;

namespace SchoolSupport.Storage.Tests.Events;

/// <summary>A tutor's group consultation in an invented municipality with a plan in force.</summary>
internal sealed class EventCase : IAsyncDisposable
{
    private EventCase(PlanCase plan, long tutor, long tutorPerson) => (Plan, Tutor, TutorPerson) = (plan, tutor, tutorPerson);

    public PlanCase Plan { get; }

    /// <summary>The tutor's membership.</summary>
    public long Tutor { get; }

    public long TutorPerson { get; }

    /// <summary>In three days, on a whole hour.</summary>
    public DateTimeOffset Begin => Hour(Plan.Test.Database.Clock.GetUtcNow().AddDays(3));

    public static async Task<EventCase> Start(StorageProvider provider)
    {
        PlanCase plan = await PlanCase.Start(provider);
        (long tutor, long person) = await plan.Test.InTurn(session => Member(session, plan.World.Municipality, Role.Tutor, null, "Лев Каменский"));
        return new EventCase(plan, tutor, person);
    }

    public static async Task<(long Membership, long Person)> Member(Session session, long municipality, Role role, long? school, string name)
    {
        long person = await new PersonStore(session).Add(name, null);
        long membership = await new MembershipStore(session).Add(person, role.Code, municipality, school);
        await new MembershipStore(session).Enter(membership);
        return (membership, person);
    }

    /// <summary>Teachers of the first school, as memberships.</summary>
    public Task<IReadOnlyList<long>> Teachers(int count) => Plan.Test.InTurn(async session =>
    {
        List<long> teachers = [];
        for (int i = 1; i <= count; i++)
            teachers.Add((await Member(session, Plan.World.Municipality, Role.Teacher, Plan.World.FirstSchool, $"Учитель {i:000}")).Membership);
        return (IReadOnlyList<long>)teachers;
    });

    /// <summary>A draft with everything said.</summary>
    public Task<long> Draft(DateTimeOffset? begin = null, int? seats = null, long? activity = null) => Plan.Test.InTurn(async session =>
    {
        EventStore events = new(session);
        long id = await events.Add(new NewEvent(Plan.World.Municipality, EventKind.GroupConsultation, Tutor, "Europe/Moscow", TutorPerson));
        await events.SetTitle(id, "Разбор заданий");
        await events.SetWhen(id, begin ?? Begin);
        await events.SetLength(id, 60);
        await events.SetPlace(id, MeetingFormat.Online, "https://meet.example.ru/1");
        await events.SetSeats(id, seats);
        await events.SetActivity(id, activity);
        return id;
    });

    public async Task<long> Announced(DateTimeOffset? begin = null, int? seats = null, long? activity = null)
    {
        long id = await Draft(begin, seats, activity);
        Assert.True(await Plan.Test.InTurn(session => new EventStore(session).Announce(id)));
        return id;
    }

    public Task<EventRow> Find(long id) => Plan.Test.Look(async session => (await new EventStore(session).Find(id))!);

    public Task<SignedUp> SignUp(long id, long teacher, bool waits = false) => Plan.Test.InTurn(session => new GuestStore(session).SignUp(id, teacher, waits));

    public async ValueTask DisposeAsync() => await Plan.DisposeAsync();

    private static DateTimeOffset Hour(DateTimeOffset at) => new(at.Year, at.Month, at.Day, 12, 0, 0, TimeSpan.Zero);
}
