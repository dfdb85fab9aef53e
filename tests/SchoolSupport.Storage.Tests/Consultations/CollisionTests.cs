using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Consultations;

/// <summary>Many people at once, each in transactions of their own.</summary>
public sealed class CollisionTests
{
    private static readonly DateTimeOffset Three = ConsultationCase.Three;

    [Theory, OnBothDatabases]
    public async Task Two_hundred_teachers_get_twenty_seats_and_a_hundred_and_eighty_places_in_the_line(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        // Two tutors, three group times of three seats each and one time alone: twenty seats.
        (TutorRow Tutor, Slot Slot)[] offered =
        [
            .. from tutor in new[] { its.Tutor, its.Colleague } from hour in Enumerable.Range(0, 4)
               select (tutor, ConsultationCase.SlotAt(Three.AddHours(hour), hour == 3 ? 1 : 3)),
        ];
        IReadOnlyList<MembershipRow> teachers = await its.Teachers(200);
        await Together.Run(teachers.Count, 32, index => Grab(its, teachers[index], offered, new Random(index)));
        await its.Consistent();
        Assert.Equal(20, await Count(its, "select count(*) from booking where state = 'booked'"));
        Assert.Equal(20, await Count(its, "select count(distinct person_id) from booking where state = 'booked'"));
        Assert.Equal(180, await Count(its, "select count(*) from waiting where state = 'waiting'"));
        Assert.Equal(0, await Count(its, "select count(*) from waiting w join booking b on b.person_id = w.person_id where w.state = 'waiting' and b.state = 'booked'"));
    }

    [Theory, OnBothDatabases]
    public async Task Whatever_many_people_do_at_once_nobody_is_in_two_places_and_no_seat_is_sold_twice(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        IReadOnlyList<MembershipRow> teachers = await its.Teachers(9);
        using CancellationTokenSource done = new();
        Task watch = Watch(its, done.Token);
        await Together.Run(8, 8, index => new RandomPerson(its, teachers, new Random(1000 + index)).Act(40));
        await done.CancelAsync();
        await watch;
        await its.Consistent();
        Assert.NotEqual(0, await Count(its, "select count(*) from booking where state = 'cancelled'"));
        Assert.NotEqual(0, await Count(its, "select count(*) from booking_event where kind = 'moved'"));
        Assert.NotEqual(0, await Count(its, "select count(*) from booking_event where kind = 'takenover'"));
    }

    private static async Task Grab(ConsultationCase its, MembershipRow teacher, (TutorRow Tutor, Slot Slot)[] offered, Random random)
    {
        foreach ((TutorRow tutor, Slot slot) in offered.OrderBy(_ => random.Next()).ToList())
        {
            BookingAttempt attempt = await Together.InTurn(its, session => new BookingStore(session).Hold(new WantedTime(teacher.Id, tutor.Id, slot)));
            if (attempt.Obstacle == BookingObstacle.SlotTaken) continue;
            Assert.Null(attempt.Obstacle);
            Assert.Null(await Together.InTurn(its, session => new BookingStore(session).Confirm(attempt.BookingId!.Value, new BookingTopic(null), teacher.PersonId)));
            return;
        }
        await Together.InTurn(its, session => new WaitingStore(session).Join(new NewWaiting(teacher.Id, its.Mathematics, null)));
    }

    private static async Task Watch(ConsultationCase its, CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            await its.Consistent();
            await Task.Yield();
        }
    }

    private static Task<long> Count(ConsultationCase its, string sql) => its.Test.Look(session => session.Find<long>(sql));
}
