using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Consultations;

public sealed class ClosedTimeStoreTests
{
    private static readonly DateTimeOffset Three = ConsultationCase.Three;
    private static readonly TimeRange Closed = new(Three, Three.AddMinutes(45));

    [Theory, OnBothDatabases]
    public async Task Nobody_books_a_closed_time_nor_moves_into_it_until_it_is_opened(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        BookingRow later = await its.Book(await its.Teacher(), Three.AddHours(2));
        long id = await Close(its);
        Assert.Equal(BookingObstacle.SlotTaken, (await its.Hold(await its.Teacher(), Three)).Obstacle);
        Assert.Equal(BookingObstacle.SlotTaken, (await its.Hold(await its.Teacher(), Three.AddMinutes(30))).Obstacle);
        Assert.Equal(BookingObstacle.SlotTaken, await its.Move(later, Three));
        Assert.Null((await its.Hold(await its.Teacher(), Three.AddHours(1))).Obstacle);
        Assert.Null((await its.Hold(await its.Teacher(), Three, its.Colleague)).Obstacle);

        Assert.True(await its.Test.InTurn(session => new ClosedTimeStore(session).Open(its.Tutor.Id, id)));
        Assert.Null(await its.Move(later, Three));
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task A_closed_time_is_not_offered(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        await its.Test.InTurn(session => new HoursStore(session).AddOneOff(its.Tutor.Id, new SingleHours(new DateOnly(2026, 9, 8), new DayHours(15 * 60, 18 * 60))));
        DateTimeOffset[] before = [.. await Offered(its)];
        await Close(its);
        Assert.Contains(Three, before);
        Assert.Equal(before.Where(start => start >= Closed.Until), await Offered(its));
    }

    [Theory, OnBothDatabases]
    public async Task Closed_twice_it_is_one_and_only_its_tutor_opens_it(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        long id = await Close(its);
        Assert.Equal(id, await Close(its));
        Assert.False(await its.Test.InTurn(session => new ClosedTimeStore(session).Open(its.Colleague.Id, id)));
        Assert.Equal([Closed], (await its.Test.Look(session => new ClosedTimeStore(session).Of(its.Tutor.Id))).Select(row => row.Time));
        its.Test.Clock.Set(Closed.Until);
        Assert.Empty(await its.Test.Look(session => new ClosedTimeStore(session).Of(its.Tutor.Id)));
    }

    private static Task<long> Close(ConsultationCase its) => its.Test.InTurn(session => new ClosedTimeStore(session).Close(its.Tutor.Id, Closed));

    private static async Task<IEnumerable<DateTimeOffset>> Offered(ConsultationCase its) => (await its.Test.Look(session =>
        new FreeTimesStore(session).Of([its.Tutor], new TimeRange(Three.AddHours(-6), Three.AddHours(6))))).Select(time => time.Slot.Slot.Start);
}
