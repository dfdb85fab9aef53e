using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults.Kills;

/// <summary>A playground in a process of its own, which outlives every bot.</summary>
internal sealed partial class PlaygroundProcess : IDisposable
{
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
