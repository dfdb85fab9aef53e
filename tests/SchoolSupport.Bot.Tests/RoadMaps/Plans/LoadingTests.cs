using SchoolSupport.Bot.Tests.Harness;

namespace SchoolSupport.Bot.Tests.RoadMaps.PlanPages;

/// <summary>«Загрузить дорожную карту»: from the file to the directors' messages.</summary>
public sealed class LoadingTests
{
    [Fact]
    public async Task An_order_is_read_questioned_given_to_schools_and_saved_and_directors_hear_of_it_once()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        await town.Director("СОШ № 3");
        await town.School("Лицей № 1");
        var coordinator = await town.Coordinator();

        await coordinator.Says("/menu");
        await coordinator.Presses("Дорожные карты");
        await coordinator.Presses("Загрузить дорожную карту");
        await coordinator.SendsFile("Приказ 214.txt", Orders.Text(Orders.Rows));
        await coordinator.Receives("Проверьте дорожную карту");
        await coordinator.Presses("Вопросы по срокам");
        await coordinator.Presses("Один раз");
        await coordinator.Presses("Указать дату");
        await coordinator.Says("до 1 декабря 2026");
        await coordinator.Presses("Да, верно");
        await coordinator.Presses("Кто отвечает");
        await coordinator.Presses("✓ 2. ОУ района");
        await coordinator.Presses("Выбрать школы");
        await coordinator.Presses("✓ Лицей № 1");
        await coordinator.Presses("Готово");
        await coordinator.Presses("‹ Ко всем ответственным");
        await coordinator.Presses("‹ К проверке");
        await coordinator.Presses("Замечания");
        await coordinator.Presses("‹ К проверке");
        await coordinator.Presses("Сохранить");
        town.Storyboard.Holds("loading.approved.txt");

        await coordinator.Presses("Да, сохранить");
        await coordinator.Receives("План действует", "24 задачи", "Директора узнали: 2 школы");
        await director.Receives("Новая дорожная карта", "СОШ № 12: 11 задач, ближайшая — до пт, 30 октября");
        Assert.Equal(1, await director.Count("Новая дорожная карта"));
        await coordinator.Presses("Открыть план");
        coordinator.Sees("6 мероприятий");
    }
}
