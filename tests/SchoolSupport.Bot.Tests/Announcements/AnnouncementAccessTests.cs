using SchoolSupport.Bot.Announcements;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Events;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Announcements;

public sealed class AnnouncementAccessTests
{
    // Every route that shows or changes what coordinators alone see.
    private static IEnumerable<ChatRoute> Coordinators(long id) =>
    [
        new AnnouncementList(), new NewAnnouncement(), new WriteAnnouncement(id), new TakeBackPiece(id, 1), new PutOffAnnouncement(id), new AskReceivers(id),
        new TickReceiverRole(id, AddressedRole.Teacher, true), new ReceiverSchools(id), new TickReceiverSchool(id, 1, false), new TickAllReceiverSchools(id, false),
        new PreviewAnnouncement(id), new SendAnnouncement(id, 3, 2), new DropAnnouncement(id, true), new AnnouncementCard(id), new ShowAnnouncement(id),
        new GoOnSending(id), new UnconfirmedReceivers(id), new RemindReceivers(id), new ConfirmationSheet(id),
    ];

    [Fact]
    public async Task Forged_buttons_of_others_than_coordinators_change_nothing_and_show_nothing()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        var people = new[]
        {
            await town.Director("СОШ № 12", "Павел Рябинин"), await town.Member(Role.Controller, null, "Игорь Соколовский"),
            await town.Teacher("СОШ № 12", "Анна Полянская"), await town.Tutor("Лев Каменский"),
        };
        await coordinator.Writes();
        var id = await town.Announcement();
        var before = await town.Row(id);

        foreach (var person in people)
            foreach (var route in (ChatRoute[])[.. Coordinators(id), new ReadAnnouncement(id), new AnnouncementFiles(id), new ConfirmAnnouncement(id)])
            {
                await person.Says("/menu");
                await person.Follows(route);
                person.SeesToast("больше не действует");
            }

        Assert.Equal(before, await town.Row(id));
        Assert.Equal(id, await town.Announcement());
    }

    [Fact]
    public async Task Whom_it_is_not_addressed_to_can_neither_read_nor_confirm_it()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        var (_, _, id) = await town.Announced();
        foreach (var route in new ChatRoute[] { new ReadAnnouncement(id), new AnnouncementFiles(id), new ConfirmAnnouncement(id) })
        {
            await teacher.Says("/menu");
            await teacher.Follows(route);
            teacher.SeesToast("больше не действует");
        }

        await teacher.Says("/announcements");
        teacher.DoesNotSee("Уважаемые директора");
        Assert.Equal(0, (await town.Tally(id)).Confirmed);
    }

    [Fact]
    public async Task Coordinators_of_another_municipality_see_nothing_of_it()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        var stranger = await town.Coordinator("Вера Ветрова");
        await town.InTurn(async session =>
        {
            var other = await new MunicipalityStore(session).FindOrAdd("Лесной район", Town.Zone);
            await session.Execute("update membership set municipality_id = @other where id = @MembershipId", new { other, stranger.MembershipId });
        });
        await coordinator.Writes();
        var id = await town.Announcement();
        foreach (var route in Coordinators(id).Where(route => route is not (AnnouncementList or NewAnnouncement)))
        {
            await stranger.Says("/menu");
            await stranger.Follows(route);
            stranger.SeesToast("больше не действует");
        }

        await stranger.Says("/announce");
        stranger.DoesNotSee("Уважаемые директора");
        Assert.Equal(AnnouncementState.Draft, (await town.Row(id)).State);
    }

    [Fact]
    public async Task Who_has_left_reads_it_no_more()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var (_, director, id) = await town.Announced();
        await town.InTurn(session => new MembershipStore(session).End(director.MembershipId));
        await director.Follows(new ConfirmAnnouncement(id));
        Assert.Equal(new AnnouncementTally(0, 0, 0, 0, 0, 1), await town.Tally(id));
        Assert.Null((await town.Look(session => new ReceiverStore(session).Find(id, director.PersonId)))!.ConfirmedAt);
    }
}
