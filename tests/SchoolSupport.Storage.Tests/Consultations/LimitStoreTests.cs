using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Consultations;

public sealed class LimitStoreTests
{
    private static readonly DateTimeOffset Three = ConsultationCase.Three;

    [Theory, OnBothDatabases]
    public async Task Without_limits_nothing_is_counted_and_limits_are_kept_as_set(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        Assert.Equal(ConsultationLimits.None, await its.Test.Look(session => new LimitStore(session).Of(its.World.Municipality)));
        ConsultationLimits limits = new() { TeacherMonth = 4, TeacherAhead = 2 };
        await Limit(its, new ConsultationLimits { SchoolMonth = 9 });
        await Limit(its, limits);
        Assert.Equal(limits, await its.Test.Look(session => new LimitStore(session).Of(its.World.Municipality)));
    }

    [Theory, OnBothDatabases]
    public async Task A_teachers_month_is_that_of_the_municipality(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        await Limit(its, new ConsultationLimits { TeacherMonth = 1 });
        MembershipRow teacher = await its.Teacher();
        BookingRow booking = await its.Book(teacher, Three);
        // 1 October, 00:00 in Moscow.
        DateTimeOffset october = new(2026, 9, 30, 21, 0, 0, TimeSpan.Zero);
        Assert.Equal(BookingObstacle.TeacherMonthLimit, (await its.Hold(teacher, october.AddHours(-1))).Obstacle);
        Assert.Null((await its.Hold(teacher, october)).Obstacle);
        Assert.Null((await its.Hold(await its.Teacher(), Three.AddHours(1))).Obstacle);
        await its.Cancel(booking);
        Assert.Null((await its.Hold(teacher, Three)).Obstacle);
    }

    [Theory, OnBothDatabases]
    public async Task A_school_and_what_is_to_come_have_limits_and_a_coordinator_may_go_beyond(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher();
        await its.Book(teacher, Three);
        await Limit(its, new ConsultationLimits { SchoolMonth = 1 });
        Assert.Equal(BookingObstacle.SchoolMonthLimit, (await its.Hold(await its.Teacher(), Three.AddHours(1))).Obstacle);
        await Limit(its, new ConsultationLimits { TeacherAhead = 1 });
        Assert.Equal(BookingObstacle.TeacherAheadLimit, (await its.Hold(teacher, Three.AddDays(60))).Obstacle);
        WantedTime wanted = new(teacher.Id, its.Tutor.Id, ConsultationCase.SlotAt(Three.AddDays(60))) { IgnoresLimits = true };
        Assert.Null((await its.Test.InTurn(session => new BookingStore(session).Hold(wanted))).Obstacle);
        BookingCounts counts = await its.Test.Look(session => new LimitStore(session).Counts(its.World.Municipality, teacher.PersonId, teacher.SchoolId!.Value, Three));
        Assert.Equal(new BookingCounts(1, 1, 2), counts);
    }

    private static Task Limit(ConsultationCase its, ConsultationLimits limits) => its.Test.InTurn(session => new LimitStore(session).Set(its.World.Municipality, limits));
}
