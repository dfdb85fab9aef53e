using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SchoolSupport.Playground.Tests;

/// <summary>A running playground with one director, and short ways to call it as the bot and as a person.</summary>
public sealed class Stage : IAsyncDisposable
{
    public const long Director = 1001;
    public const long Stranger = 1002;

    // An explicit null is an error to the server, as to Telegram's: what is not given is left out.
    private static readonly JsonSerializerOptions WithoutNulls = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly HttpClient http;

    private Stage(PlaygroundServer server)
    {
        Server = server;
        http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Add("X-Playground", "1");
    }

    public PlaygroundServer Server { get; }

    public HttpClient Http => http;

    public static async Task<Stage> Open(PlaygroundOptions? options = null, bool started = true, TimeProvider? system = null)
    {
        var server = await PlaygroundServer.Start(
            (options ?? new PlaygroundOptions()) with { Port = 0 }, new PlaygroundClock(system: system), TestContext.Current.CancellationToken);
        server.Invite(new PlaygroundPerson(Director, "Анна", "Смирнова", "a_smirnova", "директор, СОШ № 3", "code-1"));
        server.Invite(new PlaygroundPerson(Stranger, "Пётр"));
        var stage = new Stage(server);
        if (started)
            await stage.Say("/start");
        return stage;
    }

    /// <summary>Calls a method with a JSON body and gives the whole envelope.</summary>
    public async Task<JsonNode> Call(string method, object? parameters = null) => JsonNode.Parse(await CallRaw(method, parameters))!;

    public async Task<string> CallRaw(string method, object? parameters = null)
    {
        using var answer = await http.PostAsJsonAsync($"/bot{Server.Token}/{method}", parameters ?? new { }, WithoutNulls, TestContext.Current.CancellationToken);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Calls a method that must succeed and gives its result.</summary>
    public async Task<JsonNode> Result(string method, object? parameters = null)
    {
        var envelope = await Call(method, parameters);
        Assert.True(envelope["ok"]!.GetValue<bool>(), envelope.ToJsonString());
        return envelope["result"]!;
    }

    /// <summary>Calls a method that must fail and gives «code description».</summary>
    public async Task<string> Refusal(string method, object? parameters = null)
    {
        var envelope = await Call(method, parameters);
        Assert.False(envelope["ok"]!.GetValue<bool>(), envelope.ToJsonString());
        return $"{envelope["error_code"]} {envelope["description"]}";
    }

    /// <summary>Calls a method with a raw body.</summary>
    public async Task<(HttpStatusCode Status, string Body)> Post(string path, string body, string contentType = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, contentType);
        using var answer = await http.PostAsync(path, content, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public Task<JsonNode> Upload(string method, byte[] content, string part, string fileName, params (string Name, string Value)[] fields) =>
        UploadTo($"/bot{Server.Token}/{method}", content, part, fileName, fields);

    public async Task<JsonNode> UploadTo(string path, byte[] content, string part, string fileName, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent(content), part, fileName);
        using var answer = await http.PostAsync(path, form, TestContext.Current.CancellationToken);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    /// <summary>Has the director say something; gives the message as the page shows it.</summary>
    public Task<JsonNode> Say(string text, long person = Director) => Do(person, "text", new { text });

    public async Task<JsonNode> Do(long person, string action, object body)
    {
        using var answer = await http.PostAsJsonAsync($"/playground/people/{person}/{action}", body, WithoutNulls, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, text);
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }

    public async Task<JsonArray> Messages(long person = Director, long after = 0) =>
        (await http.GetFromJsonAsync<JsonArray>($"/playground/people/{person}/messages?after={after}", TestContext.Current.CancellationToken))!;

    public async Task<JsonNode> Get(string path) => (await http.GetFromJsonAsync<JsonNode>(path, TestContext.Current.CancellationToken))!;

    public async Task Order(string path, object body)
    {
        using var answer = await http.PostAsJsonAsync(path, body, WithoutNulls, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Makes a group of the director and the stranger, with the bot in it; gives its id.</summary>
    public async Task<long> Group()
    {
        await Order("/playground/groups", new { title = "Отдел образования", members = new[] { Director, Stranger } });
        return (await Get("/playground/groups")).AsArray().Min(group => (long)group!["id"]!);
    }

    /// <summary>Makes a group a supergroup; gives the new id.</summary>
    public async Task<long> Upgrade(long group)
    {
        await Order($"/playground/groups/{group}/upgrade", new { });
        return (await Get("/playground/groups")).AsArray().Min(shown => (long)shown!["id"]!);
    }

    /// <summary>All updates that wait, confirming none.</summary>
    public async Task<JsonArray> Updates(long offset = 0) =>
        (JsonArray)await Result("getUpdates", new { offset = offset == 0 ? (long?)null : offset, timeout = 0 });

    /// <summary>Sends a message to the director and gives its id.</summary>
    public async Task<long> Send(string text, object? replyMarkup = null) =>
        (await Result("sendMessage", new { chat_id = Director, text, reply_markup = replyMarkup }))["message_id"]!.GetValue<long>();

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Server.DisposeAsync();
    }
}
