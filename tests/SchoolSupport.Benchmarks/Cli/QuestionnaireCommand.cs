using System.CommandLine;
using SchoolSupport.Benchmarks.Reports;
using SchoolSupport.Benchmarks.Runs;
using SchoolSupport.Benchmarks.Subjects;

namespace SchoolSupport.Benchmarks.Cli;

/// <summary>Directors play the whole questionnaire with the bot and with both bare loops; prints what was measured and whether the aims are met.</summary>
internal sealed class QuestionnaireCommand : Command
{
    private static readonly Subject[] Subjects = [new BotSubject(), new BareLoopSubject(commitEach: true), new BareLoopSubject(commitEach: false)];

    private readonly Option<int> runs = new("--runs") { Description = "runs of each; medians are shown", DefaultValueFactory = _ => 5 };
    private readonly Option<string> directors = new("--directors") { Description = "how many at once", DefaultValueFactory = _ => "1,50,500" };
    private readonly Option<bool> quick = new("--quick") { Description = "fewer directors, for a first look" };
    private readonly Option<string> only = new("--only") { Description = "bot, each or batch: one subject alone", DefaultValueFactory = _ => "" };

    public QuestionnaireCommand()
        : base("questionnaire", "directors answer the whole questionnaire, a number of them at once")
    {
        Add(runs);
        Add(directors);
        Add(quick);
        Add(only);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        var plan = Plan.Of(parsed.GetValue(directors)!.Split(',').Select(number => int.Parse(number, null)), parsed.GetValue(quick));
        var chosen = Chosen(parsed.GetValue(only)!);
        var results = chosen.ToDictionary(subject => subject, _ => new List<RunResult>());
        // In turns, so that whatever else the machine does meets all of them alike.
        for (var run = 0; run < parsed.GetValue(runs); run++)
        {
            foreach (var subject in chosen)
            {
                stop.ThrowIfCancellationRequested();
                results[subject].Add(await SubjectRun.Run(subject, plan));
                Console.Error.WriteLine($"run {run + 1}: {subject.Name}, {results[subject][^1].Stages[^1].PerSecond:0} updates a second");
            }
        }

        var summaries = chosen.Select(subject => Summary.Of(subject.Name, results[subject])).ToList();
        ResultTable.Print(summaries);
        if (chosen.Length == Subjects.Length)
            Aims.Print(summaries[0], summaries[1], summaries[2]);
        return 0;
    }

    private static Subject[] Chosen(string only) => only switch
    {
        "bot" => [Subjects[0]],
        "each" => [Subjects[1]],
        "batch" => [Subjects[2]],
        _ => Subjects,
    };
}
