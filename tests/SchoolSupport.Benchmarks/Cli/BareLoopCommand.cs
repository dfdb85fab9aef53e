using System.CommandLine;
using SchoolSupport.Benchmarks.BareLoop;
using Telegram.Bot;

namespace SchoolSupport.Benchmarks.Cli;

/// <summary>The process of a bare loop; <see cref="QuestionnaireCommand"/> starts it.</summary>
internal sealed class BareLoopCommand : Command
{
    public const string Verb = "bare-loop";
    public const string AtWork = "The bare loop is at work.";

    private readonly Option<string> url = new("--url") { Description = "the Bot API server", Required = true };
    private readonly Option<string> token = new("--token") { Description = "the bot's token there", Required = true };
    private readonly Option<string> database = new("--database") { Description = "its SQLite file", Required = true };
    private readonly Option<bool> commitEach = new("--commit-each") { Description = "commit every update alone, not each batch once" };

    public BareLoopCommand()
        : base(Verb, "what the bot is held against: read updates, store, send, and nothing else")
    {
        Add(url);
        Add(token);
        Add(database);
        Add(commitEach);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        using var handler = new SocketsHttpHandler { ActivityHeadersPropagator = null };
        using var http = new HttpClient(handler);
        using var store = new BareStore(parsed.GetRequiredValue(database));
        var options = new TelegramBotClientOptions(parsed.GetRequiredValue(token), parsed.GetRequiredValue(url).TrimEnd('/')) { RetryThreshold = 0 };
        var loop = new BareLoopProgram(new TelegramBotClient(options, http, stop), store, parsed.GetValue(commitEach));
        Console.WriteLine(AtWork);
        await loop.Run(stop);
        return 0;
    }
}
