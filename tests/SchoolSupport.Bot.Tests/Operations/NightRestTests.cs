using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Announcements;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Announcements;
using SchoolSupport.Bot.Tests.Events;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Operations;

/// <summary>What an outage held up until the night.</summary>
public sealed class NightRestTests
{
    private const string Mailing = "Новый план на четверть.";
    private static readonly DateOnly Today = new(2026, 9, 8);

    [Theory, OnBothDatabases]
    public async Task A_mailing_waits_for_the_morning_and_an_answer_does_not(StorageProvider provider)
    {
        await using var town = await Town.Open(provider);
        var director = await town.Director("СОШ № 12");
        await town.StopBot();
        await town.InTurn(session => Write(session, director, OutboxPriority.Bulk));

        town.GoTo(Today, 22);
        await town.StartBot();
        await town.Until(async () => await Kept(town) == 1, "the mailing to be kept");
        await director.Says("/help");
        director.Sees("Как мной пользоваться");
        Assert.Equal(0, await director.Count(Mailing));

        town.GoTo(Today.AddDays(1), 8);
        await director.Receives(Mailing);
        Assert.Equal((1, 0), (await director.Count(Mailing), await Kept(town)));
    }

    [Fact]
    public async Task What_the_sender_has_in_hand_already_waits_as_well()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var begun = (await town.Traffic())[^1].Number;
        await town.Order("close", "sendMessage");
        await town.InTurn(session => Write(session, director, OutboxPriority.Bulk));
        await town.Until(async () => (await town.Traffic(begun)).Any(call => call.Method == "sendMessage" && call.Status == 0), "the attempt to fail");

        town.GoTo(Today, 22);
        await town.Until(async () => await Kept(town) == 1, "the mailing to be kept");
        Assert.Equal(0, await director.Count(Mailing));
        town.GoTo(Today.AddDays(1), 8);
        await director.Receives(Mailing);
    }

    [Fact]
    public async Task News_and_what_is_about_the_next_hour_come_at_night_too()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        await town.StopBot();
        await town.InTurn(session => Write(session, director, OutboxPriority.Notice, "Запись отменена."));
        await town.InTurn(session => Write(session, director, OutboxPriority.Bulk, "Через час начало.", isTimely: true));
        town.GoTo(Today, 22);
        await town.StartBot();
        await director.Receives("Запись отменена.");
        await director.Receives("Через час начало.");
    }

    [Fact]
    public async Task An_announcement_of_the_afternoon_that_is_written_out_at_night_comes_in_the_morning_and_its_page_says_so()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await town.StopBot();
        town.GoTo(Today, 15);
        var id = await town.Given(coordinator);
        await town.InTurn(session => new WorkQueue(session).Add(SendAnnouncementWork.WorkKind, id.ToString(CultureInfo.InvariantCulture)));
        town.GoTo(Today, 22);
        await town.StartBot();
        await town.Until(async () => await Kept(town) == 1, "the announcement to be kept");
        await coordinator.Follows(new AnnouncementCard(id));
        coordinator.Sees("остальные получат утром, с 8:00");
        Assert.Equal(0, await director.Count(AnnouncementTown.Text));

        town.GoTo(Today.AddDays(1), 8);
        await director.Receives(AnnouncementTown.Text);
        await town.Until(async () => await town.Tally(id) is { Waiting: 0 }, "the announcement to be counted as arrived");
        await coordinator.Follows(new AnnouncementCard(id));
        coordinator.DoesNotSee("утром");
    }

    [Fact]
    public async Task What_is_sent_knowingly_at_night_leaves_at_night()
    {
        await using var town = await Town.Open(AnnouncementTown.Still with { Now = Town.Morning.AddHours(13) });
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await coordinator.Writes();
        await coordinator.Presses("Посмотреть и отправить");
        coordinator.Sees("может разбудить");
        await coordinator.Presses("Отправить ·");
        await director.Receives(AnnouncementTown.Text);
    }

    private static async Task Write(Session session, Actor person, OutboxPriority priority, string text = Mailing, bool isTimely = false) =>
        await new OutboxStore(session).Add(new OutboxMessage(
            (await new ChatStore(session).Reachable(person.PersonId))[0].Id, new Content { Text = text, Timely = isTimely ? true : null }.ToJson()) { Priority = priority });

    private static async Task<long> Kept(Town town) => (await town.Look(session => new OutboxStore(session).Counts())).Kept;
}
