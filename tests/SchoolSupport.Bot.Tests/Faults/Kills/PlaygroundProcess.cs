using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults.Kills;

/// <summary>A playground in a process of its own, which outlives every bot.</summary>
internal sealed partial class PlaygroundProcess : IDisposable
{
    private readonly Process process;

    private PlaygroundProcess(Process process, Uri address, string token) => (this.process, Address, Token) = (process, address, token);

    public Uri Address { get; }

    public string Token { get; }

    /// <param name="folder">Where the process lives.</param>
    /// <param name="state">The folder where it keeps its state; null: nowhere.</param>
    /// <param name="port">0: any free one.</param>
    public static async Task<PlaygroundProcess> Start(string folder, string? state = null, int port = 0)
    {
        string[] kept = state is null ? [] : ["--state", state];
        var process = BotProgram.Start(new ConfigurationBuilder().Build(), folder, ["playground", "--port", $"{port}", .. kept]);
        var said = await FirstWords(process).InTime("the playground's process to say where it is");
        var match = AddressAndToken().Match(said);
        Assert.True(match.Success, said);
        return new PlaygroundProcess(process, new Uri(match.Groups[1].Value), match.Groups[2].Value);
    }

    private static async Task<string> FirstWords(Process process) =>
        await process.StandardOutput.ReadLineAsync() ?? await process.StandardError.ReadToEndAsync();

    /// <summary>What a bot is told that lives here, on a test's database.</summary>
    public IConfiguration SettingsFor(TestDatabase test) => SettingsFor(test.Options, test.Folder);

    /// <inheritdoc cref="SettingsFor(TestDatabase)"/>
    public IConfiguration SettingsFor(StorageOptions storage, string dataFolder) => new ConfigurationBuilder().AddInMemoryCollection(
    [
        new("Telegram:Token", Token),
        new("Telegram:BaseUrl", Address.ToString().TrimEnd('/')),
        new("Telegram:MessagesPerSecond", "0"),
        new("Telegram:MessagesPerSecondPerChat", "0"),
        new("Storage:Provider", storage.Provider.ToString()),
        new("Storage:ConnectionString", storage.ConnectionString),
        new("Storage:DataFolder", dataFolder),
    ]).Build();

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    [GeneratedRegex(@"(http://\S+).*: (\S+)$")]
    private static partial Regex AddressAndToken();
}
