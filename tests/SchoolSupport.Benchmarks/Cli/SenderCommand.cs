using System.CommandLine;
using SchoolSupport.Benchmarks.Sender;

namespace SchoolSupport.Benchmarks.Cli;

/// <summary>Holds 30 messages a second for ten minutes of played time against servers that enforce Telegram's limits.</summary>
internal sealed class SenderCommand : Command
{
    private readonly Option<bool> live = new("--live") { Description = "also the bot itself, for forty seconds of real time, against the playground with its limits on" };

    public SenderCommand()
        : base("sender", "30 messages a second for ten played minutes against a server that enforces Telegram's limits")
    {
        Add(live);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        new SenderRun("Even ways, no more than 30 in any second", isStrict: true, _ => TimeSpan.FromMilliseconds(60)).Print();
        new SenderRun("Uneven ways of 20 to 300 ms, 30 a second on the whole", isStrict: false, random => TimeSpan.FromMilliseconds(random.Next(20, 300))).Print();
        if (parsed.GetValue(live))
            await new LiveRun().Print(stop);
        return 0;
    }
}
