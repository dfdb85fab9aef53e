using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Jobs;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Tests.Operations;

/// <summary>What coordinators hear of people who have blocked the bot.</summary>
public sealed class UnreachableTests
{
    private const string Alert = "Не могу написать";

    [Fact]
    public async Task Coordinators_hear_once_of_everybody_who_blocked_the_bot_and_not_at_night()
    {
        // Tuesday, 19:50.
        await using var town = await Town.Open(new TownOptions { JobsRun = true, Now = new DateTimeOffset(2026, 9, 8, 16, 50, 0, TimeSpan.Zero) });
        var coordinator = await town.Coordinator();
        var first = await town.Director("СОШ № 3", "Павел Рябинин");
        var second = await town.Director("СОШ № 12", "Елена Крылатова");
        var back = await town.Director("ООШ № 14", "Тимур Ясенев");
        foreach (var director in new[] { first, second, back })
            await director.Blocks();

        await town.ClockMoves(new(2026, 9, 8), 20, 30);
        await back.Unblocks();
        Assert.Equal(0, await coordinator.Count(Alert));
        await town.ClockMoves(new(2026, 9, 9), 8, 1);
        await coordinator.Receives(Alert);
        await town.ClockMoves(new(2026, 9, 9), 9);
        await first.Unblocks();
        await first.Blocks();
        await town.ClockMoves(new(2026, 9, 9), 10);
        Assert.Equal(1, await coordinator.Count(Alert));
        await coordinator.Presses("Павел Рябинин");

        town.Storyboard.Holds("unreachable.approved.txt");
    }

    [Fact]
    public async Task Where_the_coordinator_cannot_be_reached_the_administrator_hears_of_it()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var administrator = await town.Member(Role.Administrator, null, "Игорь Сомов");
        var coordinator = await town.Coordinator();
        await coordinator.Blocks();

        await town.ClockMoves(new(2026, 9, 8), 10);

        await administrator.Receives(Alert, coordinator.Name);
    }
}
