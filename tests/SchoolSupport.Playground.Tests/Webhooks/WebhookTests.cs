using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace SchoolSupport.Playground.Tests.Webhooks;

public sealed class WebhookTests : IAsyncLifetime
{
    private readonly BlockingCollection<(string Secret, JsonNode Update)> got = [];
    private readonly ConcurrentQueue<(int Status, string Body)> answers = new();
    private WebApplication listener = null!;
    private Stage stage = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        listener = builder.Build();
        listener.Run(async context =>
        {
            var update = await JsonNode.ParseAsync(context.Request.Body);
            got.Add((context.Request.Headers["X-Telegram-Bot-Api-Secret-Token"].ToString(), update!));
            var (status, body) = answers.TryDequeue(out var ordered) ? ordered : (200, "");
            context.Response.StatusCode = status;
            await context.Response.WriteAsync(body);
        });
        await listener.StartAsync();
        stage = await Stage.Open(started: false);
    }

    public async ValueTask DisposeAsync()
    {
        await stage.DisposeAsync();
        await listener.DisposeAsync();
        got.Dispose();
    }

    [Fact]
    public async Task Updates_come_with_the_secret()
    {
        await SetWebhook();
        await stage.Say("/start");
        var (secret, update) = Next();
        Assert.Equal("s3cret", secret);
        Assert.Equal("/start", (string?)update["message"]!["text"]);
    }

    [Fact]
    public async Task A_refused_update_comes_again_before_the_next_of_its_chat()
    {
        answers.Enqueue((500, ""));
        await SetWebhook();
        await stage.Say("1");
        await stage.Say("2");
        Assert.Equal(["1", "1", "2"], [Text(), Text(), Text()]);
        var info = await stage.Result("getWebhookInfo");
        Assert.Equal("Wrong response from the webhook: 500 Internal Server Error", (string?)info["last_error_message"]);
    }

    [Fact]
    public async Task An_answer_may_hold_a_method_call()
    {
        answers.Enqueue((200, $$"""{"method":"sendMessage","chat_id":{{Stage.Director}},"text":"Привет"}"""));
        await SetWebhook();
        await stage.Say("1");
        await stage.Say("2");
        Assert.Equal(["1", "2"], [Text(), Text()]);
        Assert.Contains((await stage.Messages()), message => (string?)message!["text"] == "Привет");
    }

    [Fact]
    public async Task What_waited_before_the_webhook_is_delivered_and_polling_is_refused()
    {
        await stage.Say("раньше");
        await SetWebhook();
        Assert.Equal("раньше", Text());
        Assert.Equal(
            "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            await stage.Refusal("getUpdates"));
        Assert.Equal("Webhook was deleted", (string?)(await stage.Call("deleteWebhook"))["description"]);
        Assert.Equal("Webhook is already deleted", (string?)(await stage.Call("deleteWebhook"))["description"]);
        await stage.Say("потом");
        Assert.Contains(await stage.Updates(), update => (string?)update!["message"]!["text"] == "потом");
    }

    [Fact]
    public async Task A_waiting_poll_ends_when_a_webhook_is_set()
    {
        var poll = stage.Refusal("getUpdates", new { timeout = 50 });
        await SetWebhook();
        var refusal = await poll;
        Assert.Matches("^409 Conflict: (terminated by setWebhook request|can't use getUpdates method while webhook is active)", refusal);
    }

    [Fact]
    public async Task The_same_webhook_set_again_is_already_set()
    {
        var system = new ManualSystemClock();
        await using var slow = await Stage.Open(started: false, system: system);
        await slow.Call("setWebhook", new { url = listener.Urls.First() });
        system.Pass(TimeSpan.FromSeconds(1));

        var again = await slow.Call("setWebhook", new { url = listener.Urls.First() });

        Assert.Equal(("Webhook is already set", true), ((string?)again["description"], (bool)again["result"]!));
    }

    [Fact]
    public async Task Setting_a_webhook_twice_within_a_second_is_too_fast()
    {
        await SetWebhook();
        var envelopes = new[] { await stage.Call("setWebhook", new { url = listener.Urls.First() }), await stage.Call("setWebhook", new { url = listener.Urls.First() }) };
        Assert.Contains(envelopes, envelope => (string?)envelope["description"] == "Too Many Requests: retry after 1");
    }

    [Theory]
    [InlineData("http://a.ru/x", "", "bad webhook: An HTTPS URL must be provided for webhook")]
    [InlineData("https://a.ru:444/x", "", "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")]
    [InlineData("https://10.1.2.3/x", "", "bad webhook: IP address 10.1.2.3 is reserved")]
    [InlineData("https://a.ru", "секрет", "secret token contains unallowed characters")]
    public async Task A_wrong_address_or_secret_is_refused(string url, string secret, string message) =>
        Assert.Equal($"400 Bad Request: {message}", await stage.Refusal("setWebhook", new { url, secret_token = secret }));

    [Fact]
    public async Task A_secret_has_at_most_256_characters() => Assert.Equal(
        "400 Bad Request: secret token is too long", await stage.Refusal("setWebhook", new { url = "https://a.ru", secret_token = new string('a', 257) }));

    private async Task SetWebhook()
    {
        var envelope = await stage.Call("setWebhook", new { url = listener.Urls.First(), secret_token = "s3cret" });
        Assert.Equal("Webhook was set", (string?)envelope["description"]);
    }

    private (string Secret, JsonNode Update) Next() =>
        got.TryTake(out var item, TimeSpan.FromSeconds(30)) ? item : throw new TimeoutException("The webhook was not called.");

    private string Text() => (string)Next().Update["message"]!["text"]!;
}
