using SchoolSupport.Playground.BotApi;
using SchoolSupport.Playground.Webhooks;

namespace SchoolSupport.Playground.Accounts;

/// <summary>Everything the playground knows, restored from the state folder when there is one.</summary>
internal sealed class World : IDisposable
{
    private readonly Journal journal;

    private World(PlaygroundOptions options, PlaygroundClock clock, Journal journal)
    {
        this.journal = journal;
        Clock = clock;
        Bot = new BotAccount(options.Token, options.BotUsername, journal);
        People = new PersonList(journal);
        Chats = new Chats(journal);
        Updates = new UpdateQueue(clock, journal);
        Files = new FileShelf(journal, options.StateFolder);
        Callbacks = new CallbackDesk(clock.Underlying, options.CallbackLifetime);
        Polls = new LongPolls(clock.Underlying);
        Webhook = new WebhookState(clock.Underlying);
        Started = clock.Underlying.GetTimestamp();
    }

    public PlaygroundClock Clock { get; }

    public BotAccount Bot { get; }

    public PersonList People { get; }

    public Chats Chats { get; }

    public UpdateQueue Updates { get; }

    public FileShelf Files { get; }

    public CallbackDesk Callbacks { get; }

    public LongPolls Polls { get; }

    public WebhookState Webhook { get; }

    /// <summary>Timestamp of the start.</summary>
    public long Started { get; }

    /// <summary>After logOut every call is refused.</summary>
    public bool LoggedOut { get; set; }

    public EventFeed Events { get; } = new();

    /// <summary>Unix seconds of the business clock.</summary>
    public long Now => Clock.GetUtcNow().ToUnixTimeSeconds();

    /// <exception cref="IOException">Another playground uses the state folder, or it cannot be written.</exception>
    public static World Open(PlaygroundOptions options, PlaygroundClock clock)
    {
        var world = new World(options, clock, new Journal());
        if (options.StateFolder is { } folder)
            world.TakeOver(folder);
        clock.Moved += world.KeepClock;
        return world;
    }

    public void Dispose()
    {
        Clock.Moved -= KeepClock;
        journal.Dispose();
    }

    private void TakeOver(string folder)
    {
        journal.Claim(folder);
        foreach (var entry in Journal.Read(folder))
            Restore(entry);
        journal.Begin(folder, Snapshot());
    }

    private void KeepClock(TimeSpan by)
    {
        journal.Write(new JournalEntry { ClockOffset = Clock.Offset });
        Events.Tell("clock", null, () => $$"""{"type":"clock","now":"{{Clock.GetUtcNow():O}}","offsetSeconds":{{(long)Clock.Offset.TotalSeconds}}}""");
    }

    private void Restore(JournalEntry entry)
    {
        switch (entry)
        {
            case { Message: { } message }:
                Chats.Restore(message);
                break;
            case { Update: { } update }:
                Updates.Restore(update);
                break;
            case { ForgottenBelow: { } below }:
                Updates.RestoreForgotten(below);
                break;
            case { Delivered: { } delivered }:
                Updates.RestoreDelivered(delivered);
                break;
            case { Person: { } person }:
                People.Restore(person);
                break;
            case { Chat: { } chat }:
                Chats.Restore(chat);
                break;
            case { File: { } file }:
                Files.Restore(file);
                break;
            case { Settings: { } settings }:
                Bot.Restore(settings);
                break;
            case { ClockOffset: { } offset }:
                Clock.Restore(offset);
                break;
            case { Counters: { } counters }:
                Chats.StartAfter(counters.LastMessageId);
                Updates.StartAfter(counters.LastUpdateId);
                Files.StartAfter(counters.LastFileNumber);
                break;
        }
    }

    private IEnumerable<JournalEntry> Snapshot()
    {
        yield return new JournalEntry { ClockOffset = Clock.Offset };
        yield return new JournalEntry { Settings = Bot.Settings };
        foreach (var person in People.All)
            yield return new JournalEntry { Person = person };
        foreach (var chat in Chats.All)
        {
            yield return new JournalEntry { Chat = chat.Identity };
            foreach (var message in chat.Messages)
                yield return new JournalEntry { Message = message };
        }
        foreach (var file in Files.All.OrderBy(file => file.Number))
            yield return new JournalEntry { File = file };
        foreach (var update in Updates.All)
            yield return new JournalEntry { Update = update };
        yield return new JournalEntry { Counters = new Counters(Chats.LastMessageId, Updates.LastId, Files.LastNumber) };
    }
}
