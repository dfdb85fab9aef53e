using Microsoft.Extensions.Configuration;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Faults.Kills;

/// <summary>Everybody playing at once, and one bot after another for them.</summary>
internal sealed class Show(PlaygroundProcess playground, IReadOnlyCollection<IScripted> cast) : IDisposable
{
    private readonly CancellationTokenSource over = new();
    private readonly SemaphoreSlim heard = new(0);
    private readonly Dictionary<long, IScripted> byAccount = cast.ToDictionary(person => person.Id);
    private Task plays = Task.CompletedTask;
    private int messages;

    /// <summary>New messages and edits of the bot so far.</summary>
    public int Messages => Volatile.Read(ref messages);

    public async Task Begin()
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _ = PersonEvent.Listen(playground.Address, listening, Hear, over.Token);
        await listening.Task.InTime("the playground to let somebody listen");
        plays = Task.WhenAll(cast.Select(person => person.Play(over.Token)));
    }

    /// <summary>Starts a bot and sees it die.</summary>
    public async Task LiveAndDie(IConfiguration settings, string folder, Death death, TimeSpan patience)
    {
        using var bot = MortalBot.Start(settings, folder, death);
        if (death.Point is not null)
        {
            Assert.True(await Within(bot.End, patience), $"Nobody passed «{death.Point}» {death.Count} times.");
            Assert.True(bot.WasKilled, $"The bot ended by itself before «{death.Point}»: {await bot.Errors}");
            return;
        }

        var enough = Messages + death.Count;
        while (Messages < enough)
            await NextMessage(bot, patience);
        await bot.Kill();
        Assert.True(bot.WasKilled, $"The bot ended by itself: {await bot.Errors}");
    }

    /// <summary>Starts a bot that nobody kills until everybody is done, or nothing happens any more.</summary>
    public async Task LiveToTheEnd(IConfiguration settings, string folder, TimeSpan patience)
    {
        using var bot = MortalBot.Start(settings, folder, death: null);
        // Every message is a sign of life; after the last one nobody waits for another.
        var alive = true;
        while (alive && !plays.IsCompleted)
        {
            var next = heard.WaitAsync(patience, over.Token);
            alive = await Task.WhenAny(plays, next) == plays || await next;
        }

        if (plays.IsCompleted)
            await plays;
    }

    public void Dispose()
    {
        over.Cancel();
        over.Dispose();
        heard.Dispose();
    }

    private async Task NextMessage(MortalBot bot, TimeSpan patience)
    {
        var next = heard.WaitAsync(patience);
        var first = await Task.WhenAny(next, bot.End);
        Assert.True(first == next, $"The bot ended by itself: {(first == next ? "" : await bot.Errors)}");
        Assert.True(await next, "The bot has fallen silent before its time.");
    }

    private void Hear(PersonEvent happened)
    {
        Interlocked.Increment(ref messages);
        byAccount[happened.PersonId].Hear(happened);
        heard.Release();
    }

    private static async Task<bool> Within(Task task, TimeSpan patience)
    {
        try
        {
            await task.WaitAsync(patience);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
