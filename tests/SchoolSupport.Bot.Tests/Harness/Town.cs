using Microsoft.Extensions.Configuration;
using SchoolSupport.Playground;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>
/// An invented district with its bot: a playground, a fresh database, and the bot between them, in this process and over real HTTP.
/// It is Tuesday, 8 September 2026, 9:00 in Moscow, until a test moves the clock; the clock does not run by itself.
/// Every action of a person waits until the bot has dealt with it and sent its answer.
/// </summary>
public sealed partial class Town : IAsyncDisposable
{
    /// <summary>Tuesday, 9:00 in Moscow.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 9, 8, 6, 0, 0, TimeSpan.Zero);

    private readonly TownOptions options;
    private readonly TestDatabase test;
    private readonly PlaygroundServer playground;
    private readonly List<Actor> people = [];
    private RunningBot? bot;

    private Town(TownOptions options, TestDatabase test, PlaygroundServer playground, Database database)
    {
        (this.options, this.test, this.playground, Database) = (options, test, playground, database);
        Door = new PlaygroundDoor(playground.Address);
        Storyboard = new Storyboard(this);
    }

    /// <summary>The business clock of the playground and the bot.</summary>
    public PlaygroundClock Clock => playground.Clock;

    /// <summary>The bot's database, through a connection of the test's own.</summary>
    public Database Database { get; }

    public PlaygroundDoor Door { get; }

    public UpdateWatch Watch { get; } = new();

    public Storyboard Storyboard { get; }

    public Transcript Transcript { get; } = new();

    /// <summary>A folder of this town: the bot's data folder, too.</summary>
    public string Folder => test.Folder;

    public IReadOnlyList<Actor> People => people;

    public string Token => playground.Token;

    public Uri PlaygroundAddress => playground.Address;

    /// <summary>The running bot's services; only for what no person could see.</summary>
    public IServiceProvider BotServices => Bot.Services;

    private RunningBot Bot => bot ?? throw new InvalidOperationException("The bot is down.");

    public static Task<Town> Open(StorageProvider provider = StorageProvider.Sqlite) => Open(new TownOptions { Provider = provider });

    public static async Task<Town> Open(TownOptions options)
    {
        var standing = new ManualClock(options.Now);
        var test = await TestDatabase.Create(options.Provider, standing);
        var clock = new PlaygroundClock(system: standing);
        var playground = await PlaygroundServer.Start(new PlaygroundOptions { Port = 0 }, clock).InTime("the playground to start");
        var town = new Town(options, test, playground, await Database.Open(test.Options, clock));
        await town.Settle();
        if (options.BotRuns)
            await town.StartBot();
        return town;
    }

    /// <summary>The settings the bot runs by.</summary>
    public IConfiguration Configuration => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Telegram:Token"] = playground.Token,
        ["Telegram:BaseUrl"] = playground.Address.ToString().TrimEnd('/'),
        ["Telegram:MessagesPerSecond"] = "0",
        ["Telegram:MessagesPerSecondPerChat"] = "0",
        ["Storage:Provider"] = test.Options.Provider.ToString(),
        ["Storage:ConnectionString"] = test.Options.ConnectionString,
        ["Storage:DataFolder"] = Folder,
    }).AddInMemoryCollection(options.Settings).Build();

    public async Task StartBot()
    {
        bot = await RunningBot.Start(Configuration, Clock, Watch, Transcript, options.ChangeServices);
        await Within(bot.Introduced, "the bot to introduce itself");
    }

    /// <summary>Stops the bot as an administrator does. What people do meanwhile waits for it.</summary>
    public async Task StopBot()
    {
        await Bot.Stop();
        bot = null;
    }

    /// <summary>Ends the bot without a chance to tidy up. Real kills need a process: see the kill tests.</summary>
    public async Task KillBot()
    {
        await Bot.Kill();
        bot = null;
    }

    public async Task RestartBot(bool brutally = false)
    {
        await (brutally ? KillBot() : StopBot());
        await StartBot();
        await Quiet();
    }

    /// <summary>Runs a command of the command line on this town's database, in a process of its own, while the bot runs.</summary>
    public Task<ProgramResult> Runs(params IEnumerable<string> arguments) => BotProgram.Run(Configuration, Folder, arguments);

    public async ValueTask DisposeAsync()
    {
        if (bot is not null)
            await bot.Stop();
        Door.Dispose();
        await playground.DisposeAsync().AsTask().InTime("the playground to close");
        await Database.DisposeAsync().AsTask().InTime("the test itself to finish writing");
        await test.DisposeAsync();
    }
}
