using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SchoolSupport.Benchmarks.Processes;

/// <summary>A program of ours in a process of its own; disposing kills it.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly Lock gate = new();
    private readonly List<string> said = [];
    private Action<string>? heard;

    private ChildProcess(Process process) => this.process = process;

    public ProcessUsage Usage => ProcessUsage.Of(process.Id);

    /// <summary>The last lines it wrote, for complaints.</summary>
    public string LastWords
    {
        get
        {
            lock (gate)
                return string.Join('\n', said.TakeLast(20));
        }
    }

    /// <param name="program">The name of an assembly beside this one.</param>
    /// <param name="environment">What is set beside the environment of this process; names of .NET's own settings pass on too.</param>
    public static ChildProcess Start(string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string> environment)
    {
        var info = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program + ".dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            info.Environment[name] = value;
        var child = new ChildProcess(Process.Start(info)!);
        child.process.OutputDataReceived += child.Hear;
        child.process.ErrorDataReceived += child.Hear;
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Waits until it says something.</summary>
    /// <exception cref="InvalidOperationException">It ended, or took too long; the message holds its last words.</exception>
    public async Task<Match> Says(string pattern)
    {
        var match = new TaskCompletionSource<Match>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            heard = line => Look(line);
            said.ForEach(Look);
        }

        var ended = process.WaitForExitAsync();
        if (await Task.WhenAny(match.Task, ended, Task.Delay(StartTimeout, TimeProvider.System)) == match.Task)
            return await match.Task;
        throw new InvalidOperationException($"«{pattern}» was waited for in vain. Last words:\n{LastWords}");

        void Look(string line)
        {
            if (Regex.Match(line, pattern) is { Success: true } found)
                match.TrySetResult(found);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not { } text)
            return;
        lock (gate)
        {
            said.Add(text);
            heard?.Invoke(text);
        }
    }
}
