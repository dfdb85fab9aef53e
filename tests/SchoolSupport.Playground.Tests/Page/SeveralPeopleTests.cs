using Microsoft.Playwright;
using SchoolSupport.Testing.Browser;
using static Microsoft.Playwright.Assertions;

namespace SchoolSupport.Playground.Tests.Page;

public sealed class SeveralPeopleTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    [ChromiumFact]
    public async Task Two_people_talk_side_by_side_and_the_address_remembers_them()
    {
        await using var scene = await Scene.Set(browser);
        var director = await scene.StartDirector();
        var coordinator = await scene.Page.OpenBeside(Scene.CoordinatorName);
        await coordinator.Start();
        Assert.Equal("/start", await scene.Bot.NextText());

        await scene.Bot.Send(Scene.Coordinator, "Анкета сдана");
        await scene.Bot.Send(Scene.Director, "Спасибо!");

        await coordinator.SeesLast("Анкета сдана");
        await director.SeesLast("Спасибо!");
        await scene.Page.Tab.ReloadAsync();
        await director.SeesLast("Спасибо!");
        await coordinator.SeesLast("Анкета сдана");
        Assert.EndsWith($"#{Scene.Director},{Scene.Coordinator}", scene.Page.Tab.Url, StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task An_alert_in_one_chat_leaves_the_other_usable()
    {
        await using var scene = await Scene.Set(browser);
        var director = await scene.StartDirector();
        var coordinator = await scene.Page.OpenBeside(Scene.CoordinatorName);
        await coordinator.Start();
        await scene.Bot.NextText();
        await scene.Bot.Send(Scene.Director, "Вопрос", Keyboard.Of(["Пропустить"]));
        await director.Press("Пропустить");
        await scene.Bot.Answer(await scene.Bot.NextPress(), "Нельзя", alert: true);
        await Expect(director.Element.GetByTestId("alert")).ToBeVisibleAsync();

        await coordinator.Say("А у меня всё работает");

        Assert.Equal("А у меня всё работает", await scene.Bot.NextText());
        await director.SeesAlert("Нельзя");
    }

    [ChromiumFact]
    public async Task An_invitation_link_is_opened_as_the_chosen_person()
    {
        await using var scene = await Scene.Set(browser);
        var coordinator = await scene.Page.OpenPerson(Scene.CoordinatorName);
        await coordinator.Start();
        await scene.Bot.NextText();
        await scene.Bot.Send(Scene.Coordinator, "Приглашение: https://t.me/SchoolSupportDemoBot?start=new-77");

        await coordinator.LastOfBot.GetByRole(AriaRole.Link).ClickAsync();
        await scene.Page.ChoosePerson(Scene.DirectorName);
        var director = await scene.Page.Chat(Scene.DirectorName);
        await director.Start();

        Assert.Equal("/start new-77", await scene.Bot.NextText());
        await coordinator.Sees("Приглашение");
    }

    [ChromiumFact]
    public async Task An_invitation_link_can_be_opened_as_somebody_new()
    {
        await using var scene = await Scene.Set(browser);
        var coordinator = await scene.Page.OpenPerson(Scene.CoordinatorName);
        await coordinator.Start();
        await scene.Bot.NextText();
        await scene.Bot.Send(Scene.Coordinator, "Вот ссылка", new
        {
            inline_keyboard = new[] { new[] { new { text = "Открыть", url = "https://t.me/SchoolSupportDemoBot?start=new-78" } } },
        });

        await coordinator.Press("Открыть");
        await scene.Page.Dialog.GetByTestId("choose-new").ClickAsync();
        await scene.Page.Dialog.GetByLabel("Имя").FillAsync("Вера");
        await scene.Page.Dialog.GetByLabel("Фамилия").FillAsync("Новикова");
        await scene.Page.Dialog.GetByRole(AriaRole.Button, new() { Name = "Добавить" }).ClickAsync();
        var chat = await scene.Page.Chat("Вера Новикова");
        await chat.Start();

        var message = await scene.Bot.NextMessage();
        Assert.Equal("/start new-78", message.GetProperty("text").GetString());
        Assert.Equal("Вера", message.GetProperty("from").GetProperty("first_name").GetString());
    }

    [ChromiumFact]
    public async Task A_chat_that_is_not_open_counts_what_it_has_not_seen()
    {
        await using var scene = await Scene.Set(browser);
        await scene.StartDirector();
        await scene.Page.OpenPerson(Scene.CoordinatorName);

        await scene.Bot.Send(Scene.Director, "Напоминание");
        await scene.Bot.Send(Scene.Director, "Ещё одно");

        await Expect(scene.Page.Tab.GetByTestId("unread")).ToHaveTextAsync("2");
        await scene.Page.OpenPerson(Scene.DirectorName);
        await Expect(scene.Page.Tab.GetByTestId("unread")).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task A_blocked_bot_is_refused_until_the_person_unblocks_it()
    {
        await using var scene = await Scene.Set(browser);
        var chat = await scene.StartDirector();

        await chat.Element.GetByTestId("chat-menu").ClickAsync();
        await scene.Page.Tab.GetByRole(AriaRole.Menuitem, new() { Name = "Заблокировать бота" }).ClickAsync();
        await Expect(chat.Element.GetByTestId("start")).ToHaveTextAsync("Разблокировать");
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => scene.Bot.Send(Scene.Director, "Вы здесь?"));
        await chat.Start();
        await Expect(chat.Composer).ToBeVisibleAsync();
        await scene.Bot.Send(Scene.Director, "С возвращением");

        Assert.Equal("Forbidden: bot was blocked by the user", refusal.Message);
        await chat.SeesLast("С возвращением");
    }
}
