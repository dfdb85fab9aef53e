using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolSupport.Benchmarks.Processes;

/// <summary>The playground in a process of its own, and the people's side of it.</summary>
internal sealed class PlaygroundProcess : IAsyncDisposable
{
    private readonly ChildProcess process;
    private readonly HttpClient http;

    private PlaygroundProcess(ChildProcess process, Uri address, string token)
    {
        this.process = process;
        (Address, Token) = (address, token);
        http = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public string Token { get; }

    public ProcessUsage Usage => process.Usage;

    public static async Task<PlaygroundProcess> Start(string folder)
    {
        var process = ChildProcess.Start("SchoolSupport.Bot", ["playground", "--port", "0"], folder, new Dictionary<string, string>());
        var said = await process.Says(@"(http://\S+) токен: (\S+)");
        return new PlaygroundProcess(process, new Uri(said.Groups[1].Value), said.Groups[2].Value);
    }

    public async Task Invite(IEnumerable<long> people) =>
        await Post("playground/crowd/people", [.. people.Select(id => new InvitedPerson(id, $"Директор {id}"))], PlaygroundJson.Default.InvitedPersonArray);

    public Task Act(Act[] acts) => Post("playground/crowd", acts, PlaygroundJson.Default.ActArray);

    public Task<Stream> Events(CancellationToken stop) => http.GetStreamAsync("playground/events", stop);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await process.DisposeAsync();
    }

    private async Task Post<T>(string path, T body, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        using var response = await http.PostAsJsonAsync(path, body, type);
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException($"The playground refused {path}: {await response.Content.ReadAsStringAsync()}");
    }
}

/// <summary>What a person does: says a text, or presses a button.</summary>
internal sealed record Act(long PersonId, string? Text = null, long? MessageId = null, string? Data = null);

internal sealed record InvitedPerson(long Id, string FirstName);

/// <summary>An event of somebody's chat, as far as it matters here.</summary>
internal sealed record Happening(string Type, long PersonId, SeenMessage? Message);

/// <summary>A message as a person sees it.</summary>
internal sealed record SeenMessage(long MessageId, bool FromBot, string Text, SeenButton[][] Buttons);

internal sealed record SeenButton(string Text, string? Data);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Act[]))]
[JsonSerializable(typeof(InvitedPerson[]))]
[JsonSerializable(typeof(Happening))]
internal sealed partial class PlaygroundJson : JsonSerializerContext;
