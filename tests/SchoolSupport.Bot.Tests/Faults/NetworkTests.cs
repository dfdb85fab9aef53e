using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Tests.Faults;

public sealed class NetworkTests
{
    [Theory]
    [InlineData("500")]
    [InlineData("close")]
    public async Task Updates_that_could_not_be_fetched_are_fetched_later(string fault)
    {
        await using var town = await Town.Open(Harbour.On());
        var director = await town.Director("СОШ № 3");
        await town.Order(fault, "getUpdates");

        await director.Says("/harbour");
        await director.Presses("Сосчитать");
        await director.Says("3");

        Assert.Equal("3", await town.BoatsCounted());
    }

    [Fact]
    public async Task A_chat_told_to_wait_waits_in_order_and_nobody_else_does()
    {
        await using var town = await Town.Open(Harbour.On());
        var hasty = await town.Director("СОШ № 3");
        var calm = await town.Director("СОШ № 12");
        var before = (await town.Traffic())[^1].Number;
        await town.StopBot();
        await hasty.Says("/harbour");
        await hasty.Says("/help");
        await calm.Says("/harbour");
        await town.Order("429", "sendMessage", hasty, retryAfter: 1);

        await town.StartBot();
        await town.Quiet();

        var calls = (await town.Traffic(before)).Where(call => call.Method == "sendMessage").ToList();
        Assert.Equal([429, 200, 200], calls.Where(call => call.ChatId == hasty.Id).Select(call => call.Status));
        var calmly = calls.FindIndex(call => call.ChatId == calm.Id);
        Assert.True(calmly < calls.FindLastIndex(call => call.ChatId == hasty.Id && call.Status == 200));
        var messages = await hasty.Messages();
        Assert.Contains("Причал", messages[^2].Words, StringComparison.Ordinal);
        Assert.Contains("Как мной пользоваться", messages[^1].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_blocks_the_bot_is_unreachable_until_they_let_it_in_again()
    {
        await using var town = await Town.Open(Harbour.On());
        var director = await town.Director("СОШ № 3");

        await director.Blocks();
        Assert.Empty(await Reachable(town, director));

        await director.Unblocks();
        Assert.Single(await Reachable(town, director));
        director.Sees("вторник, 8 сентября");
    }

    [Fact]
    public async Task A_message_refused_because_the_bot_is_blocked_is_given_up()
    {
        await using var town = await Town.Open(Harbour.On());
        var director = await town.Director("СОШ № 3");
        await town.Order("403", "sendMessage", director);

        await director.Says("/harbour");
        director.SeesNothingNew();
        await town.BotServices.GetRequiredService<OutboxLedger>().Flush();
        Assert.Empty(await Reachable(town, director));

        await director.Says("/help");
        director.Sees("Как мной пользоваться");
        Assert.Single(await Reachable(town, director));
    }

    [Fact]
    public async Task News_reach_whoever_had_blocked_the_bot_when_they_return_and_old_reminders_do_not()
    {
        await using var town = await Town.Open(Harbour.On());
        var director = await town.Director("СОШ № 3");
        await town.Order("403", "sendMessage", director);
        await Tell(town, director, "Задачу вернули.", OutboxPriority.Notice);
        await town.BotServices.GetRequiredService<OutboxLedger>().Flush();
        Assert.Empty(await Reachable(town, director));
        await Tell(town, director, "Ответы приняты.", OutboxPriority.Notice);
        await Tell(town, director, "Напоминаю о задачах.", OutboxPriority.Bulk);

        await director.Says("/help");

        await director.Receives("Задачу вернули.");
        await director.Receives("Ответы приняты.");
        Assert.Equal(0, await director.Count("Напоминаю о задачах."));
    }

    private static async Task Tell(Town town, Actor person, string text, OutboxPriority priority)
    {
        await using var scope = town.BotServices.CreateAsyncScope();
        var outgoing = scope.ServiceProvider.GetRequiredService<Outgoing>;
        await town.InTurn(async session =>
        {
            scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
            await outgoing().Tell(person.PersonId, new Page($"{text}"), priority);
        });
        town.BotServices.GetRequiredService<OutboxSender>().Accept(outgoing().Rows);
        await town.Quiet();
    }

    private static Task<IReadOnlyList<ChatRow>> Reachable(Town town, Actor person) =>
        town.Look(session => new ChatStore(session).Reachable(person.PersonId));
}
