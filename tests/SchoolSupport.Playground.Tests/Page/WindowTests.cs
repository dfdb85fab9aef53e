using Microsoft.Playwright;
using SchoolSupport.Testing.Browser;
using static Microsoft.Playwright.Assertions;

namespace SchoolSupport.Playground.Tests.Page;

public sealed class WindowTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    [ChromiumFact]
    public async Task On_a_phone_one_goes_from_the_list_to_a_chat_and_back()
    {
        await using var scene = await Scene.Set(browser, WindowSize.Phone);

        var chat = await scene.StartDirector();
        await Expect(scene.Page.People.First).Not.ToBeVisibleAsync();
        await chat.Element.GetByTestId("back").ClickAsync();
        await Expect(scene.Page.People.First).ToBeVisibleAsync();
        await scene.Page.Tab.GoBackAsync();
        await chat.Sees("/start code-12");

        Assert.Equal(WindowSize.Phone.Width, await scene.Page.Tab.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [ChromiumFact]
    public async Task Markup_in_names_and_texts_is_shown_as_text()
    {
        await using var scene = await Scene.Set(browser);
        var chat = await scene.Page.OpenPerson(Scene.StrangerName);
        await chat.Start();
        await scene.Bot.NextText();
        const string Hostile = "<img src=x onerror=alert(2)><script>alert(3)</script>";

        await chat.Say(Hostile);
        await scene.Bot.Send(Scene.Stranger, "&lt;img src=x onerror=alert(4)&gt; <a href=\"https://example.org/?q=&quot;&gt;&lt;b&gt;\">ссылка</a>");

        await Expect(chat.Message(Hostile)).ToBeVisibleAsync();
        await chat.SeesLast("<img src=x onerror=alert(4)>");
        await Expect(chat.Messages.Locator("img, script, [onclick]")).ToHaveCountAsync(0);
        await Expect(scene.Page.People.Last.Locator(".person-name")).ToHaveTextAsync(Scene.StrangerName);
    }

    [ChromiumFact]
    public async Task The_clock_moves_by_its_buttons_and_says_how_far_it_is_shifted()
    {
        await using var scene = await Scene.Set(browser);
        var before = scene.Clock.Offset;

        await scene.Page.MoveClock("Вперёд на день");
        await Expect(scene.Page.Tab.GetByTestId("clock-shift")).ToHaveTextAsync("вперёд на 1 день");
        await scene.Page.MoveClock("До 9:00 следующего дня");
        await Expect(scene.Page.Clock).ToContainTextAsync(", 09:00");

        Assert.True(scene.Clock.Offset - before > TimeSpan.FromDays(1));
    }

    [ChromiumFact]
    public async Task A_long_history_opens_at_its_end_and_shows_the_beginning_when_one_scrolls_up()
    {
        await using var scene = await Scene.Set(browser);
        var chat = await scene.StartDirector();
        for (var number = 1; number <= 300; number++)
            await scene.Bot.Send(Scene.Director, $"Сообщение {number}.");
        await scene.Page.Tab.ReloadAsync();
        await chat.SeesLast("Сообщение 300.");
        await Expect(chat.Message("Сообщение 300.")).ToBeInViewportAsync();

        var log = chat.Element.GetByTestId("messages");
        while (await chat.Message("/start code-12").CountAsync() == 0)
            await log.EvaluateAsync("log => new Promise(done => { log.scrollTop = 0; requestAnimationFrame(() => requestAnimationFrame(done)); })");
        await scene.Bot.Send(Scene.Director, "Новое");

        await Expect(chat.Element.GetByTestId("to-bottom")).ToContainTextAsync("1");
        await chat.Element.GetByTestId("to-bottom").ClickAsync();
        await Expect(chat.Message("Новое")).ToBeInViewportAsync();
    }

    [ChromiumFact]
    public async Task The_drawer_lists_the_calls_of_the_bot_and_orders_failures()
    {
        await using var scene = await Scene.Set(browser);
        await scene.StartDirector();
        await scene.Page.Tab.GetByTestId("debug-toggle").ClickAsync();

        await scene.Page.Tab.GetByTestId("debug").GetByLabel("Метод").First.SelectOptionAsync("sendMessage");
        await scene.Page.Tab.GetByTestId("fault").GetByText("429").ClickAsync();
        await Expect(scene.Page.Tab.GetByTestId("fault-state")).ToContainTextAsync("429");
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => scene.Bot.Send(Scene.Director, "Привет"));

        Assert.Equal("Too Many Requests: retry after 5", refusal.Message);
        await Expect(scene.Page.Tab.GetByTestId("traffic")).ToContainTextAsync("Too Many Requests");
    }
}
