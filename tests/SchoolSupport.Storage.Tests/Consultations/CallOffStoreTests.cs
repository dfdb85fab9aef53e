using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Consultations;

public sealed class CallOffStoreTests
{
    private static readonly DateTimeOffset Three = ConsultationCase.Three;

    [Theory, OnBothDatabases]
    public async Task A_day_called_off_names_everybody_to_tell_once(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        BookingRow first = await its.Book(await its.Teacher(), Three, seats: 2), second = await its.Book(await its.Teacher(), Three, seats: 2);
        BookingRow next = await its.Book(await its.Teacher(), Three.AddDays(1));
        long hold = (await its.Hold(await its.Teacher(), Three.AddHours(1))).BookingId!.Value;
        Assert.Equal([first.Id, second.Id, hold], await CallDayOff(its));
        Assert.Empty(await CallDayOff(its));
        Assert.Equal((BookingState.Cancelled, 1, "Болезнь"), await StateOf(its, first));
        Assert.Equal((BookingState.Booked, 0, null), await StateOf(its, next));
        Assert.Equal(BookingState.Released, (await its.Booking(hold)).State);
        await its.Consistent();
        Assert.Null((await its.Hold(await its.Teacher(), Three)).Obstacle);
    }

    [Theory, OnBothDatabases]
    public async Task A_day_of_the_whole_municipality_is_called_off_for_all_tutors(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        await its.Book(await its.Teacher(), Three);
        await its.Book(await its.Teacher(), Three, its.Colleague);
        Assert.Equal(2, (await its.Test.InTurn(session => new CallOffStore(session).Everybody(
            its.World.Municipality, Three.AddHours(-1), Three.AddHours(1), its.World.Coordinator, "Карантин"))).Count);
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task What_was_held_is_not_called_off_afterwards(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        BookingRow booking = await its.Book(await its.Teacher(), Three);
        its.Test.Clock.Set(Three.AddHours(1));
        await its.Test.InTurn(session => new OutcomeStore(session).Set(booking.Id, BookingOutcome.Held, its.Tutor.PersonId));
        Assert.Empty(await CallDayOff(its));
        Assert.Equal(BookingObstacle.IsOver, await its.Cancel(booking));
    }

    [Theory, OnBothDatabases]
    public async Task A_dismissed_tutors_times_to_come_are_called_off(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        BookingRow past = await its.Book(await its.Teacher(), Three);
        its.Test.Clock.Set(Three.AddHours(1));
        BookingRow toCome = await its.Book(await its.Teacher(), Three.AddDays(1));
        IReadOnlyList<BookingRow> told = await its.Test.InTurn(async session =>
        {
            await new MembershipStore(session).End(its.Tutor.Id);
            return await new CallOffStore(session).OfMembership(its.Tutor.Id, its.World.Coordinator, "Тьютор больше не консультирует");
        });
        Assert.Equal([toCome.Id], told.Select(booking => booking.Id));
        Assert.Equal(BookingState.Booked, (await its.Booking(past.Id)).State);
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task Who_leaves_is_taken_out_of_consultations_and_their_words_are_erased(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher();
        BookingRow held = await its.Book(teacher, Three);
        its.Test.Clock.Set(Three.AddHours(1));
        await its.Test.InTurn(async session =>
        {
            await new OutcomeStore(session).Set(held.Id, BookingOutcome.Held, its.Tutor.PersonId);
            await new OutcomeStore(session).Recommend(held.Id, "Решать больше задач", its.Tutor.PersonId);
            await new OutcomeStore(session).Rate(held.Id, 5, "Спасибо", teacher.PersonId);
            await new WaitingStore(session).Join(new NewWaiting(teacher.Id, null, its.Colleague.Id) { Topic = "Дроби" });
        });
        BookingRow toCome = await its.Book(teacher, Three.AddDays(1));
        await its.Test.InTurn(session => new PersonStore(session).Erase(teacher.PersonId));
        BookingRow after = await its.Booking(held.Id);
        Assert.Equal((BookingState.Booked, BookingOutcome.Held, 5, "СОШ № 1"), (after.State, after.Outcome, after.Rating, after.SchoolName));
        Assert.Equal((null, null, null, null), (after.Topic, after.Recommendations, after.RatingWord, after.PersonName));
        Assert.Equal(BookingState.Cancelled, (await its.Booking(toCome.Id)).State);
        Assert.Empty(await its.Test.Look(session => new WaitingStore(session).Line(its.World.Municipality)));
        await its.Consistent();
        await its.Test.InTurn(session => new PersonStore(session).Erase(its.Tutor.PersonId));
        Assert.Equal("", (await its.Booking(held.Id)).Place);
        await its.Consistent();
    }

    private static async Task<IReadOnlyList<long>> CallDayOff(ConsultationCase its) =>
    [
        .. (await its.Test.InTurn(session => new CallOffStore(session).Range(its.Tutor.Id, Three.AddHours(-12), Three.AddHours(12), its.Tutor.PersonId, "Болезнь")))
        .Select(booking => booking.Id),
    ];

    private static async Task<(BookingState, int, string?)> StateOf(ConsultationCase its, BookingRow booking)
    {
        BookingRow now = await its.Booking(booking.Id);
        return (now.State, now.Sequence, now.CancelReason);
    }
}
