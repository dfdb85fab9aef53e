using SchoolSupport.Bot.Tests.Harness;

namespace SchoolSupport.Bot.Tests.RoadMaps.Evidence;

public sealed class ViewingTests
{
    private const string School = "СОШ № 12";

    [Fact]
    public async Task Ten_taps_show_photos_once_and_later_again()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director(School, "Павел Рябинин");
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 10), "Семинар", School));
        await director.Says("/zadachi");
        await director.Presses("1. Семинар");
        await director.Presses("Выполнено");
        await director.SendsPhoto("Зал");
        await director.Presses("Готово");
        await director.Presses("Отправить координатору");

        var sent = director.Screen!;
        await director.PressesRapidly("Посмотреть", 10);
        Assert.Equal(1, await Photos(director));
        town.Later(TimeSpan.FromMinutes(25));
        await director.PressesOld(sent, "Посмотреть");
        Assert.Equal(2, await Photos(director));

        await coordinator.Presses("Проверить");
        var review = coordinator.Screen!;
        await coordinator.PressesRapidly("Показать файлы · 1", 10);
        Assert.Equal(1, await Photos(coordinator));
        await coordinator.PressesOld(review, "Показать файлы · 1");
        coordinator.SeesToast("уже в чате");
    }

    private static async Task<int> Photos(Actor person) => (await person.Messages()).Count(message => message.Words.Trim() == "Зал");
}
