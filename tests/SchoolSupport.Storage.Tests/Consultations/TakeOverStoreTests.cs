using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Consultations;

public sealed class TakeOverStoreTests
{
    private static readonly DateTimeOffset Three = ConsultationCase.Three;

    [Theory, OnBothDatabases]
    public async Task A_colleague_takes_over_at_the_same_time_with_everybody_in_it(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        await its.Test.InTurn(session => new TutorStore(session).SetTerms(its.Colleague.Id, ConsultationTerms.Usual with { Format = MeetingFormat.Phone, Place = "+7 912 000-00-05" }));
        BookingRow first = await its.Book(await its.Teacher(), Three, seats: 2), second = await its.Book(await its.Teacher(), Three, seats: 2);
        Assert.Null(await TakeOver(its, first));
        Assert.Null(await TakeOver(its, first));
        foreach (long id in new[] { first.Id, second.Id })
        {
            BookingRow taken = await its.Booking(id);
            Assert.Equal(("Борис Яшин", Three, 1), (taken.TutorName, taken.StartsAt, taken.Sequence));
            Assert.Equal(new MeetingPlace(MeetingFormat.Phone, "+7 912 000-00-05"), taken.Where);
            BookingEventRow last = (await its.Test.Look(session => new BookingStore(session).History(id)))[^1];
            Assert.Equal((BookingEventKind.TakenOver, "Алла Петрова", "Борис Яшин"), (last.Kind, last.OldTutorName, last.NewTutorName));
        }
        await its.Consistent();
        Assert.Null((await its.Hold(await its.Teacher(), Three)).Obstacle);
    }

    [Theory, OnBothDatabases]
    public async Task A_colleague_who_is_busy_takes_nothing_over(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        BookingRow booking = await its.Book(await its.Teacher(), Three);
        await its.Book(await its.Teacher(), Three.AddMinutes(45), its.Colleague);
        Assert.Equal(BookingObstacle.SlotTaken, await TakeOver(its, booking));
        Assert.Equal(booking, await its.Booking(booking.Id));
        await its.Consistent();
    }

    private static Task<BookingObstacle?> TakeOver(ConsultationCase its, BookingRow booking) => its.Test.InTurn(session =>
        new TakeOverStore(session).TakeOver(booking.ConsultationId, its.Colleague.Id, its.World.Coordinator, "Отпуск"));
}
