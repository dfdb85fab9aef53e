using System.Diagnostics;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults.Processes;

/// <summary>What a process says, line by line, on both of its streams.</summary>
internal sealed class SpokenLines
{
    private readonly Lock gate = new();
    private readonly List<string> lines = [];
    private TaskCompletionSource spoken = NewSignal();

    private SpokenLines()
    {
    }

    public int Count
    {
        get
        {
            lock (gate)
                return lines.Count;
        }
    }

    public static SpokenLines Of(Process process)
    {
        var said = new SpokenLines();
        _ = said.Follow(process.StandardOutput);
        _ = said.Follow(process.StandardError);
        return said;
    }

    /// <summary>Waits for lines that contain the words.</summary>
    /// <param name="words">Part of each of them.</param>
    /// <param name="since">The number of lines that do not count.</param>
    /// <param name="times">How many lines.</param>
    public async Task<IReadOnlyList<string>> Contain(string words, int since = 0, int times = 1)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                next = spoken.Task;
                var found = lines.Skip(since).Where(line => line.Contains(words, StringComparison.Ordinal)).ToList();
                if (found.Count >= times)
                    return found;
            }

            await next.InTime($"«{words}» to be said {times} times", soFar: ToString);
        }
    }

    public override string ToString()
    {
        lock (gate)
            return string.Join('\n', lines);
    }

    private async Task Follow(StreamReader stream)
    {
        while (await stream.ReadLineAsync() is { } line)
        {
            TaskCompletionSource old;
            lock (gate)
            {
                lines.Add(line);
                (old, spoken) = (spoken, NewSignal());
            }

            old.TrySetResult();
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
