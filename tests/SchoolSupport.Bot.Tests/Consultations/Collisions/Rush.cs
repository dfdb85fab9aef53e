using SchoolSupport.Bot.Tests.Faults.Kills;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Playground;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Consultations.Collisions;

/// <summary>Teachers of an invented school who all want one of the twenty seats of two tutors, and who got one.</summary>
internal sealed class Rush(Database database, PlaygroundDoor door, int size)
{
    public const int Seats = 20;
    private const long FirstAccount = 7001;
    private long municipality;
    private long school;

    public IReadOnlyList<ScriptedTeacher> Teachers { get; } =
        [.. Enumerable.Range(0, size).Select(number => new ScriptedTeacher(FirstAccount + number, new Random(number), door))];

    public async Task Settle()
    {
        await using (var session = await database.Begin())
        {
            municipality = await new MunicipalityStore(session).FindOrAdd("Озёрный район", "Europe/Moscow");
            school = await new SchoolStore(session).FindOrAdd(municipality, new SchoolName("СОШ № 12"), hasUpperGrades: true);
            // Six group times of three seats, and two times alone.
            await AddTutor(session, "Вера Ветрова", times: 6, seats: 3);
            await AddTutor(session, "Лев Каменский", times: 2, seats: 1);
            foreach (var teacher in Teachers)
                await Seat(session, teacher.Id);
            await session.Commit();
        }

        foreach (var teacher in Teachers)
            await door.Post<object>("/playground/people", new PlaygroundPerson(teacher.Id, $"Учитель {teacher.Id}"));
    }

    /// <summary>What is written down in the end.</summary>
    public async Task<Harvest> Reckon()
    {
        await using var session = await database.Read();
        return new Harvest(
            Booked: await session.Find<long>("select count(*) from booking where state = 'booked'"),
            BookedTeachers: await session.Find<long>("select count(distinct person_id) from booking where state = 'booked'"),
            SeatsTaken: await session.Find<long>("select count(*) from (select distinct consultation_id, seat from booking where state = 'booked') x"),
            Kept: await session.Find<long>("select count(*) from booking where held_until is not null"),
            Waiting: await session.Find<long>("select count(*) from waiting where state = 'waiting'"),
            Both: await session.Find<long>("select count(*) from waiting w join booking b on b.person_id = w.person_id and b.state = 'booked' where w.state = 'waiting'"));
    }

    private async Task AddTutor(Session session, string name, int times, int seats)
    {
        var tutor = await Member(session, name, Role.Tutor, null);
        var tutors = new TutorStore(session);
        await tutors.FindOrAdd(tutor);
        await tutors.SetTerms(tutor, ConsultationTerms.Usual with { Place = "https://meet.example.ru/1", Seats = seats });
        await tutors.AddSubject(tutor, await new SubjectStore(session).FindOrAdd(municipality, "Математика"));
        var day = DateOnly.FromDateTime(database.Clock.GetUtcNow().UtcDateTime).AddDays(4);
        await new HoursStore(session).AddOneOff(tutor, new SingleHours(day, new DayHours(9 * 60, (9 + times) * 60)));
    }

    private async Task Seat(Session session, long account)
    {
        var membership = await Member(session, $"Учитель {account}", Role.Teacher, school);
        var chats = new ChatStore(session);
        var person = (await new MembershipStore(session).Find(membership))!.PersonId;
        await chats.SetPerson((await chats.FindOrCreate("telegram", $"{account}")).Id, person, membership);
    }

    private async Task<long> Member(Session session, string name, Role role, long? at)
    {
        var people = new PersonStore(session);
        var person = await people.Add(name, phone: null);
        await people.SetConsent(person, Consent.Version);
        var memberships = new MembershipStore(session);
        var membership = await memberships.Add(person, role.Code, municipality, at);
        await memberships.Enter(membership);
        return membership;
    }
}

/// <summary>What a rush for seats came to.</summary>
internal sealed record Harvest(long Booked, long BookedTeachers, long SeatsTaken, long Kept, long Waiting, long Both);
