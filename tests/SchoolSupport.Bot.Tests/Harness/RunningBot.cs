using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Storage;
using SchoolSupport.Testing;
using Telegram.Bot;

namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>The whole bot in this process, put together as the program does it.</summary>
internal sealed class RunningBot
{
    private readonly IHost host;
    private readonly Database database;
    private readonly Transcript transcript;
    private readonly WatchedClient client;

    private RunningBot(IHost host, Database database, Transcript transcript) =>
        (this.host, this.database, this.transcript, client) =
            (host, database, transcript, (WatchedClient)host.Services.GetRequiredService<ITelegramBotClient>());

    public IServiceProvider Services => host.Services;

    /// <summary>Completes when everything that turns have written so far has been sent, or given up.</summary>
    public Task Idle => host.Services.GetRequiredService<OutboxSender>().Drained();

    public static async Task<RunningBot> Start(
        IConfiguration configuration, TimeProvider clock, UpdateWatch watch, Transcript transcript, Action<IServiceCollection>? more)
    {
        var settings = Settings.From(configuration);
        var database = await Database.Open(settings.Storage.ToOptions(), clock);
        try
        {
            await BotIdentity.Bind(database, long.Parse(settings.Telegram.Token.Split(':')[0], null));
            var host = BotHost.Build(configuration, database, clock, services =>
            {
                services.AddLogging(logging => logging.ClearProviders().AddProvider(transcript));
                Watch(services, watch);
                more?.Invoke(services);
            });
            var bot = new RunningBot(host, database, transcript);
            await bot.Within(host.StartAsync(), "the bot to start");
            return bot;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>Completes when the bot knows its own name.</summary>
    public Task Introduced => client.Introduced;

    public async Task Stop()
    {
        await Within(host.StopAsync(), "the bot to stop");
        host.Dispose();
        await CloseDatabase();
    }

    /// <summary>Ends it as a power cut would, as far as one process allows: nothing more gets out, nothing is written down any more.</summary>
    public async Task Kill()
    {
        client.Cut();
        await CloseDatabase();
        try
        {
            await Within(host.StopAsync(), "the bot to stop, cut off from everything");
        }
        catch (Exception error) when (error is ObjectDisposedException or AggregateException)
        {
            // What could still be said on the way out, cannot.
        }
        host.Dispose();
    }

    private Task CloseDatabase() => Within(database.DisposeAsync().AsTask(), "whoever writes into the bot's database to finish");

    private Task Within(Task task, string what) => task.InTime(what, soFar: transcript.ToString);

    private static void Watch(IServiceCollection services, UpdateWatch watch)
    {
        WatchedWork.Watch(services, watch);
        var real = services.Last(service => service.ServiceType == typeof(ITelegramBotClient));
        services.AddSingleton<ITelegramBotClient>(provider =>
            new WatchedClient((ITelegramBotClient)real.ImplementationFactory!(provider), watch));
    }
}
