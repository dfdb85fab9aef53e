using SchoolSupport.Bot.Events;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Jobs;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Tests.Events;

/// <summary>What the clock brings about events.</summary>
public sealed class EventDaysTests
{
    private const string Tomorrow = "Напоминаю: завтра";
    private const string InAnHour = "Через час начало";

    [Fact]
    public async Task Those_who_signed_up_and_the_leader_are_reminded_a_day_and_an_hour_before_each_once()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var coordinator = await town.Coordinator();
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        var absent = await town.Teacher("СОШ № 12", "Денис Осокин");
        var id = await town.Event(coordinator);
        await teacher.Follows(new SignUp(id));
        await absent.Follows(new DeclineEvent(id));

        await town.ClockMoves(new(2026, 9, 14), 14, 50);
        Assert.Equal(0, await teacher.Count(Tomorrow));
        await town.ClockMoves(new(2026, 9, 14), 15, 1);
        await town.MinutePasses();
        await town.ClockMoves(new(2026, 9, 15), 14, 1);
        await town.MinutePasses();

        Assert.Equal((1, 1), (await teacher.Count(Tomorrow), await teacher.Count(InAnHour)));
        Assert.Equal((1, 1), (await coordinator.Count(Tomorrow), await coordinator.Count(InAnHour)));
        Assert.Equal((0, 0), (await absent.Count(Tomorrow), await absent.Count(InAnHour)));
        await town.ClockMoves(new(2026, 9, 15), 16, 31);
        await town.MinutePasses();
        Assert.Equal(1, await coordinator.Count("Как прошло?"));
    }

    [Fact]
    public async Task Who_signs_up_late_gets_no_bunch_of_reminders()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var coordinator = await town.Coordinator();
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        var id = await town.Event(coordinator);
        await town.ClockMoves(new(2026, 9, 15), 10);
        await teacher.Follows(new SignUp(id));
        await town.MinutePasses();
        Assert.Equal(0, await teacher.Count(Tomorrow));
        await town.ClockMoves(new(2026, 9, 15), 14, 1);
        Assert.Equal((0, 1), (await teacher.Count(Tomorrow), await teacher.Count(InAnHour)));
    }

    [Fact]
    public async Task What_moves_is_reminded_of_at_its_new_time_only()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        var coordinator = await town.Coordinator();
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        var id = await town.Event(coordinator);
        await teacher.Follows(new SignUp(id));
        await town.InTurn(session => new EventStore(session).Move(id, EventTown.Begin.AddDays(2), 90));

        await town.ClockMoves(new(2026, 9, 14), 15, 1);
        await town.ClockMoves(new(2026, 9, 15), 14, 1);
        Assert.Equal((0, 0), (await teacher.Count(Tomorrow), await teacher.Count(InAnHour)));
        await town.ClockMoves(new(2026, 9, 16), 15, 1);
        await town.ClockMoves(new(2026, 9, 17), 14, 1);
        Assert.Equal((1, 1), (await teacher.Count(Tomorrow), await teacher.Count(InAnHour)));

        await town.InTurn(session => new EventStore(session).Cancel(id, "Болезнь"));
        await town.ClockMoves(new(2026, 9, 17), 16, 31);
        Assert.Equal(0, await coordinator.Count("Как прошло?"));
    }
}
