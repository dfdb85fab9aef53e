using SchoolSupport.Core.Events;
using SchoolSupport.Storage.Events;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Events;

public sealed class GuestStoreTests
{
    [Theory, OnBothDatabases]
    public async Task Of_many_who_grab_the_seats_at_once_exactly_as_many_get_one_as_there_are(StorageProvider provider)
    {
        await using EventCase town = await EventCase.Start(provider);
        long id = await town.Announced(seats: 5);
        IReadOnlyList<long> teachers = await town.Teachers(20);

        SignedUp[] told = await Task.WhenAll(teachers.Select(teacher => Task.Run(() => town.SignUp(id, teacher))));

        Assert.Equal((5, 15), (told.Count(one => one == SignedUp.Going), told.Count(one => one == SignedUp.Full)));
        Assert.Equal((5, true), ((await town.Find(id)).Going, (await town.Find(id)).IsFull));
    }

    [Theory, OnBothDatabases]
    public async Task A_seat_beyond_those_there_are_and_a_seat_for_two_are_refused_by_the_schema(StorageProvider provider)
    {
        await using EventCase town = await EventCase.Start(provider);
        long id = await town.Announced(seats: 1);
        IReadOnlyList<long> teachers = await town.Teachers(2);
        await town.SignUp(id, teachers[0]);

        await Assert.ThrowsAnyAsync<Exception>(() => Seat(1));
        await Assert.ThrowsAnyAsync<Exception>(() => Seat(2));
        Assert.Equal(1, (await town.Find(id)).Going);

        Task<int> Seat(int seat) => town.Plan.Test.InTurn(session => session.Execute(
            """
            insert into event_guest (id, municipality_id, event_id, person_id, membership_id, state, seat, since, created_at)
            select @newId, m.municipality_id, @id, m.person_id, m.id, 'going', @seat, 0, 0 from membership m where m.id = @teacher
            """,
            new { newId = session.NewId(), id, seat, teacher = teachers[1] }));
    }

    [Theory, OnBothDatabases]
    public async Task Who_waits_moves_up_in_the_order_of_coming_when_somebody_withdraws(StorageProvider provider)
    {
        await using EventCase town = await EventCase.Start(provider);
        long id = await town.Announced(seats: 1);
        IReadOnlyList<long> teachers = await town.Teachers(4);
        await town.SignUp(id, teachers[0]);
        Assert.Equal(SignedUp.Full, await town.SignUp(id, teachers[1]));
        Assert.Equal(SignedUp.Waiting, await town.SignUp(id, teachers[1], waits: true));
        Assert.Equal(SignedUp.Waiting, await town.SignUp(id, teachers[2], waits: true));
        Assert.Equal(SignedUp.Already, await town.SignUp(id, teachers[2], waits: true));

        await Decline(teachers[0]);
        // Nobody overtakes those who wait.
        Assert.Equal(SignedUp.Full, await town.SignUp(id, teachers[3]));
        IReadOnlyList<long> promoted = await town.Plan.Test.InTurn(session => new GuestStore(session).Promote(id));

        GuestRow only = Assert.Single(await Guests(), guest => guest.State == GuestState.Going);
        Assert.Equal((only.PersonId, "Учитель 002"), (Assert.Single(promoted), only.Name));
        Assert.Equal(1, await town.Plan.Test.Look(async session =>
            await new GuestStore(session).PlaceInLine(id, (await Guests()).Single(guest => guest.State == GuestState.Waiting).PersonId)));

        Task<bool> Decline(long teacher) => town.Plan.Test.InTurn(session => new GuestStore(session).Decline(id, teacher));
        Task<IReadOnlyList<GuestRow>> Guests() => town.Plan.Test.Look(session => new GuestStore(session).Of(id));
    }

    [Theory, OnBothDatabases]
    public async Task More_seats_let_those_in_who_wait_and_fewer_than_are_taken_are_refused(StorageProvider provider)
    {
        await using EventCase town = await EventCase.Start(provider);
        long id = await town.Announced(seats: 1);
        foreach (long teacher in await town.Teachers(4)) await town.SignUp(id, teacher, waits: true);

        Assert.True(await town.Plan.Test.InTurn(session => new EventStore(session).SetSeats(id, 3)));
        Assert.Equal(2, (await town.Plan.Test.InTurn(session => new GuestStore(session).Promote(id))).Count);
        Assert.False(await town.Plan.Test.InTurn(session => new EventStore(session).SetSeats(id, 2)));
        Assert.True(await town.Plan.Test.InTurn(session => new EventStore(session).SetSeats(id, null)));
        await town.Plan.Test.InTurn(session => new GuestStore(session).Promote(id));
        Assert.Equal((4, 0), ((await town.Find(id)).Going, (await town.Find(id)).Waiting));
    }

    [Theory, OnBothDatabases]
    public async Task Attendance_is_marked_until_the_list_is_closed(StorageProvider provider)
    {
        await using EventCase town = await EventCase.Start(provider);
        long id = await town.Announced();
        IReadOnlyList<long> teachers = await town.Teachers(4);
        foreach (long teacher in teachers.Take(3)) await town.SignUp(id, teacher);
        await InTurn(guests => guests.MarkAll(id, true));
        IReadOnlyList<GuestRow> before = await Guests();
        await InTurn(guests => guests.Mark(id, before[0].Id, false));
        await InTurn(guests => guests.Mark(id, before[1].Id, null));
        await InTurn(guests => guests.WalkIn(id, teachers[3]));
        Assert.True(await town.Plan.Test.InTurn(session => new EventStore(session).Close(id, town.TutorPerson)));
        await InTurn(guests => guests.Mark(id, before[0].Id, true));
        await InTurn(guests => guests.WalkIn(id, teachers[0]));

        Assert.Equal([false, false, true, true], (await Guests()).Select(guest => guest.Came == true));
        Assert.Equal(GuestState.WalkIn, (await Guests())[3].State);

        Task<IReadOnlyList<GuestRow>> Guests() => town.Plan.Test.Look(session => new GuestStore(session).Of(id));
        async Task InTurn(Func<GuestStore, Task> work) => await town.Plan.Test.InTurn(async session =>
        {
            await work(new GuestStore(session));
            return true;
        });
    }

    [Theory, OnBothDatabases]
    public async Task Who_leaves_for_good_leaves_the_seat(StorageProvider provider)
    {
        await using EventCase town = await EventCase.Start(provider);
        long id = await town.Announced(seats: 1);
        IReadOnlyList<long> teachers = await town.Teachers(2);
        await town.SignUp(id, teachers[0]);
        long person = (await town.Plan.Test.Look(session => new GuestStore(session).Of(id)))[0].PersonId;

        await town.Plan.Test.InTurn(async session =>
        {
            await new Storage.Schools.PersonStore(session).Erase(person);
            return true;
        });

        Assert.Equal(SignedUp.Going, await town.SignUp(id, teachers[1]));
    }

    [Theory, OnBothDatabases]
    public async Task Who_loses_the_role_frees_its_seats_and_places_in_lines_and_no_others(StorageProvider provider)
    {
        await using EventCase town = await EventCase.Start(provider);
        long full = await town.Announced(seats: 1);
        long other = await town.Announced(town.Begin.AddDays(1), seats: 1);
        IReadOnlyList<long> teachers = await town.Teachers(2);
        await town.SignUp(full, teachers[0]);
        await town.SignUp(other, teachers[1]);
        await town.SignUp(other, teachers[0], waits: true);

        Assert.Empty(await LeaveAs(town.Tutor));
        Assert.Equal([full], await LeaveAs(teachers[0]));
        Assert.Empty(await LeaveAs(teachers[0]));
        Assert.Equal((0, 1, 0), ((await town.Find(full)).Going, (await town.Find(other)).Going, (await town.Find(other)).Waiting));
        Assert.Equal(SignedUp.Going, await town.SignUp(full, teachers[1]));

        Task<IReadOnlyList<long>> LeaveAs(long membership) => town.Plan.Test.InTurn(session => new GuestLeavingStore(session).LeaveAs(membership));
    }

    [Theory, OnBothDatabases]
    public async Task What_somebody_has_at_that_time_besides_is_known(StorageProvider provider)
    {
        await using EventCase town = await EventCase.Start(provider);
        long first = await town.Announced();
        long second = await town.Plan.Test.InTurn(async session =>
        {
            (long other, long person) = await EventCase.Member(session, town.Plan.World.Municipality, Core.Schools.Role.Tutor, null, "Вера Ветрова");
            EventStore events = new(session);
            long id = await events.Add(new NewEvent(town.Plan.World.Municipality, EventKind.GroupConsultation, other, "Europe/Moscow", person));
            await events.SetTitle(id, "Другая встреча");
            await events.SetWhen(id, town.Begin.AddMinutes(30));
            await events.SetLength(id, 60);
            await events.SetPlace(id, Core.Consultations.MeetingFormat.InPerson, "");
            await events.Announce(id);
            return id;
        });
        long teacher = (await town.Teachers(1))[0];
        await town.SignUp(first, teacher);
        long person = (await town.Plan.Test.Look(session => new GuestStore(session).Of(first)))[0].PersonId;

        BusyWith? busy = await town.Plan.Test.Look(session => new GuestStore(session).BusyAt(second, person));

        Assert.Equal(("Разбор заданий", town.Begin), (busy!.Title, busy.StartsAt));
        Assert.Null(await town.Plan.Test.Look(session => new GuestStore(session).BusyAt(first, person)));
    }
}
