using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Storage.Tests.Consultations;

/// <summary>Somebody who does whatever a person may do to a few tutors' times, without sense or order.</summary>
internal sealed class RandomPerson(ConsultationCase its, IReadOnlyList<MembershipRow> teachers, Random random)
{
    public async Task Act(int times)
    {
        for (int i = 0; i < times; i++) await Act();
    }

    private Task Act() => random.Next(20) switch
    {
        < 8 => HoldAndConfirm(),
        < 10 => Hold(),
        < 12 => WithAny("b.state = 'booked'", (session, id) => new BookingStore(session).Move(id, AnySlot(), its.World.Coordinator, null, AnyTutor().Id)),
        < 14 => WithAny("b.state = 'booked'", (session, id) => new BookingStore(session).Cancel(id, its.World.Coordinator, null)),
        < 16 => WithAny("b.state = 'booked'", TakeOver),
        16 => WithAny("b.state in ('hold', 'offered')", async (session, id) =>
        {
            await new BookingStore(session).Release(id);
            return null;
        }),
        17 => Offer(),
        18 => LetTimePass(),
        _ => CallOff(),
    };

    private async Task HoldAndConfirm()
    {
        if (await Hold() is not { } booking) return;
        await Together.InTurn(its, session => new BookingStore(session).Confirm(booking, new BookingTopic(null), its.World.Coordinator));
    }

    private async Task<long?> Hold()
    {
        WantedTime wanted = new(AnyTeacher().Id, AnyTutor().Id, AnySlot());
        return (await Together.InTurn(its, session => new BookingStore(session).Hold(wanted))) is { Obstacle: null } attempt ? attempt.BookingId : null;
    }

    private async Task<BookingObstacle?> TakeOver(Session session, long id)
    {
        BookingRow booking = (await new BookingStore(session).Find(id))!;
        return await new TakeOverStore(session).TakeOver(booking.ConsultationId, AnyTutor().Id, its.World.Coordinator, null);
    }

    private async Task Offer()
    {
        MembershipRow teacher = AnyTeacher();
        (TutorRow tutor, Slot slot) = (AnyTutor(), AnySlot());
        await Together.InTurn(its, async session =>
        {
            await new WaitingStore(session).Join(new NewWaiting(teacher.Id, null, tutor.Id));
            return await Offering.ToNext(session, tutor.Id, slot, TimeSpan.FromMinutes(10));
        });
    }

    private async Task LetTimePass()
    {
        its.Test.Clock.Advance(TimeSpan.FromMinutes(2));
        await Together.InTurn(its, session => new BookingStore(session).ReleaseExpired());
    }

    private Task CallOff()
    {
        DateTimeOffset from = AnySlot().Start;
        long tutor = AnyTutor().Id;
        return Together.InTurn(its, session => new CallOffStore(session).Range(tutor, from, from.AddMinutes(30), its.World.Coordinator, null));
    }

    private async Task WithAny(string which, Func<Session, long, Task<BookingObstacle?>> act)
    {
        IReadOnlyList<long> ids = await its.Test.Look(session => session.Query<long>($"select b.id from booking b where {which} order by b.id"));
        if (ids.Count == 0) return;
        long id = ids[random.Next(ids.Count)];
        await Together.InTurn(its, session => act(session, id));
    }

    private MembershipRow AnyTeacher() => teachers[random.Next(teachers.Count)];

    private TutorRow AnyTutor() => random.Next(2) == 0 ? its.Tutor : its.Colleague;

    /// <summary>Often the same as another's, else overlapping it.</summary>
    private Slot AnySlot() => ConsultationCase.SlotAt(ConsultationCase.Three.AddMinutes(random.Next(10) * 30), 1 + random.Next(3), 30);
}
