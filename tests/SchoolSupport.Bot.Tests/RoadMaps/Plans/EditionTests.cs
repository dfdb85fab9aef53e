using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps.PlanPages;

/// <summary>«Новая редакция»: a second import of a changed order.</summary>
public sealed class EditionTests
{
    private static readonly string[][] First =
    [
        ["1", "Выявление школ с низкими результатами", "до 15 октября 2026", "СОШ № 12", "справка"],
        ["2", "Составление программ повышения качества", "до 20 октября 2026", "СОШ № 12", "программа"],
        ["3", "Посещение уроков молодых учителей", "до 1 ноября 2026", "СОШ № 12", "справка"],
    ];

    private static readonly string[][] Second =
    [
        ["1", "Выявление школ с низкими результатами", "до 15 октября 2026", "СОШ № 12", "справка"],
        ["2", "Составление программ повышения качества", "до 25 октября 2026", "СОШ № 12", "программа"],
        ["3", "Круглый стол для завучей района", "до 1 декабря 2026", "СОШ № 12", "протокол"],
    ];

    [Fact]
    public async Task A_changed_order_adds_changes_and_withdraws_and_keeps_what_was_accepted()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        await coordinator.Loads(First);
        await coordinator.Presses("Сохранить");
        await coordinator.Presses("Да, сохранить");
        await coordinator.Receives("План действует");
        var plan = (await town.Running()).Id;
        await town.Accepts(coordinator, await town.HandsIn(director, (await town.TaskOf("Выявление школ с низкими результатами", "СОШ № 12")).Id));
        var gone = (await town.TaskOf("Посещение уроков молодых учителей", "СОШ № 12")).Id;

        await coordinator.Presses("Открыть план");
        await coordinator.Presses("Ещё");
        await coordinator.Presses("Новая редакция");
        await coordinator.SendsFile("Приказ 300.txt", Orders.Text(Second));
        await coordinator.Receives("Новая редакция плана: проверьте", "Новых: 1 · изменилось: 1 · убрано: 1");
        await coordinator.Presses("Что изменилось");
        coordinator.Sees("+ п. 3. Круглый стол", "срок: «до 20 октября 2026» → «до 25 октября 2026»", "− п. 3. Посещение уроков");
        await coordinator.Presses("‹ К проверке");
        await coordinator.Presses("Сохранить");
        coordinator.Sees("Нет в новой редакции", "останется");
        await coordinator.PressesRapidly("Да, сохранить", 3);
        await coordinator.Receives("Новая редакция действует");
        await director.Receives("Дорожная карта обновлена", "СОШ № 12: 2 задачи", "Новые сроки:", "• Составление программ повышения качества · п. 2: до пт, 23 октября (было вт, 20 октября)");

        Assert.Equal(plan, (await town.Running()).Id);
        Assert.Empty(await town.Look(session => new RoadMapStore(session).Drafts(town.Municipality)));
        Assert.Equal(["Выявление школ с низкими результатами", "Составление программ повышения качества", "Круглый стол для завучей района"], (await town.RowsOf(plan)).Select(row => row.Title));
        Assert.Equal(OccurrenceState.Accepted, (await town.TaskOf("Выявление школ с низкими результатами", "СОШ № 12")).State);
        Assert.Equal(new DateOnly(2026, 10, 23), (await town.TaskOf("Составление программ повышения качества", "СОШ № 12")).DueOn);
        Assert.Equal(OccurrenceState.Withdrawn, (await town.Task(gone)).State);
    }

    [Fact]
    public async Task A_new_edition_given_up_changes_nothing()
    {
        await using var town = await Town.Open();
        await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        await coordinator.Loads(First);
        await coordinator.Presses("Сохранить");
        await coordinator.Presses("Да, сохранить");
        await coordinator.Receives("План действует");
        await coordinator.Presses("Открыть план");
        await coordinator.Presses("Ещё");
        await coordinator.Presses("Новая редакция");
        await coordinator.SendsFile("Приказ 300.txt", Orders.Text(Second));
        await coordinator.Receives("Новая редакция плана: проверьте");

        await coordinator.Presses("Отменить");
        await coordinator.Presses("Да, отменить");

        Assert.Equal(First.Select(row => row[1]), (await town.RowsOf((await town.Running()).Id)).Select(row => row.Title));
    }
}
