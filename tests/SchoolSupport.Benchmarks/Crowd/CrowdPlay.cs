using System.Diagnostics;
using System.Threading.Channels;
using SchoolSupport.Benchmarks.Processes;

namespace SchoolSupport.Benchmarks.Crowd;

/// <summary>
/// Plays directors, a fixed number of them at once: each acts as soon as the answer to the act before stands on the screen, and whoever
/// is done makes room for the next. Measures until there is nobody left to take a place, so that the number at once holds throughout.
/// </summary>
internal sealed class CrowdPlay(PlaygroundProcess playground, Queue<long> people, int atOnce, Meters meters)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<Act> acts = Channel.CreateUnbounded<Act>(new UnboundedChannelOptions { SingleReader = true });
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private readonly Dictionary<long, long> actedAt = [];
    private readonly List<TimeSpan> latencies = [];
    private SeenMessage? lastSeen;
    private Stage? measured;

    /// <exception cref="InvalidOperationException">A director does not know what to do, or nothing has come for long.</exception>
    public async Task<Stage> Play()
    {
        meters.Start();
        lock (gate)
            for (var i = 0; i < atOnce; i++)
                Enter();
        var sending = Send();
        await Finish();
        acts.Writer.Complete();
        await sending;
        return measured!;
    }

    /// <summary>The bot has shown something.</summary>
    public void See(long personId, SeenMessage message)
    {
        lock (gate)
        {
            // A second message in answer to one act: the first was the answer.
            if (!actedAt.Remove(personId, out var since))
                return;
            lastSeen = message;
            latencies.Add(Stopwatch.GetElapsedTime(since));
            if (DirectorScript.IsFinished(message))
                Leave();
            else if (DirectorScript.Next(personId, message) is { } act)
                Do(act);
            else
                done.TrySetException(new InvalidOperationException($"What would a director do here?\n{message.Text}"));
        }
    }

    private void Enter() => Do(new Act(people.Dequeue(), Text: DirectorScript.FirstWords));

    private void Leave()
    {
        if (people.Count > 0)
        {
            Enter();
            return;
        }

        measured ??= meters.Stop(atOnce, [.. latencies]);
        if (actedAt.Count == 0)
            done.TrySetResult();
    }

    private void Do(Act act)
    {
        actedAt[act.PersonId] = Stopwatch.GetTimestamp();
        acts.Writer.TryWrite(act);
    }

    // Everything that has come together while the last request was under way goes out in one.
    private async Task Send()
    {
        var together = new List<Act>();
        while (await acts.Reader.WaitToReadAsync())
        {
            together.Clear();
            while (acts.Reader.TryRead(out var act))
                together.Add(act);
            try
            {
                await playground.Act([.. together]);
            }
            catch (Exception refused)
            {
                done.TrySetException(refused);
                return;
            }
        }
    }

    private async Task Finish()
    {
        for (var before = -1; ;)
        {
            if (await Task.WhenAny(done.Task, Task.Delay(Patience, TimeProvider.System)) == done.Task)
            {
                await done.Task;
                return;
            }

            lock (gate)
            {
                if (latencies.Count == before)
                    throw new InvalidOperationException($"{actedAt.Count} directors wait for an answer in vain; the last one said:\n{lastSeen?.Text}");
                before = latencies.Count;
            }
        }
    }
}
