using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Consultations;

public sealed class FreeTimesStoreTests
{
    private static readonly DateTimeOffset Three = ConsultationCase.Three;

    [Theory, OnBothDatabases]
    public async Task Free_are_a_tutors_hours_without_what_is_taken(StorageProvider provider)
    {
        await using ConsultationCase its = await Open(provider);
        Assert.Equal([Three, Three.AddHours(1), Three.AddHours(2)], await Free(its));
        await its.Hold(await its.Teacher(), Three);
        await its.Book(await its.Teacher(), Three.AddHours(2));
        Assert.Equal([Three.AddHours(1)], await Free(its));
        Assert.Null(await At(its, Three));
        Assert.Equal(new FreeSlot(ConsultationCase.SlotAt(Three.AddHours(1)) with { Place = new MeetingPlace(MeetingFormat.Online, "") }, 1, null), (await At(its, Three.AddHours(1)))?.Slot);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_kept_until_now_is_free_before_anybody_lets_go_of_it(StorageProvider provider)
    {
        await using ConsultationCase its = await Open(provider);
        MembershipRow slow = await its.Teacher();
        await its.Hold(slow, Three);
        await its.Book(await its.Teacher(), Three.AddHours(1), seats: 2);
        await its.Hold(await its.Teacher(), Three.AddHours(1), seats: 2);
        its.Test.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal([Three, Three.AddHours(1), Three.AddHours(2)], await Free(its));
        Assert.Equal(1, (await At(its, Three.AddHours(1)))?.Slot.SeatsLeft);
        Assert.False((await its.Test.Look(session => new BusyStore(session).OfPerson(slow.PersonId, new TimeRange(Three, Three.AddHours(1))))).Overlaps(Three, Three.AddMinutes(5)));
        BookingCounts counts = await its.Test.Look(session => new LimitStore(session).Counts(its.World.Municipality, slow.PersonId, its.World.FirstSchool, Three));
        Assert.Equal((0, 1), (counts.TeacherMonth, counts.SchoolMonth));
        await its.Book(await its.Teacher(), Three);
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task A_tutor_who_learns_or_teaches_elsewhere_is_not_free_then(StorageProvider provider)
    {
        await using ConsultationCase its = await Open(provider);
        MembershipRow asTeacher = await its.Test.InTurn(async session =>
        {
            long id = await new MembershipStore(session).Add(its.Tutor.PersonId, "teacher", its.World.Municipality, its.World.FirstSchool);
            await new MembershipStore(session).Enter(id);
            return (await new MembershipStore(session).Find(id))!;
        });
        await its.Book(asTeacher, Three.AddMinutes(30), its.Colleague);
        Assert.Equal([Three.AddHours(2)], await Free(its));
        Assert.Equal(BookingObstacle.SlotTaken, (await its.Hold(await its.Teacher(), Three)).Obstacle);
    }

    [Theory, OnBothDatabases]
    public async Task A_group_stays_free_until_its_last_seat_is_taken(StorageProvider provider)
    {
        await using ConsultationCase its = await Open(provider);
        BookingRow first = await its.Book(await its.Teacher(), Three, seats: 2);
        FreeTime open = (await At(its, Three))!;
        Assert.Equal((1, first.ConsultationId), (open.Slot.SeatsLeft, open.Slot.Consultation));
        await its.Book(await its.Teacher(), Three, seats: 2);
        Assert.Equal([Three.AddHours(1), Three.AddHours(2)], await Free(its));
        PlannedConsultation planned = Assert.Single(
            await its.Test.Look(session => new ConsultationListStore(session).Planned(its.Tutor.Id, new TimeRange(Three, Three.AddHours(1)))));
        Assert.Equal((first.ConsultationId, first.Slot, 2), (planned.Id, planned.Slot, planned.Taken));
    }

    [Theory, OnBothDatabases]
    public async Task A_persons_busy_times_are_theirs_alone(StorageProvider provider)
    {
        await using ConsultationCase its = await Open(provider);
        MembershipRow teacher = await its.Teacher(), other = await its.Teacher();
        await its.Book(teacher, Three);
        TimeRange day = new(Three.AddHours(-6), Three.AddHours(6));
        Assert.True((await its.Test.Look(session => new BusyStore(session).OfPerson(teacher.PersonId, day))).Overlaps(Three, Three.AddMinutes(5)));
        Assert.False((await its.Test.Look(session => new BusyStore(session).OfPerson(other.PersonId, day))).Overlaps(Three, Three.AddMinutes(5)));
    }

    /// <summary>The tutor is there on Tuesdays from 15:00 to 18:00 in Moscow.</summary>
    private static async Task<ConsultationCase> Open(StorageProvider provider)
    {
        ConsultationCase its = await ConsultationCase.Start(provider);
        await its.Test.InTurn(session => new HoursStore(session).SetWeekday(its.Tutor.Id, DayOfWeek.Tuesday, [new DayHours(900, 1080)]));
        return its;
    }

    private static Task<IReadOnlyList<DateTimeOffset>> Free(ConsultationCase its) => its.Test.Look(async session => (IReadOnlyList<DateTimeOffset>)
    [
        .. (await new FreeTimesStore(session).Of([its.Tutor, its.Colleague], new TimeRange(Three.AddHours(-6), Three.AddHours(6)))).Select(free => free.Slot.Slot.Start),
    ]);

    private static Task<FreeTime?> At(ConsultationCase its, DateTimeOffset start) => its.Test.Look(session => new FreeTimesStore(session).At(its.Tutor.Id, start));
}
