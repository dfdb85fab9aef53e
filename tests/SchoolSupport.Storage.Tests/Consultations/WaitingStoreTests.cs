using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Consultations;

public sealed class WaitingStoreTests
{
    private static readonly DateTimeOffset Three = ConsultationCase.Three;
    private static readonly TimeSpan TwoHours = TimeSpan.FromHours(2);

    [Theory, OnBothDatabases]
    public async Task Who_waits_twice_for_the_same_has_one_place(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow first = await its.Teacher(), second = await its.Teacher();
        long? place = await Join(its, first);
        Assert.Equal(place, await Join(its, first));
        WaitingRow behind = await Row(its, await Join(its, second));
        Assert.Equal(1, await its.Test.Look(session => new WaitingStore(session).Before(behind)));
        Assert.True(await its.Test.InTurn(session => new WaitingStore(session).Leave(place!.Value)));
        Assert.False(await its.Test.InTurn(session => new WaitingStore(session).Leave(place!.Value)));
        Assert.Equal(0, await its.Test.Look(session => new WaitingStore(session).Before(behind)));
        Assert.NotEqual(place, await Join(its, first));
    }

    [Theory, OnBothDatabases]
    public async Task A_time_is_offered_to_one_after_the_other(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow first = await its.Teacher(), second = await its.Teacher();
        await Join(its, first);
        await Join(its, second);
        BookingRow offer = (await OfferNext(its))!;
        Assert.Equal((first.PersonId, BookingState.Offered), (offer.PersonId, offer.State));
        Assert.Null(await OfferNext(its));
        await its.Consistent();
        its.Test.Clock.Advance(TwoHours);
        Assert.Equal([offer.Id], (await its.Test.InTurn(session => new BookingStore(session).ReleaseExpired())).Select(row => row.Id));
        BookingRow next = (await OfferNext(its))!;
        Assert.Equal(second.PersonId, next.PersonId);
        Assert.Equal(BookingObstacle.HoldExpired, await its.Confirm(offer.Id, first));
        Assert.Null(await its.Confirm(next.Id, second));
        Assert.Equal([first.PersonId], (await Line(its)).Select(row => row.PersonId));
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_declines_keeps_the_place_but_is_not_asked_the_same_again(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher();
        await Join(its, teacher);
        BookingRow offer = (await OfferNext(its))!;
        Assert.True(await its.Test.InTurn(session => new WaitingStore(session).Decline(offer.Id)));
        Assert.False(await its.Test.InTurn(session => new WaitingStore(session).Decline(offer.Id)));
        Assert.Null(await OfferNext(its));
        Assert.Single(await Line(its));
        BookingRow? later = await its.Test.InTurn(session =>
            Offering.ToNext(session, its.Tutor.Id, ConsultationCase.SlotAt(Three.AddDays(1)), TwoHours));
        Assert.Equal(teacher.PersonId, later?.PersonId);
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_else_can_take_what_is_offered(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher(), other = await its.Teacher();
        await Join(its, teacher);
        await OfferNext(its);
        Assert.Equal(BookingObstacle.SlotTaken, (await its.Hold(other, Three)).Obstacle);
        long place = (await Line(its)).Single().Id;
        Assert.True(await its.Test.InTurn(session => new WaitingStore(session).Leave(place)));
        Assert.Null((await its.Hold(other, Three)).Obstacle);
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task Who_books_the_subject_otherwise_waits_for_it_no_longer(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher();
        await Join(its, teacher);
        await its.Book(teacher, Three);
        Assert.Empty(await Line(its));
    }

    [Theory, OnBothDatabases]
    public async Task Nothing_is_offered_to_those_who_wait_for_something_else(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher();
        long physics = await its.Test.InTurn(session => new SubjectStore(session).FindOrAdd(its.World.Municipality, "Физика"));
        await its.Test.InTurn(session => new WaitingStore(session).Join(new NewWaiting(teacher.Id, physics, null)));
        await its.Test.InTurn(session => new WaitingStore(session).Join(new NewWaiting(teacher.Id, null, its.Colleague.Id)));
        Assert.Null(await OfferNext(its));
        Assert.Null(await its.Test.InTurn(session => new WaitingStore(session).Join(new NewWaiting(teacher.Id, 5, null))));
        Assert.Null(await its.Test.InTurn(session => new WaitingStore(session).Join(new NewWaiting(teacher.Id, null, null))));
    }

    private static Task<long?> Join(ConsultationCase its, MembershipRow teacher) =>
        its.Test.InTurn(session => new WaitingStore(session).Join(new NewWaiting(teacher.Id, its.Mathematics, null)));

    private static Task<BookingRow?> OfferNext(ConsultationCase its) =>
        its.Test.InTurn(session => Offering.ToNext(session, its.Tutor.Id, ConsultationCase.SlotAt(Three), TwoHours));

    private static Task<IReadOnlyList<WaitingRow>> Line(ConsultationCase its) => its.Test.Look(session => new WaitingStore(session).Line(its.World.Municipality));

    private static async Task<WaitingRow> Row(ConsultationCase its, long? id) => (await its.Test.Look(session => new WaitingStore(session).Find(id!.Value)))!;
}
