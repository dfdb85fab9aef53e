using System.CommandLine;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Playground;

namespace SchoolSupport.Bot.Cli;

/// <summary>Runs the playground in a process of its own; a bot joins it by <c>Telegram:BaseUrl</c> and <c>Telegram:Token</c>.</summary>
internal sealed class PlaygroundCommand : Command
{
    private readonly Option<int?> port = new("--port") { Description = "порт; 0 — любой свободный (по умолчанию Playground:Port)" };
    private readonly Option<string?> state = new("--state") { Description = "папка, где хранится состояние; без неё — только в памяти" };

    public PlaygroundCommand()
        : base("playground", "песочница отдельным процессом, без бота")
    {
        Add(port);
        Add(state);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        var options = new PlaygroundOptions
        {
            Port = parsed.GetValue(port) ?? Settings.Load().Playground.Port,
            StateFolder = parsed.GetValue(state),
        };
        await using var playground = await PlaygroundServer.Start(options, ct: stop);
        Console.WriteLine($"Песочница: {playground.Address} токен: {playground.Token}");
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return 0;
    }
}
