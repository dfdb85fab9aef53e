using Microsoft.Playwright;
using SchoolSupport.Testing.Browser;
using static Microsoft.Playwright.Assertions;

namespace SchoolSupport.Playground.Tests.Page;

public sealed class TalkingTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    [ChromiumFact]
    public async Task An_invited_person_starts_the_bot_with_the_code_of_the_invitation()
    {
        await using var scene = await Scene.Set(browser);
        var chat = await scene.Page.OpenPerson(Scene.DirectorName);

        await chat.Start();

        Assert.Equal("/start code-12", await scene.Bot.NextText());
        await chat.Sees("/start code-12");
        await Expect(chat.Composer).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task A_message_shows_its_formatting_and_its_rows_of_buttons()
    {
        await using var scene = await Scene.Set(browser);
        var chat = await scene.StartDirector();

        await scene.Bot.Send(
            Scene.Director, "<b>Сколько учителей?</b>\n<i>В прошлом году: 9</i> <a href=\"https://example.org/\">приказ</a>",
            Keyboard.Of(["Как было: 9"], ["Назад", "Позже"]));

        await Expect(chat.LastOfBot.Locator("b")).ToHaveTextAsync("Сколько учителей?");
        await Expect(chat.LastOfBot.Locator("i")).ToHaveTextAsync("В прошлом году: 9");
        await Expect(chat.LastOfBot.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "https://example.org/");
        await Expect(chat.LastOfBot.GetByTestId("key")).ToHaveTextAsync(["Как было: 9", "Назад", "Позже"]);
    }

    [ChromiumFact]
    public async Task A_pressed_button_waits_for_its_answer_and_then_shows_the_toast_and_the_edit_in_place()
    {
        await using var scene = await Scene.Set(browser);
        var chat = await scene.StartDirector();
        var id = await scene.Bot.Send(Scene.Director, "Вопрос 1 из 14", Keyboard.Of(["Дальше"]));
        await chat.Press("Дальше");
        var press = await scene.Bot.NextPress();
        await Expect(chat.Key("Дальше")).ToHaveAttributeAsync("aria-busy", "true");

        await scene.Bot.Call("editMessageText", new { chat_id = Scene.Director, message_id = id, text = "Вопрос 2 из 14", reply_markup = Keyboard.Of(["Назад"]) });
        await scene.Bot.Answer(press, "Сохранено");

        Assert.Equal(("Дальше", id), (press.Data, press.MessageId));
        await chat.SeesToast("Сохранено");
        await chat.SeesLast("Вопрос 2 из 14");
        await Expect(chat.LastOfBot.GetByTestId("edited")).ToHaveTextAsync("изменено");
        await Expect(chat.Message("Вопрос 1 из 14")).ToHaveCountAsync(0);
        await Expect(chat.Key("Назад")).Not.ToHaveAttributeAsync("aria-busy", "true");
    }

    [ChromiumFact]
    public async Task An_alert_covers_its_own_chat_until_it_is_acknowledged()
    {
        await using var scene = await Scene.Set(browser);
        var chat = await scene.StartDirector();
        await scene.Bot.Send(Scene.Director, "Вопрос", Keyboard.Of(["Пропустить"]));
        await chat.Press("Пропустить");

        await scene.Bot.Answer(await scene.Bot.NextPress(), "Этот вопрос обязательный", alert: true);

        await chat.SeesAlert("Этот вопрос обязательный");
        await Expect(chat.Element.GetByTestId("alert")).ToHaveCountAsync(0);
        await Expect(chat.Key("Пропустить")).ToBeEnabledAsync();
    }

    [ChromiumFact]
    public async Task What_the_bot_is_doing_stands_over_the_chat_until_it_speaks()
    {
        await using var scene = await Scene.Set(browser);
        var chat = await scene.StartDirector();
        var status = chat.Element.GetByTestId("status");

        await scene.Bot.Call("sendChatAction", new { chat_id = Scene.Director, action = "upload_document" });
        await Expect(status).ToContainTextAsync("отправляет файл");
        await scene.Bot.Send(Scene.Director, "Готово");

        await Expect(status).Not.ToContainTextAsync("отправляет файл");
    }

    [ChromiumFact]
    public async Task Enter_sends_and_shift_with_enter_begins_a_new_line()
    {
        await using var scene = await Scene.Set(browser);
        var chat = await scene.StartDirector();

        await chat.Composer.PressSequentiallyAsync("512");
        await chat.Composer.PressAsync("Shift+Enter");
        await chat.Composer.PressSequentiallyAsync("по приказу");
        await chat.Composer.PressAsync("Enter");

        Assert.Equal("512\nпо приказу", await scene.Bot.NextText());
        await Expect(chat.Composer).ToHaveValueAsync("");
    }

    [ChromiumFact]
    public async Task A_sent_message_can_be_changed_and_the_bot_hears_of_it()
    {
        await using var scene = await Scene.Set(browser);
        var chat = await scene.StartDirector();
        await chat.Say("сорок");
        await chat.Sees("сорок");

        await chat.Composer.PressAsync("ArrowUp");
        await Expect(chat.Composer).ToHaveValueAsync("сорок");
        await chat.Say("40");

        await Expect(chat.Messages.Last).ToContainTextAsync("40");
        await Expect(chat.Messages.Last.GetByTestId("edited")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task A_keyboard_of_the_bot_answers_with_its_words_and_with_the_phone_number()
    {
        await using var scene = await Scene.Set(browser);
        var chat = await scene.StartDirector();
        await scene.Bot.Send(Scene.Director, "Ваш номер?", new
        {
            keyboard = new object[][] { [new { text = "Поделиться", request_contact = true }], [new { text = "Не сейчас" }] },
        });

        await chat.Element.GetByTestId("reply-key").GetByText("Не сейчас").ClickAsync();
        await chat.Element.GetByTestId("reply-key").GetByText("Поделиться").ClickAsync();
        await chat.Element.GetByLabel("Телефон").FillAsync("+79001234567");
        await chat.Element.GetByTestId("contact-card").GetByRole(AriaRole.Button, new() { Name = "Поделиться" }).ClickAsync();

        Assert.Equal("Не сейчас", await scene.Bot.NextText());
        Assert.Equal("+79001234567", (await scene.Bot.NextMessage()).GetProperty("contact").GetProperty("phone_number").GetString());
    }

    [ChromiumFact]
    public async Task A_command_is_found_by_its_first_letters_and_sent_by_enter()
    {
        await using var scene = await Scene.Set(browser);
        await scene.Bot.Call("setMyCommands", new
        {
            commands = new[]
            {
                new { command = "menu", description = "Меню" }, new { command = "me", description = "Мои данные" }, new { command = "help", description = "Помощь" },
            },
        });
        var chat = await scene.StartDirector();

        await chat.Composer.PressSequentiallyAsync("/me");
        await Expect(chat.Element.GetByTestId("command")).ToHaveTextAsync(["/meМои данные", "/menuМеню"]);
        await chat.Composer.PressAsync("ArrowDown");
        await chat.Composer.PressAsync("Enter");

        Assert.Equal("/menu", await scene.Bot.NextText());
    }
}
