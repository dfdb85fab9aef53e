using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>The people's side of a playground, over HTTP, as its web page uses it.</summary>
public sealed class PlaygroundDoor : IDisposable
{
    // What is not given is left out: an explicit null is an error to the server.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
    private readonly HttpClient http;

    public PlaygroundDoor(Uri address)
    {
        http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Add("X-Playground", "1");
    }

    public Task<ShownMessage> Speak(long person, string action, object body) => Post<ShownMessage>($"/playground/people/{person}/{action}", body);

    public Task<ShownAnswer> Press(long person, long messageId, string data) =>
        Post<ShownAnswer>($"/playground/people/{person}/press", new { messageId, data });

    /// <summary>Presses without waiting for the bot's answer.</summary>
    public Task PressAndGoOn(long person, long messageId, string data) =>
        Post<object>($"/playground/people/{person}/press?wait=false", new { messageId, data });

    public async Task<ShownMessage> Upload(long person, MultipartFormDataContent form)
    {
        using (form)
        using (var answer = await http.PostAsync($"/playground/people/{person}/files", form))
            return await Read<ShownMessage>(answer);
    }

    public async Task Order(string path, object body)
    {
        using var answer = await http.PostAsJsonAsync($"/playground/{path}", body, Json);
        await Check(answer);
    }

    public async Task<T> Post<T>(string path, object body)
    {
        using var answer = await http.PostAsJsonAsync(path, body, Json);
        return await Read<T>(answer);
    }

    public async Task Delete(string path)
    {
        using var answer = await http.DeleteAsync($"/playground/{path}");
        await Check(answer);
    }

    public async Task<IReadOnlyList<ShownMessage>> Messages(long person) =>
        (await http.GetFromJsonAsync<ShownMessage[]>($"/playground/people/{person}/messages", Json))!;

    public async Task<IReadOnlyList<ShownCall>> Traffic(long after = 0) =>
        (await http.GetFromJsonAsync<ShownCall[]>($"/playground/traffic?after={after}", Json))!;

    public async Task<T> Get<T>(string path) => (await http.GetFromJsonAsync<T>($"/playground/{path}", Json))!;

    /// <summary>Asks the playground something as the bot.</summary>
    public async Task<T> GetBot<T>(string token, string method) => (await http.GetFromJsonAsync<T>($"/bot{token}/{method}", Json))!;

    public Task<byte[]> Download(string url) => http.GetByteArrayAsync(url);

    public void Dispose() => http.Dispose();

    private static async Task<T> Read<T>(HttpResponseMessage answer)
    {
        await Check(answer);
        return (await answer.Content.ReadFromJsonAsync<T>(Json))!;
    }

    private static async Task Check(HttpResponseMessage answer) =>
        Assert.True(answer.IsSuccessStatusCode, $"The playground refused: {await answer.Content.ReadAsStringAsync()}");
}
