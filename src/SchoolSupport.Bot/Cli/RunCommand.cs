using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Playground;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Cli;

/// <summary>Runs the bot: with a token against Telegram, without one against the playground.</summary>
internal static class RunCommand
{
    public static async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        var settings = Settings.Load();
        settings.Storage.MakeDataFolder();
        if (!settings.UsesPlayground)
            return await Run(settings, TimeProvider.System, null, stop);

        await using var playground = await StartPlayground(settings, stop);
        var local = settings.With(
            ("Telegram:Token", playground.Token),
            ("Telegram:BaseUrl", playground.Address),
            // Nobody has to be spared on one's own machine.
            ("Telegram:MessagesPerSecondPerChat", 0));
        return await Run(local, playground.Clock, playground, stop);
    }

    private static async Task<PlaygroundServer> StartPlayground(Settings settings, CancellationToken stop)
    {
        try
        {
            return await PlaygroundServer.Start(
                new PlaygroundOptions { Port = settings.Playground.Port, StateFolder = settings.PlaygroundFolder }, ct: stop);
        }
        catch (IOException taken)
        {
            throw new SettingsException(
                $"Песочница не запустилась: порт {settings.Playground.Port} или папка данных заняты, скорее всего ею же. Закройте её или укажите другой Playground:Port и Storage:DataFolder. ({taken.Message})");
        }
    }

    private static async Task<int> Run(Settings settings, TimeProvider clock, PlaygroundServer? playground, CancellationToken stop)
    {
        await using var database = await Database.Open(settings.Storage.ToOptions(), clock, cancellation: stop);
        await BotIdentity.Bind(database, long.Parse(settings.Telegram.Token.Split(':')[0], null));
        if (playground is not null)
        {
            await DemoTown.Settle(database, earlier => Database.Open(settings.Storage.ToOptions(), earlier, cancellation: stop), playground);
            Console.WriteLine($"Токена нет, поэтому бот работает в песочнице. Откройте в браузере: {playground.Address}");
        }

        using var host = BotHost.Build(settings.Configuration, database, clock);
        var identity = host.Services.GetRequiredService<BotIdentity>();
        await host.RunAsync(stop);
        return identity.IsRefused ? 1 : 0;
    }
}
