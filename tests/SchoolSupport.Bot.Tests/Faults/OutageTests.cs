using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults;

/// <summary>Long outages, by a machine's clock that the test moves; short ones, in real time and processes, are in <see cref="ProcessFaultTests"/>.</summary>
public sealed class OutageTests(ITestOutputHelper output)
{
    private const string Help = "Как мной пользоваться";
    private static readonly TimeSpan Outage = TimeSpan.FromHours(1);
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task An_hour_without_Telegram_blames_no_message_and_ends_by_itself()
    {
        var time = new ManualClock();
        await using var town = await Town.Open(new TownOptions { Services = services => services.AddSingleton(new MachineClock(time)) });
        var asked = await town.Director("СОШ № 3");
        var unheard = await town.Director("СОШ № 12");
        var begun = (await town.Traffic())[^1].Number;
        await town.Order("close", "sendMessage", times: 1_000_000);
        await town.Order("close", "getUpdates", times: 1_000_000);
        var answers = new List<Task> { asked.Says("/help") };
        await town.Until(async () => await Failed(town, "sendMessage", begun) > 0, "the first answer to be lost");
        answers.Add(unheard.Says("/help"));

        var end = time.GetUtcNow() + Outage;
        while (time.GetUtcNow() < end || await Failed(town, "getUpdates", begun) < 20)
            await Pass(town, time);
        var (sends, polls) = (await Failed(town, "sendMessage", begun), await Failed(town, "getUpdates", begun));
        await town.Door.Delete("faults");
        while (!Task.WhenAll(answers).IsCompleted)
            await Pass(town, time);

        await Task.WhenAll(answers);
        Assert.Equal((1, 1), (await asked.Count(Help), await unheard.Count(Help)));
        Assert.Equal(0, (await town.Look(session => new OutboxStore(session).Counts())).Parked);
        output.WriteLine($"{sends} vain sends and {polls} vain polls in an hour.");
    }

    // The clock steps on as fast as the bot can keep up: a question to the playground in between gives it time.
    private static async Task Pass(Town town, ManualClock time)
    {
        time.Advance(Step);
        await town.Door.Get<object>("bot");
    }

    private static async Task<int> Failed(Town town, string method, long since) =>
        (await town.Traffic(since)).Count(call => call.Method == method && call.Status == 0);
}
