using System.Collections.Concurrent;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Playground;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults.Kills;

/// <summary>Counts which messages of a mailing have come to whom.</summary>
internal sealed class Deliveries : IDisposable
{
    private const long Witness = 19_999;
    private readonly CancellationTokenSource over = new();
    private readonly ConcurrentDictionary<long, int> counts = new();
    private readonly PlaygroundProcess playground;
    private readonly PlaygroundDoor door;
    private readonly string words;
    private int total;
    private int witnessed;
    private TaskCompletionSource heard = NewSignal();

    private Deliveries(PlaygroundProcess playground, PlaygroundDoor door, string words) =>
        (this.playground, this.door, this.words) = (playground, door, words);

    /// <summary>Messages so far, those that came twice included.</summary>
    public int Total => Volatile.Read(ref total);

    /// <summary>People who have at least one.</summary>
    public int People => counts.Count;

    /// <param name="playground">Where the people are.</param>
    /// <param name="door">The way in.</param>
    /// <param name="words">What every message of the mailing contains.</param>
    public static async Task<Deliveries> Count(PlaygroundProcess playground, PlaygroundDoor door, string words)
    {
        var deliveries = new Deliveries(playground, door, words);
        await door.Post<object>("/playground/people", new PlaygroundPerson(Witness, "Свидетель"));
        await door.Speak(Witness, "text", new { text = "/start" });
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _ = PersonEvent.Listen(playground.Address, listening, deliveries.Hear, deliveries.over.Token);
        await listening.Task.InTime("the playground to let somebody listen");
        return deliveries;
    }

    public Task More(int messages) => Until(Total + messages, () => Total, "messages");

    public Task ReachPeople(int people) => Until(people, () => People, "people reached");

    /// <summary>Completes when everything that came until now is counted: whatever is told afterwards is told later.</summary>
    public async Task CatchUp()
    {
        var next = Volatile.Read(ref witnessed) + 1;
        await door.GetBot<object>(playground.Token, $"sendMessage?chat_id={Witness}&text=…");
        await Until(next, () => Volatile.Read(ref witnessed), "signs of the witness");
    }

    public void Dispose()
    {
        over.Cancel();
        over.Dispose();
    }

    private async Task Until(int enough, Func<int> count, string what)
    {
        while (true)
        {
            var next = Volatile.Read(ref heard).Task;
            if (count() >= enough)
                return;
            await next.InTime($"{enough} {what}", soFar: () => $"{count()}");
        }
    }

    private void Hear(PersonEvent happened)
    {
        if (happened.PersonId == Witness)
        {
            Interlocked.Increment(ref witnessed);
        }
        else if (happened is { Type: "message", Message: { } message } && message.Words.Contains(words, StringComparison.Ordinal))
        {
            counts.AddOrUpdate(happened.PersonId, 1, (_, before) => before + 1);
            Interlocked.Increment(ref total);
        }

        Interlocked.Exchange(ref heard, NewSignal()).TrySetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
