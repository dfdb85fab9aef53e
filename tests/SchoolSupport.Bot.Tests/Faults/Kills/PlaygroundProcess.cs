using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults.Kills;

/// <summary>A playground in a process of its own, which outlives every bot.</summary>
internal sealed partial class PlaygroundProcess : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly Process process;

    private PlaygroundProcess(Process process, Uri address, string token) => (this.process, Address, Token) = (process, address, token);

    public Uri Address { get; }

    public string Token { get; }

    public static async Task<PlaygroundProcess> Start(string folder)
    {
        var process = BotProgram.Start(new ConfigurationBuilder().Build(), folder, "playground", "--port", "0");
        var said = await FirstWords(process).InTime("the playground's process to say where it is");
        var match = AddressAndToken().Match(said);
        Assert.True(match.Success, said);
        return new PlaygroundProcess(process, new Uri(match.Groups[1].Value), match.Groups[2].Value);
    }

    private static async Task<string> FirstWords(Process process) =>
        await process.StandardOutput.ReadLineAsync() ?? await process.StandardError.ReadToEndAsync();

    /// <summary>What the bot's messages are, as they come and change, until told to stop.</summary>
    public async Task Listen(TaskCompletionSource listening, Action<PersonEvent> hear, CancellationToken stop)
    {
        using var http = new HttpClient { BaseAddress = Address, Timeout = Timeout.InfiniteTimeSpan };
        using var stream = new StreamReader(await http.GetStreamAsync("/playground/events", stop));
        while (await stream.ReadLineAsync(stop) is { } line)
        {
            listening.TrySetResult();
            if (line.StartsWith("data: ", StringComparison.Ordinal)
                && JsonSerializer.Deserialize<PersonEvent>(line["data: ".Length..], Json) is { Message.FromBot: true } happened)
                hear(happened);
        }
    }

    /// <summary>What a bot is told that lives here, on a test's database.</summary>
    public IConfiguration SettingsFor(TestDatabase test) => new ConfigurationBuilder().AddInMemoryCollection(
    [
        new("Telegram:Token", Token),
        new("Telegram:BaseUrl", Address.ToString().TrimEnd('/')),
        new("Telegram:MessagesPerSecond", "0"),
        new("Telegram:MessagesPerSecondPerChat", "0"),
        new("Storage:Provider", test.Options.Provider.ToString()),
        new("Storage:ConnectionString", test.Options.ConnectionString),
        new("Storage:DataFolder", test.Folder),
    ]).Build();

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }

    [GeneratedRegex(@"(http://\S+).*: (\S+)$")]
    private static partial Regex AddressAndToken();
}

/// <summary>A message that came («message») or changed («edit») in a person's chat.</summary>
internal sealed record PersonEvent(string Type, long PersonId, ShownMessage? Message);
