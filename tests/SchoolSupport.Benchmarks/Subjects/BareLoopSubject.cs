using SchoolSupport.Benchmarks.Cli;
using SchoolSupport.Benchmarks.Processes;

namespace SchoolSupport.Benchmarks.Subjects;

internal sealed class BareLoopSubject(bool commitEach) : Subject
{
    public override string Name => commitEach ? "bare loop, a commit an update" : "bare loop, a commit a batch";

    public override string AtWork => BareLoopCommand.AtWork;

    public override Task Settle(string folder, IReadOnlyList<long> people, string token) => Task.CompletedTask;

    public override ChildProcess Start(string folder, PlaygroundProcess playground) => ChildProcess.Start(
        "SchoolSupport.Benchmarks",
        [
            BareLoopCommand.Verb, "--url", playground.Address.ToString(), "--token", playground.Token,
            "--database", Path.Combine(folder, "bare.db"), .. commitEach ? ["--commit-each"] : Array.Empty<string>(),
        ],
        folder,
        new Dictionary<string, string>());
}
