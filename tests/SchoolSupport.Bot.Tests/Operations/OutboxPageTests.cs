using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Jobs;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Operations;

namespace SchoolSupport.Bot.Tests.Operations;

/// <summary>What an administrator sees of messages on their way out, and does about those that were set aside.</summary>
public sealed class OutboxPageTests
{
    private const string Broken = "<b>Озёра";

    [Fact]
    public async Task A_refused_message_is_told_of_looked_at_sent_again_and_dropped()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var administrator = await town.Member(Role.Administrator, null, "Игорь Сомов");
        var director = await town.Director("СОШ № 12");
        await administrator.Says("/outbox");
        await Write(town, director, Broken);
        await Write(town, director, "Вот это дойдёт.");
        await director.Receives("Вот это дойдёт.");
        await Parked(town, 1);

        town.Storyboard.Scene("Через шесть минут");
        await town.ClockMoves(new(2026, 9, 8), 9, 6);
        await administrator.Receives("Отложено 1");
        await administrator.Presses("Исходящие");
        await administrator.Presses("1");
        await administrator.Presses("Отправить ещё раз");
        await Parked(town, 1);
        await administrator.Presses("Обновить");
        await administrator.Presses("Убрать все");
        await administrator.Presses("Да, убрать");

        town.Storyboard.Holds("outbox-page.approved.txt");
        Assert.Equal(0, await director.Count("Озёра"));
        Assert.Equal(0, await CountParked(town));
    }

    [Fact]
    public async Task An_old_button_does_nothing_twice_and_does_not_touch_what_came_later()
    {
        await using var town = await Town.Open();
        var administrator = await town.Member(Role.Administrator, null, "Игорь Сомов");
        var director = await town.Director("СОШ № 12");
        await Write(town, director, Broken);
        await Parked(town, 1);
        await administrator.Says("/outbox");
        await administrator.Presses("1");
        var card = administrator.Screen!;
        await administrator.Presses("Убрать");
        await administrator.PressesOld(card, "Убрать");
        administrator.SeesToast("Среди отложенных его уже нет");

        await Write(town, director, Broken);
        await Parked(town, 1);
        await administrator.Presses("Обновить");
        await administrator.Presses("Убрать все");
        town.Later(TimeSpan.FromMinutes(1));
        await Write(town, director, Broken);
        await Parked(town, 2);
        await administrator.Presses("Да, убрать");

        administrator.Sees("Отложены: 1");
    }

    [Fact]
    public async Task Nobody_but_an_administrator_sees_any_of_it()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var stranger = town.Stranger();
        await Write(town, coordinator, Broken);
        await Parked(town, 1);

        await coordinator.Says("/outbox");
        await stranger.Says("/outbox");

        coordinator.Sees("Этой страницы больше нет, или она открыта не вам.");
        stranger.Sees("Войти можно только по личному приглашению.");
        foreach (var forged in new[] { "a.out", "a.agains:zzzzzzzz", "a.drops:zzzzzzzz:1" })
        {
            await coordinator.Says("/menu");
            await coordinator.Forges(forged);
        }

        Assert.Equal(1, await CountParked(town));
    }

    [Fact]
    public async Task Failures_before_a_restart_and_after_it_are_counted_together()
    {
        await using var town = await Town.Open(new TownOptions { BotRuns = false });
        var director = await town.Director("СОШ № 12");
        await town.InTurn(async session =>
        {
            var outbox = new OutboxStore(session);
            var unreadable = await outbox.Add(new OutboxMessage(await ChatOf(session, director), "no content at all"));
            for (var fault = 1; fault < DeliveryFailures.MostFaults; fault++)
                await outbox.MarkFailed(unreadable, "as before");
        });

        await town.StartBot();

        await Parked(town, 1);
    }

    private static async Task Write(Town town, Actor person, string text)
    {
        await town.InTurn(async session => await new OutboxStore(session).Add(
            new OutboxMessage(await ChatOf(session, person), new Content { Text = text }.ToJson()) { Priority = OutboxPriority.Notice }));
    }

    private static async Task<long> ChatOf(Storage.Session session, Actor person) => (await new ChatStore(session).Reachable(person.PersonId))[0].Id;

    private static Task Parked(Town town, int count) => town.Until(async () => await CountParked(town) == count, $"{count} messages to be set aside");

    private static async Task<int> CountParked(Town town) => (await town.Look(session => new ParkedStore(session).Latest(100))).Count;
}
