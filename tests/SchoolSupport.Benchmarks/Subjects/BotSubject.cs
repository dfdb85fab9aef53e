using SchoolSupport.Benchmarks.Processes;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Storage;

namespace SchoolSupport.Benchmarks.Subjects;

/// <summary>The bot itself, as it is shipped; only its sending limits are off.</summary>
internal sealed class BotSubject : Subject
{
    public override string Name => "SchoolSupport";

    public override string AtWork => "is at work";

    public override async Task Settle(string folder, IReadOnlyList<long> people, string token)
    {
        var storage = new StorageSettings { DataFolder = folder };
        await using var database = await Database.Open(storage.ToOptions(), TimeProvider.System);
        await BotIdentity.Bind(database, long.Parse(token.Split(':')[0], null));
        await DirectorTown.Settle(database, people);
    }

    public override ChildProcess Start(string folder, PlaygroundProcess playground) => ChildProcess.Start(
        "SchoolSupport.Bot",
        [],
        folder,
        new Dictionary<string, string>
        {
            ["Telegram__BaseUrl"] = playground.Address.ToString().TrimEnd('/'),
            ["Telegram__Token"] = playground.Token,
            ["Telegram__MessagesPerSecond"] = "0",
            ["Telegram__MessagesPerSecondPerChat"] = "0",
            ["Storage__DataFolder"] = folder,
        });
}
