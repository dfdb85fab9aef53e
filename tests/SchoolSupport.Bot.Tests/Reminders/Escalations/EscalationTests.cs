using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Jobs;
using SchoolSupport.Bot.Tests.RoadMaps;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Reminders.Escalations;

/// <summary>What has been overdue for five working days goes to the controller, once.</summary>
public sealed class EscalationTests
{
    private const string Escalated = "Давно просрочено";
    private const string Twelve = "СОШ № 12";
    private const string Fourteen = "ООШ № 14";
    private const string Seminar = "Семинар по трудностям обучения";
    private const string Survey = "Опрос родителей";

    // Monday evening; what is due on Friday, 4 September, goes to the controller on Friday, 11 September.
    private static readonly TownOptions Evening = new() { JobsRun = true, Now = new DateTimeOffset(2026, 9, 7, 18, 0, 0, TimeSpan.Zero) };
    private static readonly DateOnly Due = new(2026, 9, 4);

    [Fact]
    public async Task A_controller_hears_on_the_fifth_working_day_and_the_coordinator_sees_it()
    {
        await using var town = await Town.Open(Evening);
        var coordinator = await town.Coordinator();
        var controller = await town.Member(Role.Controller, null, "Игорь Платонов");
        await town.Plan(PlannedRow.Until(Due, Seminar, Twelve, Fourteen), PlannedRow.Until(new DateOnly(2026, 9, 10), Survey, Twelve));

        await town.ClockMoves(new(2026, 9, 10), 9, 30);
        Assert.Equal(0, await controller.Count(Escalated));
        town.Storyboard.Scene("Пятый рабочий день");
        await town.ClockMoves(new(2026, 9, 11), 9, 30);
        Assert.Equal(1, await controller.Count(Escalated));
        await controller.Presses("Кто просрочил");
        await controller.Presses("СОШ № 12");
        town.Storyboard.Scene("Понедельник");
        await town.ClockMoves(new(2026, 9, 14), 9, 30);

        // The message itself has given way to the pages that were opened from it.
        Assert.Equal(0, await controller.Count(Escalated));
        town.Storyboard.Holds("escalation.approved.txt");
    }

    [Theory, OnBothDatabases]
    public async Task A_bot_that_was_down_catches_up_once_and_what_was_handed_in_meanwhile_goes_nowhere(StorageProvider provider)
    {
        await using var town = await Town.Open(Evening with { Provider = provider });
        var director = await town.Director(Twelve);
        var controller = await town.Member(Role.Controller, null, "Игорь Платонов");
        await town.Plan(PlannedRow.Until(Due, Seminar, Twelve, Fourteen));

        await town.StopBot();
        town.GoTo(new(2026, 9, 16), 11);
        await town.HandsIn(director, (await town.TaskOf(Seminar, Twelve)).Id);
        await town.StartBot();
        await controller.Receives(Escalated, "ООШ № 14");
        await town.RestartBot();
        await town.ClockMoves(new(2026, 9, 17), 15);

        Assert.Equal(1, await controller.Count(Escalated));
        Assert.Equal(0, await controller.Count("СОШ № 12: п. 1 Семинар"));
    }

    [Fact]
    public async Task What_is_given_more_time_and_missed_again_goes_again()
    {
        await using var town = await Town.Open(Evening);
        var coordinator = await town.Coordinator();
        var controller = await town.Member(Role.Controller, null, "Игорь Платонов");
        await town.Plan(PlannedRow.Until(Due, Seminar, Twelve));
        await town.ClockMoves(new(2026, 9, 11), 9, 30);
        Assert.Equal(1, await controller.Count(Escalated));

        var task = await town.TaskOf(Seminar, Twelve);
        await town.InTurn(session => new OccurrenceStore(session).MoveDue(task.Id, Due, new DateOnly(2026, 9, 18), coordinator.PersonId, reason: null));
        await town.ClockMoves(new(2026, 9, 21), 9, 30);
        Assert.Equal(0, await coordinator.Count("у контролёра"));
        await town.ClockMoves(new(2026, 9, 25), 9, 30);

        Assert.Equal(2, await controller.Count(Escalated));
    }

    [Fact]
    public async Task A_controller_with_days_of_their_own_hears_on_the_first_of_them()
    {
        await using var town = await Town.Open(Evening);
        var daily = await town.Member(Role.Controller, null, "Игорь Платонов");
        var weekly = await town.Member(Role.Controller, null, "Вера Ильина");
        await town.Plan(PlannedRow.Until(Due, Seminar, Twelve));
        await town.InTurn(session => new ReminderPreferenceStore(session).Set(
            weekly.PersonId, ReminderPreferences.Default with { Days = ReminderDays.On([DayOfWeek.Tuesday]) }));

        await town.ClockMoves(new(2026, 9, 11), 9, 30);
        Assert.Equal((1, 0), (await daily.Count(Escalated), await weekly.Count(Escalated)));
        await town.ClockMoves(new(2026, 9, 15), 9, 30);

        Assert.Equal((1, 1), (await daily.Count(Escalated), await weekly.Count(Escalated)));
    }

    [Fact]
    public async Task Without_a_controller_the_coordinator_hears_that_nobody_is_there()
    {
        await using var town = await Town.Open(Evening);
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(Due, Seminar, Twelve));

        await town.ClockMoves(new(2026, 9, 11), 9, 30);

        Assert.Equal(1, await coordinator.Count("Пора контролёру: 1, но контролёра в боте нет"));
        Assert.Equal(0, await coordinator.Count("ушла контролёру"));
    }

    [Fact]
    public async Task Where_the_rules_say_never_nothing_goes()
    {
        await using var town = await Town.Open(Evening);
        var coordinator = await town.Coordinator();
        var controller = await town.Member(Role.Controller, null, "Игорь Платонов");
        await town.Plan(PlannedRow.Until(Due, Seminar, Twelve));
        await town.InTurn(session => new ReminderPolicyStore(session).Set(town.Municipality, ReminderPolicy.Default.WithEscalateAfter(null), coordinator.PersonId));

        await town.ClockMoves(new(2026, 9, 18), 9, 30);

        Assert.Equal(0, await controller.Count(Escalated));
        Assert.Equal(0, await coordinator.Count("контролёр"));
    }
}
