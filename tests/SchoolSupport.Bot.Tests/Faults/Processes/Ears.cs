using SchoolSupport.Bot.Tests.Faults.Kills;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults.Processes;

/// <summary>Hears every message that comes into the chats of a playground.</summary>
internal sealed class Ears : IDisposable
{
    private readonly CancellationTokenSource deaf = new();
    private readonly PlaygroundDoor door;
    private TaskCompletionSource heard = NewSignal();

    private Ears(PlaygroundDoor door) => this.door = door;

    public static async Task<Ears> Open(Uri playground, PlaygroundDoor door)
    {
        var ears = new Ears(door);
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _ = PersonEvent.Listen(playground, listening, _ => Interlocked.Exchange(ref ears.heard, NewSignal()).TrySetResult(), ears.deaf.Token);
        await listening.Task.InTime("the playground to let somebody listen");
        return ears;
    }

    /// <summary>Waits until a person has so many messages of the bot that contain the words.</summary>
    public async Task Receives(long person, string words, int times = 1)
    {
        while (true)
        {
            var next = heard.Task;
            if (await Count(person, words) >= times)
                return;
            await next.InTime($"{person} to receive «{words}» {times} times");
        }
    }

    public async Task<int> Count(long person, string words) =>
        (await door.Messages(person)).Count(message => message is { FromBot: true, Deleted: false } && message.Words.Contains(words, StringComparison.Ordinal));

    public void Dispose()
    {
        deaf.Cancel();
        deaf.Dispose();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
