using SchoolSupport.Benchmarks.Crowd;
using SchoolSupport.Benchmarks.Processes;
using SchoolSupport.Benchmarks.Subjects;

namespace SchoolSupport.Benchmarks.Runs;

/// <summary>What one run of one subject measured.</summary>
internal sealed record RunResult(IReadOnlyList<Stage> Stages, long PeakMemory);

/// <summary>
/// One run: a fresh database, a fresh playground, a fresh process; some directors to warm it up, then the stages, all on the same process.
/// </summary>
internal static class SubjectRun
{
    /// <summary>Above the id of the bot, which is an account too.</summary>
    public const int FirstAccount = 1000;

    // What turned out hot is compiled anew in the background, once it is quiet for a moment.
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(3);

    public static async Task<RunResult> Run(Subject subject, Plan plan)
    {
        using var folder = new WorkFolder();
        await using var playground = await PlaygroundProcess.Start(folder.Path);
        var accounts = Enumerable.Range(FirstAccount, plan.People).Select(account => (long)account).ToArray();
        await playground.Invite(accounts);
        await subject.Settle(folder.Path, accounts, playground.Token);
        await using var process = subject.Start(folder.Path, playground);
        await process.Says(subject.AtWork);

        await using var screens = new Screens(playground);
        var meters = new Meters(() => process.Usage, playground);
        var people = new Queue<long>(accounts);
        var stages = new List<Stage>();
        try
        {
            await screens.Play(Take(people, plan.WarmUp), meters);
            await Task.Delay(Settling, TimeProvider.System);
            foreach (var cast in plan.Stages)
                stages.Add(await screens.Play(Take(people, cast), meters));
        }
        catch (InvalidOperationException stuck)
        {
            throw new InvalidOperationException($"{subject.Name}: {stuck.Message}\nIt said last:\n{process.LastWords}", stuck);
        }

        return new RunResult(stages, process.Usage.PeakMemory);
    }

    private static (Queue<long> People, int AtOnce) Take(Queue<long> people, Cast cast) =>
        (new Queue<long>(Enumerable.Range(0, cast.InAll).Select(_ => people.Dequeue())), cast.AtOnce);
}
