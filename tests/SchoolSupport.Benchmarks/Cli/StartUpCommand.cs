using System.CommandLine;
using System.Diagnostics;
using SchoolSupport.Benchmarks.Crowd;
using SchoolSupport.Benchmarks.Processes;
using SchoolSupport.Benchmarks.Reports;
using SchoolSupport.Benchmarks.Runs;
using SchoolSupport.Benchmarks.Subjects;

namespace SchoolSupport.Benchmarks.Cli;

/// <summary>How soon after its start the bot answers an update that waits for it, on a database that it has worked on before.</summary>
internal sealed class StartUpCommand : Command
{
    private const int MostMilliseconds = 1000;
    private const int Directors = 1000;

    private readonly Option<int> runs = new("--runs") { Description = "starts; the median is shown", DefaultValueFactory = _ => 5 };

    public StartUpCommand()
        : base("start-up", "from the start of the process to its first answer, on an existing database")
    {
        Add(runs);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        using var folder = new WorkFolder();
        await using var playground = await PlaygroundProcess.Start(folder.Path);
        var accounts = Enumerable.Range(SubjectRun.FirstAccount, Directors).Select(account => (long)account).ToArray();
        await playground.Invite(accounts);
        var bot = new BotSubject();
        await bot.Settle(folder.Path, accounts, playground.Token);

        var times = new List<double>();
        // The first start makes the database one that the bot has worked on, and brings the program's files into memory.
        for (var run = 0; run <= parsed.GetValue(runs); run++)
            times.Add(await StartOnce(bot, folder.Path, playground, accounts[run], stop));
        var median = times.Skip(1).Median(time => time);
        Aims.Say(median < MostMilliseconds, $"first update answered {median:0} ms after the start (aim: below {MostMilliseconds}); all: {string.Join(", ", times.Select(time => $"{time:0}"))}, the first not counted");
        return 0;
    }

    private static async Task<double> StartOnce(Subject bot, string folder, PlaygroundProcess playground, long director, CancellationToken stop)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var events = await playground.Events(over.Token);
        var watching = EventStream.Read(events, (_, _) => answered.TrySetResult(), over.Token);
        await playground.Act([new Act(director, Text: DirectorScript.FirstWords)]);

        var started = Stopwatch.GetTimestamp();
        await using var process = bot.Start(folder, playground);
        await answered.Task.WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System, stop);
        var taken = Stopwatch.GetElapsedTime(started);

        await over.CancelAsync();
        await Task.WhenAny(watching);
        return taken.TotalMilliseconds;
    }
}
