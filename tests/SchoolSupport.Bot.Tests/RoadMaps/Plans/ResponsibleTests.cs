using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps.PlanPages;

/// <summary>«Кто отвечает»: suggestions, ticks, together or each, the department.</summary>
public sealed class ResponsibleTests
{
    [Fact]
    public async Task Ticks_are_paged_and_hold_for_every_row_with_the_same_words()
    {
        await using var town = await Town.Open();
        foreach (var number in Enumerable.Range(1, 10))
            await town.School($"СОШ № {number}");
        var coordinator = await town.Coordinator();
        await coordinator.Loads(Row("1", "Семинар", "рабочая группа"), Row("2", "Вебинар", "рабочая группа"), Row("3", "Отчёт", "отдел"));

        await coordinator.Presses("Кто отвечает · выбрать 1");
        await coordinator.Presses("❓ 1. рабочая группа");
        await coordinator.Presses("Выбрать школы");
        await coordinator.Presses("— СОШ № 2");
        await coordinator.Presses("Дальше");
        await coordinator.Presses("— СОШ № 10");
        coordinator.Sees("Отмечено 2 из 10");
        await coordinator.Presses("Готово");
        coordinator.Sees("СОШ № 2, СОШ № 10 — каждый за себя");
        await coordinator.Presses("Вместе");
        coordinator.Sees("вместе, одна задача на всех");

        var holders = await Holders(town);
        Assert.Equal([2, 2, 0], holders);
        Assert.Equal([ActivityOwner.Joint, ActivityOwner.Joint, ActivityOwner.Department], (await Rows(town)).Select(row => row.Owner));
    }

    [Fact]
    public async Task Rows_without_a_responsible_column_get_a_default_and_are_sorted_one_by_one()
    {
        await using var town = await Town.Open();
        await town.School("СОШ № 3");
        await town.School("СОШ № 12");
        await town.School("Лицей № 1");
        var coordinator = await town.Coordinator();
        await coordinator.Says("/plans");
        await coordinator.Presses("Загрузить дорожную карту");
        await coordinator.Says(string.Join('\n',
        [
            "ПРИКАЗ", "от 20.08.2026", "№ 214", "", Orders.Title, "", "| № | Мероприятие | Форма | Срок |",
            "| 1 | Издание приказа о рабочей группе | приказ | до 15 октября 2026 |", "| 2 | Социальный паспорт школы | паспорт | до 1 ноября 2026 |", "| 3 | Аудит планов | справка | декабрь 2026 |", "",
            "Приложение 2", "", "Список школ", "", "| Образовательное учреждение | Логин |", "| МБОУ СОШ № 3 | sch1 |", "| МБОУ СОШ № 12 | sch2 |",
        ]));
        await coordinator.Presses("Готово, читать");
        await coordinator.Receives("Проверьте дорожную карту");

        await coordinator.Presses("Кто отвечает");
        await coordinator.Presses("❓ 1. Не указано");
        coordinator.Sees("никто не выбран", "Школы из приказа · 2");
        await coordinator.Presses("Школы из приказа");
        coordinator.Sees("СОШ № 3, СОШ № 12 — каждый за себя");
        await coordinator.Presses("Разобрать по одному");
        await coordinator.Presses("Ш 1");
        coordinator.Sees("О 1");
        await coordinator.Presses("Готово");
        await coordinator.Presses("‹ Ко всем ответственным");
        await coordinator.Presses("‹ К проверке");
        await coordinator.Presses("Сохранить");

        coordinator.Sees("Задач будет 5", "СОШ № 12: 2", "Отдел и его сотрудники: 1");
        coordinator.DoesNotSee("Лицей");
        Assert.Equal([0, 2, 2], await Holders(town));
    }

    [Fact]
    public async Task The_departments_people_are_suggested_by_surname_and_can_be_changed()
    {
        await using var town = await Town.Open();
        await town.Member(Role.Tutor, null, "Вера Ветрова");
        var coordinator = await town.Coordinator("Ольга Лебедева");
        await coordinator.Loads(Row("1", "Консультации", "Ветрова В."));
        await coordinator.Presses("Кто отвечает");
        coordinator.Sees("отдел образования: Вера Ветрова");

        await coordinator.Presses("✓ 1. Ветрова");
        await coordinator.Presses("Выбрать людей");
        await coordinator.Presses("✓ Вера Ветрова");
        await coordinator.Presses("— Ольга Лебедева");
        await coordinator.Presses("Готово");

        coordinator.Sees("отдел образования: Ольга Лебедева");
    }

    [Fact]
    public async Task Nobody_chosen_is_said_before_saving_and_makes_no_task()
    {
        await using var town = await Town.Open();
        await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        await coordinator.Loads(Row("1", "Семинар", "Захаров И.И."), Row("2", "Отчёт", "СОШ № 12"));

        await coordinator.Presses("Сохранить");

        coordinator.Sees("Никто не отвечает за 1 мероприятие: п. 1. Задач по ним не будет", "Выбрать ответственных · 1", "Задач будет 1");
    }

    private static string[] Row(string number, string title, string responsible) => [number, title, "до 15 октября 2026", responsible, "справка"];

    private static async Task<IReadOnlyList<ActivityRow>> Rows(Town town) => await town.RowsOf((await town.Draft()).Id);

    private static async Task<IReadOnlyList<int>> Holders(Town town)
    {
        var counts = new List<int>();
        foreach (var row in await Rows(town))
            counts.Add((await town.Look(session => new ActivityStore(session).HoldersOf(row.Id))).Count);
        return counts;
    }
}
