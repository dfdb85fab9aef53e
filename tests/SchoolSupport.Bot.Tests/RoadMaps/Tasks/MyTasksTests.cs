using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Bot.Tests.RoadMaps.Tasks;

public sealed class MyTasksTests
{
    private const string School = "СОШ № 12";

    [Fact]
    public async Task A_director_sees_what_is_late_what_is_due_and_what_comes()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School, "Павел Рябинин");
        director.DoesNotSee("задачи");
        await town.Plan(
            PlannedRow.Until(new DateOnly(2026, 9, 1), "Диагностика затруднений", School),
            PlannedRow.Until(new DateOnly(2026, 9, 10), "Самообследование", School),
            PlannedRow.Until(new DateOnly(2026, 10, 23), "Опрос родителей", School),
            new PlannedRow(PlannedRow.New("Посещение уроков", new PlanDeadline("плану работы"), "по плану работы"), School));

        await director.Says("/menu");
        director.Sees("⚠ Просрочено: 1 · На этой неделе: 1", "Мои задачи · 2");
        await director.Presses("Мои задачи");
        director.Sees("Диагностика затруднений · п. 1: просрочено на 7 дней", "Позже: 2");
        await director.Presses("3. Опрос родителей");

        director.Sees("Опрос родителей", "История");
    }
}
