using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Harness;

// Waiting, the clock, and the levers behind the scene.
public sealed partial class Town
{
    // Not every change is heard of: nobody tells of rows that works and jobs leave, of lines in the log.
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim looking = new(1);

    /// <summary>Waits until the bot has dealt with everything people did and has sent what came of it. Does not wait for jobs.</summary>
    public async Task Quiet()
    {
        if (bot is null)
            return;
        await Until(() => people.TrueForAll(person => person.IsHeard), "the bot to deal with what people did");
        await AllSent();
        await Observe();
    }

    internal bool BotIsUp => bot is not null;

    /// <summary>Waits until the bot has dealt with everything one person did and has sent what came of it.</summary>
    internal async Task Heard(Actor person)
    {
        if (bot is null)
            return;
        await Until(() => person.IsHeard, $"the bot to deal with what {person.Name} did");
        await AllSent();
    }

    /// <summary>Waits until what the bot has written by now has been sent.</summary>
    internal Task AllSent() => bot is { } running ? Within(running.Idle, "the bot to send its answers") : Task.CompletedTask;

    /// <summary>Moves the clock forward. What jobs then send is waited for with <see cref="Actor.Receives"/>.</summary>
    public void Later(TimeSpan by) => Clock.Advance(by);

    /// <summary>Moves the clock to a local date and hour of Moscow.</summary>
    public void GoTo(DateOnly date, int hour, int minute = 0) =>
        Clock.MoveTo(new DateTimeOffset(date.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.FromHours(3)));

    /// <summary>Has coming calls of the bot fail: «429», «500», «502», «403», «hang» or «close».</summary>
    /// <param name="afterEffect">The call takes effect, only its answer gets lost.</param>
    public Task Order(string fault, string? method = null, Actor? chat = null, int times = 1, int retryAfter = 1, bool afterEffect = false) =>
        Door.Order("faults", new { kind = fault, method, chatId = chat?.Id, times, retryAfter, afterEffect });

    /// <summary>The bot's calls since the call of that number.</summary>
    public Task<IReadOnlyList<ShownCall>> Traffic(long after = 0) => Door.Traffic(after);

    /// <summary>Delivers the newest update of a person again, as Telegram does when a confirmation gets lost.</summary>
    public async Task DeliverAgain(Actor person, int times)
    {
        var wanted = Watch.Repeats + times;
        await Door.Order("updates/replay", new { updateId = Watch.LastOf(person.Id).Id, times });
        await Until(() => Watch.Repeats >= wanted, "the bot to deal with the repeated update");
        await Quiet();
    }

    /// <summary>Runs something in a transaction of the test and commits it.</summary>
    public async Task<T> InTurn<T>(Func<Session, Task<T>> work)
    {
        await using var session = await Database.Begin().InTime("the turn of the test to write");
        var result = await work(session);
        await session.Commit();
        return result;
    }

    public Task InTurn(Func<Session, Task> work) => InTurn(async session =>
    {
        await work(session);
        return true;
    });

    public async Task<T> Look<T>(Func<Session, Task<T>> work)
    {
        await using var session = await Database.Read();
        return await work(session);
    }

    /// <summary>Waits until something holds; looks again whenever the bot and the playground have spoken, and from time to time.</summary>
    public Task Until(Func<bool> holds, string what) => Until(() => Task.FromResult(holds()), what);

    public async Task Until(Func<Task<bool>> holds, string what)
    {
        var since = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var change = Watch.Change;
            if (await holds())
                return;
            if (TimeProvider.System.GetElapsedTime(since) > Limits.Patience)
                throw Limits.InVain(what, Transcript.ToString);
            await Task.WhenAny(change, Task.Delay(LookAgain, TimeProvider.System));
        }
    }

    /// <summary>Looks into every chat and tells the storyboard what has changed.</summary>
    internal async Task Observe(Actor? doer = null, string? deed = null, ShownAnswer? answer = null)
    {
        await Within(looking.WaitAsync(), "another look into the chats to end");
        try
        {
            if (deed is not null)
                Storyboard.Deed(doer!, deed);
            if (answer?.Text is not null)
                Storyboard.Toast(answer);
            foreach (var person in people)
            {
                var touched = await person.Look(isDoer: person == doer);
                Storyboard.Appear(person, touched);
            }
        }
        finally
        {
            looking.Release();
        }
    }

    internal Task Within(Task task, string what) => task.InTime(what, soFar: Transcript.ToString);
}
