using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Consultations;

public sealed class BookingRequestStoreTests
{
    private static readonly DateTimeOffset Three = ConsultationCase.Three;

    [Theory, OnBothDatabases]
    public async Task A_request_waits_for_the_tutor_who_grants_it(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        BookingRow booking = await its.Book(await its.Teacher(), Three);
        Assert.Null(await Ask(its, booking, Three.AddDays(1)));
        Assert.Equal(BookingObstacle.AskedAlready, await Ask(its, booking, null));
        BookingRequestRow request = Assert.Single(await Open(its));
        Assert.Equal((booking.Id, Three.AddDays(1), "Совещание"), (request.BookingId, request.WantedStartsAt, request.Reason));
        Assert.Equal(request.Id, (await its.Booking(booking.Id)).RequestId);
        Slot slot = ConsultationCase.SlotAt(Three.AddDays(1));
        Assert.Null(await its.Test.InTurn(session => new BookingRequestStore(session).Grant(request.Id, its.Tutor.PersonId, slot)));
        Assert.Equal(BookingObstacle.DecidedAlready, await its.Test.InTurn(session => new BookingRequestStore(session).Grant(request.Id, its.Tutor.PersonId, slot)));
        Assert.Equal(Three.AddDays(1), (await its.Booking(booking.Id)).StartsAt);
        Assert.Empty(await Open(its));
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task A_refused_request_leaves_the_booking_as_it_was(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        BookingRow booking = await its.Book(await its.Teacher(), Three);
        await Ask(its, booking, null);
        long request = (await Open(its)).Single().Id;
        Assert.Null(await its.Test.InTurn(session => new BookingRequestStore(session).Refuse(request, its.Tutor.PersonId, "Уже готовлюсь")));
        Assert.Equal(BookingObstacle.DecidedAlready, await its.Test.InTurn(session => new BookingRequestStore(session).Refuse(request, its.Tutor.PersonId, null)));
        Assert.Equal(booking, await its.Booking(booking.Id));
        Assert.Null(await Ask(its, booking, null));
    }

    [Theory, OnBothDatabases]
    public async Task A_request_to_move_where_others_are_stays_open(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        BookingRow booking = await its.Book(await its.Teacher(), Three);
        await its.Book(await its.Teacher(), Three.AddHours(1));
        await Ask(its, booking, Three.AddHours(1));
        long request = (await Open(its)).Single().Id;
        Assert.Equal(BookingObstacle.SlotTaken, await its.Test.InTurn(session =>
            new BookingRequestStore(session).Grant(request, its.Tutor.PersonId, ConsultationCase.SlotAt(Three.AddHours(1)))));
        Assert.Single(await Open(its));
        await its.Cancel(booking);
        Assert.Empty(await Open(its));
    }

    private static Task<BookingObstacle?> Ask(ConsultationCase its, BookingRow booking, DateTimeOffset? wanted) =>
        its.Test.InTurn(session => new BookingRequestStore(session).Ask(booking.Id, booking.PersonId, "Совещание", wanted));

    private static Task<IReadOnlyList<BookingRequestRow>> Open(ConsultationCase its) => its.Test.Look(session => new BookingRequestStore(session).OpenOf(its.Tutor.Id));
}
