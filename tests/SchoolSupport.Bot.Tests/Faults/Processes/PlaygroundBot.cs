using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using SchoolSupport.Bot.Tests.Faults.Kills;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Tests.Faults.Processes;

/// <summary>
/// A program without a token, started and killed again and again on one data folder: a bot that goes by the clock of the playground in its
/// own process. While it is down the clock can be moved.
/// </summary>
internal sealed partial class PlaygroundBot(string folder) : IDisposable
{
    private readonly IConfiguration settings = new ConfigurationBuilder().AddInMemoryCollection(
    [
        new("Playground:Port", "0"), new("Storage:DataFolder", folder), new("Storage:ConnectionString", StorageIn(folder).ConnectionString),
    ]).Build();

    private BotProcess? bot;
    private PlaygroundDoor? door;
    private Ears? ears;

    public BotProcess Bot => bot!;

    public PlaygroundDoor Door => door!;

    public Ears Ears => ears!;

    public static StorageOptions StorageIn(string folder) => new() { ConnectionString = $"Data Source={Path.Combine(folder, "school.db")}" };

    public async Task Start()
    {
        bot = await BotProcess.Start(settings, folder);
        var address = new Uri(Address().Match((await bot.Said.Contain("Откройте в браузере"))[0]).Value);
        door = new PlaygroundDoor(address);
        ears = await Ears.Open(address, door);
    }

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public void Kill()
    {
        ears?.Dispose();
        door?.Dispose();
        bot?.Dispose();
        (ears, door, bot) = (null, null, null);
    }

    /// <summary>Does something in the playground while no bot is there.</summary>
    public async Task WhileDown(Func<PlaygroundDoor, Task> act)
    {
        using var playground = await PlaygroundProcess.Start(folder, Path.Combine(folder, "playground"));
        using var alone = new PlaygroundDoor(playground.Address);
        await act(alone);
    }

    public void Dispose() => Kill();

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Address();
}
