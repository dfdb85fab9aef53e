using System.CommandLine;
using SchoolSupport.Bot.Startup;

namespace SchoolSupport.Bot.Cli;

/// <summary>Asks the bot that runs on this machine how it is; for containers, which have no other way to ask.</summary>
internal sealed class HealthCommand : Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly Option<bool> alive = new("--alive") { Description = "только жив ли процесс (/healthz), а не работает ли всё (/readyz)" };

    public HealthCommand()
        : base("health", "спросить работающего бота, всё ли в порядке (нужен Health:Port)")
    {
        Add(alive);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var port = Settings.Load().Health.Port;
        if (port == 0)
            throw new SettingsException("Укажите Health:Port: без него бот о себе не рассказывает.");
        try
        {
            using var client = new HttpClient { Timeout = Patience };
            using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{port}{(parsed.GetValue(alive) ? "/healthz" : "/readyz")}"), stop);
            await output.WriteLineAsync(await answer.Content.ReadAsStringAsync(stop));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException)
        {
            await error.WriteLineAsync($"На порту {port} никто не отвечает: {silent.Message}");
            return 1;
        }
    }
}
