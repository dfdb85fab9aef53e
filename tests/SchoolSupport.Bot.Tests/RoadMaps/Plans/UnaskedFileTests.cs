using SchoolSupport.Bot.Tests.Harness;

namespace SchoolSupport.Bot.Tests.RoadMaps.PlanPages;

/// <summary>A coordinator sends the order first and looks for the place afterwards.</summary>
public sealed class UnaskedFileTests
{
    [Fact]
    public async Task An_order_sent_from_the_menu_is_asked_about_and_read()
    {
        await using var town = await Town.Open();
        await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        await coordinator.Says("/menu");
        await coordinator.SendsFile("План.xlsx", Orders.Workbook(Orders.Rows));
        await coordinator.Says("это приказ");
        await coordinator.SendsFile("Приказ 214.txt", Orders.Text(Orders.Rows));
        var asked = coordinator.Screen!;
        await coordinator.Presses("Загрузить как дорожную карту");
        await coordinator.Receives("Проверьте дорожную карту");
        town.Storyboard.Holds("unasked-file.approved.txt");

        await coordinator.PressesOld(asked, "Загрузить как дорожную карту");
        Assert.Equal("214", (await town.Draft()).OrderNumber);
    }

    [Fact]
    public async Task A_director_is_not_asked_what_only_coordinators_load()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        await director.Says("/menu");
        await director.SendsFile("Приказ 214.txt", Orders.Text(Orders.Rows));
        director.Sees("откройте её в меню");
    }
}
