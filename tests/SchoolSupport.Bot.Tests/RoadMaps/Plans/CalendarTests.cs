using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps.PlanPages;

/// <summary>«Учебный календарь»: terms, own days, and tasks that follow them.</summary>
public sealed class CalendarTests
{
    [Fact]
    public async Task Terms_and_own_days_are_set_with_their_source_and_taken_back()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/plans");
        await coordinator.Presses("Учебный календарь");
        coordinator.Sees("Учебный календарь 2026/27", "Это предложение");
        await coordinator.Presses("I четверть");
        await coordinator.Says("осень");
        coordinator.Sees("Не понял даты");
        await coordinator.Says("01.09.2026 - 30.12.2026");
        coordinator.Sees("Так не выходит");
        await coordinator.Says("1 сентября – 23 октября");
        coordinator.Sees("1 сентября 2026 г. – 23 октября 2026 г.");
        await coordinator.Says("Приказ № 5 от 20.08.2026");
        coordinator.Sees("Четверти района. Источник: Приказ № 5 от 20.08.2026");
        await coordinator.Presses("Добавить выходной");
        await coordinator.Says("12 октября");
        await coordinator.Presses("Без документа");
        coordinator.Sees("12 октября, пн — выходной");
        Assert.False((await Calendar(town)).Working.IsWorkingDay(new DateOnly(2026, 10, 12)));

        await coordinator.Presses("Убрать день");
        await coordinator.Presses("12 октября");
        coordinator.SeesToast("как во всей стране");
        await coordinator.Presses("Вернуть прежние четверти");
        coordinator.Sees("Это предложение");
        Assert.True((await Calendar(town)).Working.IsWorkingDay(new DateOnly(2026, 10, 12)));
        town.Storyboard.Holds("calendar.approved.txt");
    }

    [Fact]
    public async Task Tasks_of_running_plans_follow_the_calendar_when_they_are_counted_anew()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var another = await town.Director("СОШ № 3");
        var coordinator = await town.Coordinator();
        await town.Plan(
            new PlannedRow(PlannedRow.New("Семинар", new ObligationDeadline(1, DeadlinePeriod.Term, Plans.Year), "не реже одного в четверть"), "СОШ № 12"),
            new PlannedRow(PlannedRow.New("Открытые уроки", new ObligationDeadline(2, DeadlinePeriod.Term, Plans.Year), "не реже двух в четверть"), "СОШ № 12"),
            PlannedRow.Until(new DateOnly(2026, 10, 23), "Опрос родителей", "СОШ № 3"));
        var before = (await town.Tasks("Семинар"))[0].DueOn;
        await coordinator.Says("/plans");
        await coordinator.Presses("Учебный календарь");
        await coordinator.Presses("I четверть");
        await coordinator.Says("01.09.2026 - 16.10.2026");
        await coordinator.Presses("Без документа");

        await coordinator.Presses("Пересчитать сроки задач");
        await coordinator.Receives("Сроки пересчитаны: изменились у 3 задач");
        await director.Receives("СОШ № 12: новые сроки у 3 задач", "Изменён учебный календарь.", "• Семинар · п. 1: до пт, 16 октября (было", "• Открытые уроки · п. 2 (2 задачи): до пт, 16 октября (было");

        Assert.Equal(1, await director.Count("новые сроки"));
        Assert.Equal(0, await another.Count("новые сроки"));
        Assert.NotEqual(before, (await town.Tasks("Семинар"))[0].DueOn);
        Assert.Equal(new DateOnly(2026, 10, 16), (await town.Tasks("Семинар"))[0].DueOn);
    }

    private static Task<SchoolCalendar> Calendar(Town town) => town.Look(session => new CalendarStore(session).Of(town.Municipality));
}
