using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Consultations;

public sealed class BookingStoreTests
{
    private static readonly DateTimeOffset Three = ConsultationCase.Three;

    [Theory, OnBothDatabases]
    public async Task A_time_held_and_confirmed_is_booked_with_its_topic(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher();
        BookingRow booking = await its.Book(teacher, Three);
        Assert.Equal((BookingState.Booked, "Логарифмы", "Математика", 0), (booking.State, booking.Topic, booking.SubjectName, booking.Sequence));
        Assert.Equal((Three, Three.AddMinutes(45), Three.AddMinutes(60)), (booking.StartsAt, booking.EndsAt, booking.BusyUntil));
        Assert.Equal(("Алла Петрова", "Дарья Котова", "СОШ № 1"), (booking.TutorName, booking.PersonName, booking.SchoolName));
        Assert.Equal(ConsultationCase.SlotAt(Three), booking.Slot);
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task A_time_is_taken_once(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow first = await its.Teacher(), second = await its.Teacher();
        await its.Hold(first, Three);
        foreach (int minutes in new[] { -55, -15, 0, 30, 55 })
            Assert.Equal(BookingObstacle.SlotTaken, (await its.Hold(second, Three.AddMinutes(minutes))).Obstacle);
        Assert.Null((await its.Hold(second, Three.AddMinutes(-60))).Obstacle);
        Assert.Null((await its.Hold(second, Three.AddMinutes(60))).Obstacle);
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task A_teacher_is_in_one_place_at_a_time(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher();
        BookingRow booking = await its.Book(teacher, Three);
        Assert.Equal(BookingObstacle.TeacherBusy, (await its.Hold(teacher, Three.AddMinutes(30), its.Colleague)).Obstacle);
        Assert.Equal(new BookingAttempt(booking.Id, BookingObstacle.AlreadyBooked), await its.Hold(teacher, Three));
        Assert.Null((await its.Hold(teacher, Three.AddMinutes(45), its.Colleague)).Obstacle);
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task A_group_has_as_many_seats_as_it_has(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow[] teachers = [await its.Teacher(), await its.Teacher(), await its.Teacher()];
        BookingRow first = await its.Book(teachers[0], Three, seats: 2), second = await its.Book(teachers[1], Three, seats: 2);
        Assert.Equal((first.ConsultationId, 1, 2), (second.ConsultationId, first.Seat, second.Seat));
        Assert.Equal(BookingObstacle.SlotTaken, (await its.Hold(teachers[2], Three, seats: 2)).Obstacle);
        Assert.Null(await its.Cancel(first));
        await its.Consistent();
        Assert.Equal(1, (await its.Book(teachers[2], Three, seats: 2)).Seat);
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task A_hold_that_has_run_out_goes_to_whoever_wants_the_time(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow slow = await its.Teacher(), quick = await its.Teacher();
        long hold = (await its.Hold(slow, Three)).BookingId!.Value;
        its.Test.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(BookingObstacle.HoldExpired, await its.Confirm(hold, slow));
        await its.Book(quick, Three.AddMinutes(15));
        Assert.Equal(BookingObstacle.HoldExpired, await its.Confirm(hold, slow));
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task Choosing_another_time_lets_the_first_go(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher(), other = await its.Teacher();
        long hold = (await its.Hold(teacher, Three)).BookingId!.Value;
        Assert.Equal(hold, (await its.Hold(teacher, Three)).BookingId);
        Assert.NotEqual(hold, (await its.Hold(teacher, Three.AddMinutes(15), its.Colleague)).BookingId);
        Assert.Null((await its.Hold(other, Three)).Obstacle);
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task Everything_may_be_said_twice(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher();
        BookingRow booking = await its.Book(teacher, Three);
        Assert.Null(await its.Confirm(booking.Id, teacher));
        Assert.Null(await its.Move(booking, Three.AddDays(1)));
        Assert.Null(await its.Move(booking, Three.AddDays(1)));
        Assert.Null(await its.Cancel(booking));
        Assert.Equal(BookingObstacle.AlreadyCancelled, await its.Cancel(booking));
        Assert.Equal(BookingObstacle.AlreadyCancelled, await its.Move(booking, Three));
        Assert.Equal(BookingObstacle.AlreadyCancelled, await its.Confirm(booking.Id, teacher));
        Assert.Equal(
            [BookingEventKind.Booked, BookingEventKind.Moved, BookingEventKind.Cancelled],
            (await its.Test.Look(session => new BookingStore(session).History(booking.Id))).Select(event_ => event_.Kind));
        Assert.Equal(2, (await its.Booking(booking.Id)).Sequence);
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task A_booking_moves_onto_its_own_time_and_frees_the_old_one(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher(), other = await its.Teacher();
        BookingRow booking = await its.Book(teacher, Three);
        Assert.Null(await its.Move(booking, Three.AddMinutes(15)));
        BookingRow moved = await its.Booking(booking.Id);
        Assert.Equal((Three.AddMinutes(15), 1), (moved.StartsAt, moved.Sequence));
        await its.Consistent();
        Assert.Null(await its.Move(booking, Three, its.Colleague));
        Assert.Equal("Борис Яшин", (await its.Booking(booking.Id)).TutorName);
        Assert.Null((await its.Hold(other, Three)).Obstacle);
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task A_move_to_a_taken_time_changes_nothing(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher(), other = await its.Teacher();
        BookingRow booking = await its.Book(teacher, Three);
        await its.Book(other, Three.AddHours(2));
        await its.Book(teacher, Three.AddHours(4), its.Colleague);
        Assert.Equal(BookingObstacle.SlotTaken, await its.Move(booking, Three.AddHours(2)));
        Assert.Equal(BookingObstacle.TeacherBusy, await its.Move(booking, Three.AddHours(4)));
        Assert.Equal(BookingObstacle.Past, await its.Move(booking, its.Test.Clock.GetUtcNow()));
        Assert.Equal(booking, await its.Booking(booking.Id));
        await its.Consistent();
    }

    [Theory, OnBothDatabases]
    public async Task Paused_and_dismissed_tutors_times_gone_by_and_strangers_are_refused(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher();
        Assert.Equal(BookingObstacle.Past, (await its.Hold(teacher, its.Test.Clock.GetUtcNow())).Obstacle);
        await its.Test.InTurn(session => new TutorStore(session).Pause(its.Tutor.Id));
        await its.Test.InTurn(session => new MembershipStore(session).End(its.Colleague.Id));
        Assert.Equal(BookingObstacle.TutorUnavailable, (await its.Hold(teacher, Three)).Obstacle);
        Assert.Equal(BookingObstacle.TutorUnavailable, (await its.Hold(teacher, Three, its.Colleague)).Obstacle);
        await its.Test.InTurn(session => new TutorStore(session).Resume(its.Tutor.Id));
        await its.Test.InTurn(session => new MembershipStore(session).End(teacher.Id));
        Assert.Equal(BookingObstacle.Gone, (await its.Hold(teacher, Three)).Obstacle);
    }

    [Theory, OnBothDatabases]
    public async Task What_has_run_out_is_let_go(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher();
        long hold = (await its.Hold(teacher, Three)).BookingId!.Value;
        Assert.Empty(await its.Test.InTurn(session => new BookingStore(session).ReleaseExpired()));
        its.Test.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal([hold], (await its.Test.InTurn(session => new BookingStore(session).ReleaseExpired())).Select(row => row.Id));
        Assert.Empty(await its.Test.InTurn(session => new BookingStore(session).ReleaseExpired()));
        Assert.Equal(BookingState.Released, (await its.Booking(hold)).State);
        await its.Consistent();
    }
}
