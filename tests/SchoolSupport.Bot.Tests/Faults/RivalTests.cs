using SchoolSupport.Bot.Tests.Faults.Kills;
using SchoolSupport.Bot.Tests.Faults.Processes;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Schools;
using SchoolSupport.Playground;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults;

/// <summary>Two bots with one token, each in a process of its own and on a database of its own: nothing but Telegram can tell them of each other.</summary>
public sealed class RivalTests
{
    private const long Director = 8001;
    private const long Administrator = 8002;
    private const string Taken = "забирает другая программа с тем же токеном";

    [Fact]
    public async Task Of_two_bots_with_one_token_whoever_loses_the_poll_says_so_and_backs_off_and_goes_on_when_the_other_is_gone()
    {
        await using var first = await TestDatabase.Create(StorageProvider.Sqlite);
        await using var second = await TestDatabase.Create(StorageProvider.Sqlite);
        await first.InTurn(async session =>
        {
            await Seats.Director(session, await Seats.Municipality(session), Director);
            await Seats.Member(session, null, Role.Administrator, null, "Игорь", Administrator);
        });
        using var playground = await PlaygroundProcess.Start(first.Folder);
        using var door = new PlaygroundDoor(playground.Address);
        using var ears = await Ears.Open(playground.Address, door);
        await door.Post<object>("/playground/people", new PlaygroundPerson(Director, "Марина"));
        await door.Post<object>("/playground/people", new PlaygroundPerson(Administrator, "Игорь"));
        await door.Speak(Administrator, "text", new { text = "/start" });
        using var old = await BotProcess.Start(playground.SettingsFor(first), first.Folder);

        using (var rival = BotProcess.Begin(playground.SettingsFor(second), second.Folder))
        {
            await old.Said.Contain(Taken);
            await old.Said.Contain("Again in 2 s");
            await rival.Said.Contain(Taken);
            await ears.Receives(Administrator, Taken);
        }

        await door.Speak(Director, "text", new { text = "/help" });
        await ears.Receives(Director, "Как мной пользоваться");
    }
}
