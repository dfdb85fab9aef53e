using System.Net;
using System.Text.Json.Nodes;

namespace SchoolSupport.Playground.Tests.People;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("contact", """{"phone":"+79990001122"}""", "contact")]
    [InlineData("location", """{"latitude":55.7,"longitude":37.6}""", "location")]
    [InlineData("sticker", """{"emoji":"👍"}""", "sticker")]
    [InlineData("poll", """{"question":"Когда?","options":["Сейчас","Потом"]}""", "poll")]
    [InlineData("dice", "{}", "dice")]
    [InlineData("forward", """{"text":"чужое"}""", "forward_origin")]
    public async Task People_send_all_kinds_of_things(string action, string body, string field)
    {
        await using var stage = await Stage.Open();
        await stage.Do(Stage.Director, action, JsonNode.Parse(body)!);
        Assert.NotNull((await stage.Updates())[^1]!["message"]![field]);
    }

    [Theory]
    [InlineData("https://t.me/SchoolSupportDemoBot?start=abc-1", "/start abc-1")]
    [InlineData("tg://resolve?domain=SchoolSupportDemoBot&start=abc", "/start abc")]
    [InlineData("abc_2", "/start abc_2")]
    public async Task A_link_opens_the_bot_with_its_code(string link, string text)
    {
        await using var stage = await Stage.Open(started: false);
        await stage.Do(Stage.Stranger, "open", new { link });
        Assert.Equal(text, (string?)(await stage.Updates())[0]!["message"]!["text"]);
    }

    [Fact]
    public async Task Blocking_and_coming_back_are_told_to_the_bot()
    {
        await using var stage = await Stage.Open();
        await stage.Do(Stage.Director, "block", new { blocked = true });
        await stage.Do(Stage.Director, "block", new { blocked = false });
        var updates = await stage.Updates();
        Assert.Equal("kicked", (string?)updates[1]!["my_chat_member"]!["new_chat_member"]!["status"]);
        Assert.Equal("member", (string?)updates[2]!["my_chat_member"]!["new_chat_member"]!["status"]);
        Assert.Equal("/start", (string?)updates[3]!["message"]!["text"]);
    }

    [Fact]
    public async Task A_button_never_answered_lets_go_after_its_lifetime_and_then_takes_no_answer()
    {
        await using var stage = await Stage.Open(new PlaygroundOptions { CallbackLifetime = TimeSpan.FromMilliseconds(50) });
        var id = await stage.Send("?", new { inline_keyboard = new[] { new[] { new { text = "Да", callback_data = "y" } } } });
        var pressed = await stage.Do(Stage.Director, "press", new { messageId = id });
        Assert.False((bool)pressed["answered"]!);
        Assert.Equal(
            "400 Bad Request: query is too old and response timeout expired or query ID is invalid",
            await stage.Refusal("answerCallbackQuery", new { callback_query_id = (string?)pressed["queryId"] }));
    }

    [Fact]
    public async Task A_query_is_answered_once()
    {
        await using var stage = await Stage.Open();
        var id = await stage.Send("?", new { inline_keyboard = new[] { new[] { new { text = "Да", callback_data = "y" } } } });
        var pressed = await stage.Do(Stage.Director, "press?wait=false", new { messageId = id, data = "y" });
        var answer = new { callback_query_id = (string?)pressed["queryId"] };
        await stage.Result("answerCallbackQuery", answer);
        Assert.StartsWith("400 Bad Request: query is too old", await stage.Refusal("answerCallbackQuery", answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_are_told_as_they_happen()
    {
        await using var stage = await Stage.Open();
        using var stream = await stage.Http.GetStreamAsync($"/playground/events?person={Stage.Director}", TestContext.Current.CancellationToken);
        using var lines = new StreamReader(stream);
        var id = await stage.Send("раз");
        await stage.Result("editMessageText", new { chat_id = Stage.Director, message_id = id, text = "два" });
        await stage.Result("sendChatAction", new { chat_id = Stage.Director, action = "typing" });
        await stage.Result("deleteMessage", new { chat_id = Stage.Director, message_id = id });
        stage.Server.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(["message", "edit", "typing", "delete", "clock"], await Types(lines, 5));
    }

    [Fact]
    public async Task Unread_messages_are_counted_until_they_are_looked_at()
    {
        await using var stage = await Stage.Open();
        await stage.Send("раз");
        await stage.Send("два");
        Assert.Equal(2, (int)(await stage.Get("/playground/people"))[0]!["unread"]!);
        await stage.Messages();
        Assert.Equal(0, (int)(await stage.Get("/playground/people"))[0]!["unread"]!);
    }

    [Fact]
    public async Task In_a_group_the_bot_sees_what_is_meant_for_it()
    {
        await using var stage = await Stage.Open();
        await stage.Order("/playground/groups", new { title = "Методисты", members = new[] { Stage.Director, Stage.Stranger } });
        var group = (long)(await stage.Get("/playground/groups"))[0]!["id"]!;
        await stage.Do(Stage.Director, $"text?chat={group}", new { text = "между нами" });
        await stage.Do(Stage.Director, $"text?chat={group}", new { text = "/help" });
        var updates = await stage.Updates();
        Assert.Equal("left", (string?)updates[^3]!["my_chat_member"]!["old_chat_member"]!["status"]);
        Assert.True((bool)updates[^2]!["message"]!["group_chat_created"]!);
        Assert.Equal("group", (string?)updates[^1]!["message"]!["chat"]!["type"]);
        await stage.Result("sendMessage", new { chat_id = group, text = "Всем привет" });
        Assert.Equal(
            "400 Bad Request: BUTTON_TYPE_INVALID",
            await stage.Refusal("sendMessage", new { chat_id = group, text = "а", reply_markup = new { inline_keyboard = new[] { new[] { new { text = "а", web_app = new { url = "https://a.ru" } } } } } }));
        Assert.Equal(
            "400 Bad Request: phone number can be requested in private chats only",
            await stage.Refusal("sendMessage", new { chat_id = group, text = "а", reply_markup = new { keyboard = new[] { new[] { new { text = "а", request_contact = true } } } } }));
        await stage.Order($"/playground/groups/{group}/bot", new { present = false });
        Assert.Equal("403 Forbidden: bot was kicked from the group chat", await stage.Refusal("sendMessage", new { chat_id = group, text = "а" }));
    }

    [Theory]
    [InlineData("evil.example", "application/json", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "text/plain", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "application/json", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData(null, "application/json", "http://127.0.0.1:5080", HttpStatusCode.OK)]
    public async Task Foreign_pages_are_kept_out(string? host, string type, string? origin, HttpStatusCode status)
    {
        await using var stage = await Stage.Open(started: false);
        using var bare = new HttpClient { BaseAddress = stage.Server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/playground/clock") { Content = new StringContent("{\"advanceSeconds\":1}") };
        request.Content.Headers.ContentType = new(type);
        request.Headers.Host = host;
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var answer = await bare.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task The_page_is_served()
    {
        await using var stage = await Stage.Open(started: false);
        Assert.Contains("<html", await stage.Http.GetStringAsync("/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<List<string>> Types(StreamReader lines, int count)
    {
        var types = new List<string>();
        while (types.Count < count && await lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                types.Add((string)JsonNode.Parse(line["data: ".Length..])!["type"]!);
        }
        return types;
    }
}
