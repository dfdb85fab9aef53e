using System.CommandLine;
using SchoolSupport.Benchmarks.Reminders;
using SchoolSupport.Benchmarks.Runs;
using SchoolSupport.Benchmarks.Sender;

namespace SchoolSupport.Benchmarks.Cli;

/// <summary>Sends a morning's digests from a database; then plans those of 200,000 people with 1,000,000 open items, and of a hundredth of them.</summary>
internal sealed class RemindersCommand : Command
{
    private const int Few = 10_000;
    private const int Many = 1_000_000;

    private readonly Option<string?> postgres = new("--postgres") { Description = "connection string of an empty PostgreSQL database, instead of a SQLite file" };
    private readonly Option<int> tasks = new("--tasks") { Description = "open tasks in the database", DefaultValueFactory = _ => 50_000 };

    public RemindersCommand()
        : base("reminders", "planning 1,000,000 open items of 200,000 people, and sending what a database holds")
    {
        Add(postgres);
        Add(tasks);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        using var folder = new WorkFolder();
        var clock = new PlayedTime { Now = ReminderTown.Morning };
        await using var database = await BenchmarkDatabase.Open(parsed.GetValue(postgres), folder, stop, clock);
        ReminderTown town = new(database);
        await town.Settle(parsed.GetValue(tasks) / ReminderTown.TasksEach);
        await BenchmarkDatabase.Rest(parsed.GetValue(postgres), stop);
        await new MailingRun(database, clock, folder.Path).Print(stop);
        PlannerRun.Print(Few, Many);
        return 0;
    }
}
