using SchoolSupport.Testing.Browser;
using static Microsoft.Playwright.Assertions;

namespace SchoolSupport.Playground.Tests.Page;

public sealed class GroupTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    private const string Title = "Отдел образования";

    [ChromiumFact]
    public async Task A_group_is_made_and_its_members_talk_in_it_by_turns()
    {
        await using var scene = await Scene.Set(browser);
        var group = await MakeGroup(scene);
        await scene.Bot.NextMessage();

        await group.Say("Всем доброе утро");
        await Speak(group, Scene.DirectorName);
        await group.Sees("Всем доброе утро");
        await Expect(group.Element.Locator(".author")).ToHaveTextAsync(Scene.CoordinatorName);
        await group.Say("/link@SchoolSupportDemoBot");

        var heard = await scene.Bot.NextMessage();
        Assert.Equal("/link@SchoolSupportDemoBot", heard.GetProperty("text").GetString());
        Assert.Equal(Scene.Director, heard.GetProperty("from").GetProperty("id").GetInt64());
        Assert.True(heard.GetProperty("chat").GetProperty("id").GetInt64() < 0);
    }

    [ChromiumFact]
    public async Task What_is_said_in_a_group_does_not_stand_in_private_chats()
    {
        await using var scene = await Scene.Set(browser);
        var director = await scene.StartDirector();
        var group = await MakeGroup(scene, beside: true);
        await group.Say("Между нами");
        await group.Sees("Между нами");

        await Expect(director.Element.GetByText("Между нами")).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task The_bot_is_put_out_of_a_group_and_taken_back()
    {
        await using var scene = await Scene.Set(browser);
        var group = await MakeGroup(scene);

        await Choose(scene, group, "Убрать бота из группы");
        await Expect(group.Element.GetByText("больше не в группе")).ToBeVisibleAsync();
        await Choose(scene, group, "Вернуть бота в группу");
        await Expect(group.Element.GetByText("В группе теперь есть")).ToBeVisibleAsync();
    }

    private static async Task<ChatPage> MakeGroup(Scene scene, bool beside = false)
    {
        await scene.Page.Tab.GetByTestId("add-group").ClickAsync();
        await scene.Page.Dialog.GetByLabel("Название").FillAsync(Title);
        await scene.Page.Dialog.GetByLabel(Scene.CoordinatorName).CheckAsync();
        await scene.Page.Dialog.GetByLabel(Scene.DirectorName).CheckAsync();
        await scene.Page.Dialog.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Создать" }).ClickAsync();
        var group = await scene.Page.Group(Title);
        if (beside)
            await scene.Page.OpenBeside(Scene.DirectorName);
        return group;
    }

    private static Task Speak(ChatPage group, string name) => group.Element.GetByTestId("speaker").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = name });

    private static async Task Choose(Scene scene, ChatPage group, string item)
    {
        await group.Element.GetByTestId("chat-menu").ClickAsync();
        await scene.Page.Tab.GetByRole(Microsoft.Playwright.AriaRole.Menuitem, new() { Name = item }).ClickAsync();
    }
}
