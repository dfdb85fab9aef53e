using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Events;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Events;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Events;

public sealed class EventStoreTests
{
    [Theory, OnBothDatabases]
    public async Task A_tutor_never_leads_two_events_at_once(StorageProvider provider)
    {
        await using EventCase town = await EventCase.Start(provider);
        await town.Announced();
        long overlapping = await town.Draft(town.Begin.AddMinutes(55));
        long after = await town.Draft(town.Begin.AddMinutes(60));

        Assert.False(await Announce(overlapping));
        Assert.Equal(EventState.Draft, (await town.Find(overlapping)).State);
        Assert.True(await Announce(after));

        Task<bool> Announce(long id) => town.Plan.Test.InTurn(session => new EventStore(session).Announce(id));
    }

    [Theory, OnBothDatabases]
    public async Task Times_of_events_are_not_offered_for_consultations(StorageProvider provider)
    {
        await using EventCase town = await EventCase.Start(provider);
        await town.Announced();
        TutorRow tutor = (await town.Plan.Test.InTurn(session => new TutorStore(session).FindOrAdd(town.Tutor)))!;

        BusyTimes busy = (await town.Plan.Test.Look(session =>
            new BusyStore(session).Of([tutor], new TimeRange(town.Begin.AddHours(-2), town.Begin.AddHours(2)))))[tutor.Id];

        Assert.True(busy.Overlaps(town.Begin.AddMinutes(55), town.Begin.AddMinutes(60)));
        Assert.False(busy.Overlaps(town.Begin.AddMinutes(60), town.Begin.AddMinutes(90)));
        Assert.False(busy.Overlaps(town.Begin.AddMinutes(-30), town.Begin));
    }

    [Theory, OnBothDatabases]
    public async Task What_moves_leaves_its_old_time_free_and_what_cannot_move_stays(StorageProvider provider)
    {
        await using EventCase town = await EventCase.Start(provider);
        long first = await town.Announced();
        long second = await town.Announced(town.Begin.AddHours(2));

        Assert.False(await Move(second, town.Begin.AddMinutes(30), 60));
        Assert.Equal((town.Begin.AddHours(2), 0), ((await town.Find(second)).StartsAt, (await town.Find(second)).Sequence));
        Assert.True(await Move(first, town.Begin.AddMinutes(30), 45));
        Assert.True(await Move(first, town.Begin.AddMinutes(30), 45));
        Assert.Equal((1, town.Begin), ((await town.Find(first)).Sequence, (await town.Find(first)).MovedFrom));
        Assert.Equal(9 + 12, await Cells());

        Assert.True(await town.Plan.Test.InTurn(session => new EventStore(session).Cancel(first, "Болезнь")));
        Assert.False(await town.Plan.Test.InTurn(session => new EventStore(session).Cancel(first, "Ещё раз")));
        Assert.Equal((EventState.Cancelled, "Болезнь", 2), ((await town.Find(first)).State, (await town.Find(first)).CancelReason, (await town.Find(first)).Sequence));
        Assert.Equal(12, await Cells());

        Task<bool> Move(long id, DateTimeOffset begin, int minutes) => town.Plan.Test.InTurn(session => new EventStore(session).Move(id, begin, minutes));
        Task<long> Cells() => town.Plan.Test.Look(session => session.Find<long>("select count(*) from busy_cell where person_id = @person", new { person = town.TutorPerson }));
    }

    [Theory, OnBothDatabases]
    public async Task It_is_meant_for_the_ticked_roles_of_the_ticked_schools(StorageProvider provider)
    {
        await using EventCase town = await EventCase.Start(provider);
        IReadOnlyList<long> teachers = await town.Teachers(3);
        long id = await town.Announced();

        Assert.Equal((3L, 0L), await Count());
        Assert.True(await Concerns(teachers[0]));
        Assert.False(await Concerns(town.Plan.World.DirectorMembership));
        await Audience(audience => audience.TickRole(id, "director", true));
        Assert.Equal((4L, 1L), await Count());
        await Audience(audience => audience.Tick(id, town.Plan.World.FirstSchool, false));
        Assert.Equal((0L, 1L), await Count());
        Assert.False(await Concerns(teachers[0]));
        await Audience(audience => audience.TickAll(id, true));
        await town.SignUp(id, teachers[0]);
        Assert.Equal(3, (await town.Plan.Test.Look(session => new EventAudience(session).ToInvite(id))).Count);

        Task<(long, long)> Count() => town.Plan.Test.Look(session => new EventAudience(session).Count(id));
        Task<bool> Concerns(long membership) => town.Plan.Test.Look(session => new EventAudience(session).Concerns(id, membership));
        async Task Audience(Func<EventAudience, Task> work) => await town.Plan.Test.InTurn(async session =>
        {
            await work(new EventAudience(session));
            return true;
        });
    }

    [Theory, OnBothDatabases]
    public async Task Lists_show_what_concerns_the_reader(StorageProvider provider)
    {
        await using EventCase town = await EventCase.Start(provider);
        long teacher = (await town.Teachers(1))[0];
        long announced = await town.Announced();
        long draft = await town.Draft(town.Begin.AddDays(1));
        long person = await town.Plan.Test.Look(session => session.Find<long>("select person_id from membership where id = @teacher", new { teacher }));
        EventReaderScope reader = new(teacher, person, town.Plan.World.Municipality, SeesAll: false, RunsAll: false);
        EventReaderScope leader = new(town.Tutor, town.TutorPerson, town.Plan.World.Municipality, SeesAll: false, RunsAll: false);
        EventReaderScope director = new(town.Plan.World.DirectorMembership, town.Plan.World.Director, town.Plan.World.Municipality, SeesAll: false, RunsAll: false);

        Assert.Equal((announced, null), (Assert.Single(await Ahead(reader)).Id, (await Ahead(reader))[0].Own));
        await town.SignUp(announced, teacher);
        Assert.Equal(GuestState.Going, Assert.Single(await Ahead(reader)).Own);
        Assert.True(Assert.Single(await Ahead(leader)).IsLed);
        Assert.Empty(await Ahead(director));
        Assert.Empty(await Drafts(reader));
        Assert.Equal(draft, Assert.Single(await Drafts(leader)).Id);
        Assert.Equal(2, (await town.Plan.Test.Look(session => new EventListStore(session).Concerned(announced, withWaiting: true))).Count);

        Task<IReadOnlyList<EventLine>> Ahead(EventReaderScope who) => town.Plan.Test.Look(session => new EventListStore(session).Ahead(who));
        Task<IReadOnlyList<EventLine>> Drafts(EventReaderScope who) => town.Plan.Test.Look(session => new EventListStore(session).Drafts(who));
    }
}
