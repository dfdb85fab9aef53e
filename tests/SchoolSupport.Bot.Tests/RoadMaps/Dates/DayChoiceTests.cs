using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Bot.Tests.RoadMaps.Dates;

public sealed class DayChoiceTests
{
    private const string Seminar = "Семинар по трудностям обучения";
    private const string Twelve = "СОШ № 12";
    private static readonly DateOnly Due = new(2026, 9, 10);

    [Fact]
    public async Task A_day_is_chosen_from_a_month_by_taps_and_what_is_no_day_says_so()
    {
        await using var town = await Town.Open();
        var director = await town.Director(Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(Due, Seminar, Twelve));
        await town.HandsIn(director, (await town.TaskOf(Seminar, Twelve)).Id);

        await coordinator.Says("/menu");
        await coordinator.Presses("На проверке · 1");
        await coordinator.Presses("Вернуть");
        await coordinator.Presses("Своя дата");
        await coordinator.Presses("Пн");
        coordinator.SeesToast("Нажмите число под днём недели.");
        await coordinator.Presses("–");
        coordinator.SeesToast("Этот день выбрать нельзя.");
        await coordinator.Presses("октябрь ›");
        coordinator.Sees("октябрь 2026", "‹ сентябрь", "ноябрь ›", "31*");
        await coordinator.Presses("15");
        await coordinator.Presses("Нет подтверждения");

        Assert.Equal(new DateOnly(2026, 10, 15), (await town.TaskOf(Seminar, Twelve)).DueOn);
    }

    [Fact]
    public async Task A_director_asks_for_any_day_after_the_due_date_and_a_coordinator_gives_another()
    {
        await using var town = await Town.Open();
        var director = await town.Director(Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(Due, Seminar, Twelve));

        await director.Says("/zadachi");
        await director.Presses("1. Семинар");
        await director.Presses("Нужно больше времени");
        await director.Presses("Другой день");
        director.Sees("–", "11");
        await director.Presses("22");
        await director.Says("Болеет ведущий");
        await coordinator.Says("/menu");
        await coordinator.Presses("На проверке · 1");
        await coordinator.Presses("Другая дата");
        coordinator.Sees("●22");
        await coordinator.Presses("17");

        Assert.Equal(new DateOnly(2026, 9, 17), (await town.TaskOf(Seminar, Twelve)).DueOn);
    }

    [Fact]
    public async Task A_task_without_a_date_gets_one_and_an_old_button_does_not_overrule_a_newer_date()
    {
        await using var town = await Town.Open();
        var director = await town.Director(Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        await town.Plan(new PlannedRow(PlannedRow.New(Seminar, new PlanDeadline("план работы"), "по плану работы"), Twelve));
        var task = (await town.TaskOf(Seminar, Twelve)).Id;

        await coordinator.Says("/menu");
        await coordinator.Forges(Code(new Bot.RoadMaps.Plans.AskTaskDate(task)));
        var asked = coordinator.Screen!;
        await coordinator.Presses("25");
        Assert.Equal(new DateOnly(2026, 9, 25), (await town.TaskOf(Seminar, Twelve)).DueOn);
        await coordinator.PressesOld(asked, "30");

        coordinator.SeesToast("Срок с тех пор изменили");
        Assert.Equal(new DateOnly(2026, 9, 25), (await town.TaskOf(Seminar, Twelve)).DueOn);
        Assert.Equal(1, await director.Count("Другой срок у задачи"));
    }

    private static string Code(Bot.Conversations.ChatRoute route) => Bot.Conversations.RouteCodec.OfThisProgram.Encode(route);
}
