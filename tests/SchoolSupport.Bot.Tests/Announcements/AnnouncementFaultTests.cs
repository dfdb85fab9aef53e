using System.Globalization;
using SchoolSupport.Bot.Announcements;
using SchoolSupport.Bot.Tests.Events;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Announcements;

public sealed class AnnouncementFaultTests
{
    // More than one transaction writes.
    private const int Crowd = 250;

    [Theory, OnBothDatabases]
    public async Task Killed_between_two_batches_it_goes_on_and_tells_nobody_twice(StorageProvider provider)
    {
        await using var town = await Town.Open(AnnouncementTown.Still with { Provider = provider });
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await Settle(town, Crowd);
        var id = await town.Given(coordinator);
        var payload = id.ToString(CultureInfo.InvariantCulture);
        Assert.True(await town.Sending().Next(payload, CancellationToken.None));
        Assert.Equal(Crowd + 1 - AnnouncementBatches.AtOnce, await Untold(town));
        await town.KillBot();
        await town.InTurn(session => new WorkQueue(session).Add(SendAnnouncementWork.WorkKind, payload));
        await town.StartBot();
        await town.Until(async () => (await town.Row(id)).State == AnnouncementState.Sent, "the rest to be written");
        await director.Receives("Объявление");
        Assert.Equal((Crowd + 1, Crowd + 1), (await town.Look(session => session.Find<long>(
            "select count(distinct chat_id) from outbox where priority = 2")), await town.Look(session => session.Find<long>("select count(*) from outbox where priority = 2"))));
    }

    [Fact]
    public async Task The_tap_that_sends_delivered_three_times_sends_once()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await coordinator.Writes();
        await coordinator.SendsIt();
        await town.DeliverAgain(coordinator, 2);
        await director.Receives("Объявление");
        var id = await town.Announcement();
        await town.Until(async () => (await town.Row(id)).State == AnnouncementState.Sent, "everybody to be told");
        Assert.Equal(1, await director.Count("Объявление"));
        Assert.Equal(1, await town.Look(session => session.Find<long>("select count(*) from work_item where kind = @WorkKind", new { SendAnnouncementWork.WorkKind })));
    }

    [Fact]
    public async Task What_stopped_halfway_says_so_and_goes_on_by_a_button()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        var id = await town.Given(coordinator);
        await coordinator.Follows(new AnnouncementCard(id));
        coordinator.Sees("Отправка остановилась на полпути");
        await coordinator.Presses("Продолжить отправку");
        await director.Receives("Объявление");
    }

    [Fact]
    public async Task Who_has_blocked_the_bot_is_counted_as_not_reached()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        var gone = await town.Director("СОШ № 12", "Павел Рябинин");
        var there = await town.Director("ООШ № 14", "Елена Крылатова");
        await gone.Blocks();
        await coordinator.Writes();
        await coordinator.Presses("Посмотреть и отправить");
        coordinator.Sees("1 человек", "1 сейчас недоступен (бот заблокирован)");
        await coordinator.Presses("Отправить ·");
        await there.Receives("Объявление");
        var id = await town.Announcement();
        await town.Until(async () => await town.Tally(id) == new AnnouncementTally(0, 1, 0, 0, 1, 0), "the message to be delivered to one of two");
    }

    private static Task Settle(Town town, int people) => town.InTurn(async session =>
    {
        var (persons, memberships, chats, schools) = (new PersonStore(session), new MembershipStore(session), new ChatStore(session), new SchoolStore(session));
        foreach (var number in Enumerable.Range(1, people))
        {
            var school = await schools.FindOrAdd(town.Municipality, new SchoolName($"СОШ № {100 + number}"), true);
            var person = await persons.Add($"Директор {number}", null);
            await persons.SetConsent(person, Consent.Version);
            var membership = await memberships.Add(person, Role.Director.Code, town.Municipality, school);
            await memberships.Enter(membership);
            var chat = await chats.FindOrCreate("telegram", $"{50_000 + number}");
            await chats.SetPerson(chat.Id, person, membership);
        }
    });

    private static Task<long> Untold(Town town) => town.Look(session => session.Find<long>("select count(*) from announcement_receiver where told_at is null"));
}
