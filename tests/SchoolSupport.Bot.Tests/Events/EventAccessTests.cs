using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Events;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Events;

public sealed class EventAccessTests
{
    // Every route that changes an event, or shows what its organiser alone sees.
    private static IEnumerable<ChatRoute> Organisers(long id, Actor teacher) =>
    [
        new EventDraft(id), new AskTitle(id), new AskDay(id, new DateOnly(2026, 9, 20)), new AskTime(id, new DateOnly(2026, 9, 20)),
        new SetWhen(id, new DateOnly(2026, 9, 20), 600), new AskLength(id), new SetLength(id, 60), new MoveEvent(id, new DateOnly(2026, 9, 20), 600, 60),
        new AskFormat(id), new AskPlace(id, true), new PlaceLater(id, true), new AskSeats(id), new SetSeats(id, 1), new AskAudience(id),
        new TickEventRole(id, InvitedRole.Teacher, false), new EventSchools(id), new TickAllEventSchools(id, false), new AudienceChosen(id),
        new AskActivity(id), new SetEventActivity(id, 0), new AnnounceEvent(id), new DropEvent(id, true), new EditEvent(id), new AskCancel(id),
        new CancelBecause(id, CancelReason.FewPeople), new AttendanceList(id), new MarkAllGuests(id, true), new WalkInSchools(id), new WalkInPeople(id, 0),
        new AddWalkIn(id, teacher.MembershipId), new CloseAttendance(id, true), new ReopenAttendance(id), new CollectMaterials(id), new RemoveMaterial(id, 1),
        new SendMaterials(id), new AskLeader(id), new SetLeader(id, teacher.MembershipId), new AskSubject(id), new SetSubject(id, 0),
    ];

    [Fact]
    public async Task Forged_buttons_of_those_who_do_not_run_an_event_change_nothing()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        var controller = await town.Member(Role.Controller, null, "Игорь Соколовский");
        var tutor = await town.Tutor("Лев Каменский");
        var id = await town.Event(coordinator);
        await teacher.Follows(new SignUp(id));
        town.Clock.MoveTo(EventTown.Begin.AddMinutes(1));
        var before = await town.Find(id);

        foreach (var person in new[] { teacher, controller, tutor })
            foreach (var route in Organisers(id, teacher))
            {
                await person.Says("/menu");
                await person.Follows(route);
                person.SeesToast("больше не действует");
            }

        Assert.Equal(before, await town.Find(id));
        Assert.Null(Assert.Single(await town.Guests(id)).Came);
    }

    [Fact]
    public async Task Who_is_not_meant_sees_nothing_of_it_and_cannot_sign_up()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        var curator = await town.Member(Role.Curator, "СОШ № 12", "Тимур Ясенев");
        var id = await town.Event(coordinator);
        var draft = await town.InTurn(session => new EventStore(session).Add(
            new NewEvent(town.Municipality, EventKind.Seminar, coordinator.MembershipId, Town.Zone, coordinator.PersonId)));

        foreach (var route in new ChatRoute[] { new EventCard(id), new SignUp(id), new SignUp(id, true), new JoinLine(id), new DeclineEvent(id), new GuestList(id), new EventMaterials(id), new EventCalendar(id), new AttendanceSheet(id) })
        {
            await curator.Says("/menu");
            await curator.Follows(route);
            curator.SeesToast("больше не действует");
        }

        await director.Says("/menu");
        await director.Follows(new EventCard(draft));
        director.SeesToast("больше не действует");
        await director.Follows(new GuestList(id));
        director.SeesToast("больше не действует");
        await director.Follows(new EventCard(id));
        director.Sees("Записаться");
        Assert.Empty(await town.Guests(id));
    }

    [Fact]
    public async Task A_controller_looks_and_changes_nothing()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var controller = await town.Member(Role.Controller, null, "Игорь Соколовский");
        await town.Event(coordinator);
        await controller.Says("/menu");
        await controller.Presses("Мероприятия · 1");
        controller.DoesNotSee("Создать");
        await controller.Presses("15.09");
        controller.DoesNotSee("Изменить", "Отменить", "Записаться");
        await controller.Presses("Записались · 0");
        controller.Sees("Пока никто не ответил.");
    }

    [Fact]
    public async Task Another_municipality_has_its_own_events()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var id = await town.Event(coordinator);
        var (stranger, membership) = await town.InTurn(async session =>
        {
            var other = await new MunicipalityStore(session).FindOrAdd("Лесной район", Town.Zone);
            var person = await new PersonStore(session).Add("Ольга Чужая", null);
            return (person, await new MembershipStore(session).Add(person, Role.Coordinator.Code, other, null));
        });

        Assert.NotEqual(0, stranger);
        Assert.False(await town.Look(session => new EventAudience(session).Concerns(id, membership)));
        var row = await town.Find(id);
        Assert.False(row.Scope.MayRun(membership, new Membership(Role.Coordinator, town.Municipality + 1, null)));
    }

    [Fact]
    public async Task Times_are_the_readers_own_and_the_zone_is_said_where_it_differs()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        await town.Event(coordinator);
        await town.InTurn(session => session.Execute("update person set time_zone = 'Asia/Omsk' where id = @id", new { id = teacher.PersonId }));
        await teacher.Says("/events");
        await teacher.Presses("15.09, 18:00");
        teacher.Sees("18:00–19:30 (время омское; у организатора 15:00, время московское)");
        await coordinator.Says("/events");
        await coordinator.Presses("15.09, 15:00");
        coordinator.DoesNotSee("время");
    }
}
