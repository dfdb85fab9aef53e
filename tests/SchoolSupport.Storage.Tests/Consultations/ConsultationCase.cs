using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Consultations;

/// <summary>A tutor of mathematics with an hour on Mondays, another one, and as many teachers as a test asks for.</summary>
internal sealed class ConsultationCase : IAsyncDisposable
{
    private ConsultationCase(TestDatabase test, World world) => (Test, World) = (test, world);

    public TestDatabase Test { get; }

    public World World { get; }

    public required TutorRow Tutor { get; init; }

    public required TutorRow Colleague { get; init; }

    public required long Mathematics { get; init; }

    /// <summary>A school day's 15:00 in Moscow, a week after the clock.</summary>
    public static DateTimeOffset Three { get; } = new(2026, 9, 8, 12, 0, 0, TimeSpan.Zero);

    public static async Task<ConsultationCase> Start(StorageProvider provider)
    {
        TestDatabase test = await TestDatabase.Create(provider);
        World world = await World.Make(test);
        return await test.InTurn(async session =>
        {
            long mathematics = (await new SubjectStore(session).Offered(world.Municipality)).Single(subject => subject.Name == "Математика").Id;
            TutorRow first = await AddTutor(session, world, "Алла Петрова", mathematics), second = await AddTutor(session, world, "Борис Яшин", mathematics);
            return new ConsultationCase(test, world) { Mathematics = mathematics, Tutor = first, Colleague = second };
        });
    }

    /// <summary>Adds a teacher who has come in.</summary>
    public Task<MembershipRow> Teacher(string name = "Дарья Котова") => Test.InTurn(async session =>
    {
        MembershipStore memberships = new(session);
        long id = await memberships.Add(await new PersonStore(session).Add(name, null), "teacher", World.Municipality, World.FirstSchool);
        await memberships.Enter(id);
        return (await memberships.Find(id))!;
    });

    public Task<IReadOnlyList<MembershipRow>> Teachers(int count) => Test.InTurn(async session =>
    {
        MembershipStore memberships = new(session);
        List<MembershipRow> added = [];
        for (int i = 0; i < count; i++)
        {
            long id = await memberships.Add(await new PersonStore(session).Add($"Учитель {i + 1}", null), "teacher", World.Municipality, World.FirstSchool);
            added.Add((await memberships.Find(id))!);
        }
        return (IReadOnlyList<MembershipRow>)added;
    });

    public Task<BookingAttempt> Hold(MembershipRow teacher, DateTimeOffset start, TutorRow? tutor = null, int seats = 1) => Test.InTurn(
        session => new BookingStore(session).Hold(new WantedTime(teacher.Id, (tutor ?? Tutor).Id, SlotAt(start, seats)) { SubjectId = Mathematics }));

    public Task<BookingObstacle?> Confirm(long booking, MembershipRow teacher) =>
        Test.InTurn(session => new BookingStore(session).Confirm(booking, new BookingTopic("Логарифмы"), teacher.PersonId));

    /// <summary>Holds and confirms.</summary>
    public async Task<BookingRow> Book(MembershipRow teacher, DateTimeOffset start, TutorRow? tutor = null, int seats = 1)
    {
        long id = (await Hold(teacher, start, tutor, seats)).BookingId!.Value;
        Assert.Null(await Confirm(id, teacher));
        return await Booking(id);
    }

    public async Task<BookingRow> Booking(long id) => (await Test.Look(session => new BookingStore(session).Find(id)))!;

    public Task<BookingObstacle?> Cancel(BookingRow booking) =>
        Test.InTurn(session => new BookingStore(session).Cancel(booking.Id, booking.PersonId, "Заболела"));

    public Task<BookingObstacle?> Move(BookingRow booking, DateTimeOffset start, TutorRow? tutor = null) =>
        Test.InTurn(session => new BookingStore(session).Move(booking.Id, SlotAt(start), booking.PersonId, null, tutor?.Id));

    /// <summary>That the cells are just those of the bookings, and the seats and tutors as they should be.</summary>
    public Task Consistent() => Test.Look(async session =>
    {
        await Invariants.Check(session);
        return true;
    });

    public static Slot SlotAt(DateTimeOffset start, int seats = 1, int length = 45) =>
        new(start, length, 15, new MeetingPlace(MeetingFormat.Online, "https://meet.example/1"), seats);

    public async ValueTask DisposeAsync() => await Test.DisposeAsync();

    private static async Task<TutorRow> AddTutor(Session session, World world, string name, long subject)
    {
        MembershipStore memberships = new(session);
        long id = await memberships.Add(await new PersonStore(session).Add(name, null), "tutor", world.Municipality, null);
        await memberships.Enter(id);
        TutorStore tutors = new(session);
        await tutors.FindOrAdd(id);
        await tutors.AddSubject(id, subject);
        return (await tutors.Find(id))!;
    }
}
