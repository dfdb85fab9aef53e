using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Conversations;

public sealed class HomeTests
{
    [Theory, OnBothDatabases]
    public async Task Commands_and_buttons_lead_around_the_house(StorageProvider provider)
    {
        await using var town = await Town.Open(provider);
        var director = await town.Director("СОШ № 3");

        await director.Says("/menu");
        director.Sees("СОШ № 3", "вторник, 8 сентября");
        await director.Says("/help");
        director.Sees("Как мной пользоваться", "/cancel");
        var help = director.Screen!.MessageId;
        await director.Presses("Меню");
        director.Sees("вторник, 8 сентября");
        Assert.Equal(help, director.Screen!.MessageId);
    }

    [Fact]
    public async Task A_notice_stands_above_the_page_when_a_typed_command_brings_it()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 3");

        await director.Says("/cancel");

        director.Sees("Всё сохранено.", "вторник, 8 сентября");
    }

    [Theory]
    [InlineData("/MENU")]
    [InlineData("/menu@SchoolSupportDemoBot")]
    [InlineData("/menu сейчас")]
    public async Task A_command_is_known_in_any_dress(string text)
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 3");

        await director.Says(text);

        director.Sees("вторник, 8 сентября");
    }

    [Fact]
    public async Task An_unknown_command_leads_to_the_menu()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 3");

        await director.Says("/nonsense");

        director.Sees("Такой команды я не знаю", "Меню", "Помощь");
    }
}
