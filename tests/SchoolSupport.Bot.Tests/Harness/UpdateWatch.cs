using Telegram.Bot.Types;

namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>
/// Knows which updates the bot has dealt with: those it confirmed by asking for the next. Tests wait for that and for nothing else.
/// </summary>
public sealed class UpdateWatch
{
    private readonly Lock gate = new();
    private readonly HashSet<int> handled = [];
    private readonly Dictionary<long, int> handledByChat = [];
    private readonly List<Update> seen = [];
    private Update[] underWay = [];
    private int repeats;
    private TaskCompletionSource changed = NewSignal();

    /// <summary>Completes when anything happens between the bot and the playground. Ask before looking, or it may be missed.</summary>
    public Task Change
    {
        get
        {
            lock (gate)
                return changed.Task;
        }
    }

    /// <summary>How often updates came that had been dealt with before.</summary>
    public int Repeats
    {
        get
        {
            lock (gate)
                return repeats;
        }
    }

    public int HandledIn(long chat)
    {
        lock (gate)
            return handledByChat.GetValueOrDefault(chat);
    }

    /// <summary>The newest update that came from a chat.</summary>
    public Update LastOf(long chat)
    {
        lock (gate)
            return seen.Last(update => ChatOf(update) == chat);
    }

    /// <summary>How many updates came to the bot before a press; -1 when it has not come.</summary>
    public int PlaceOf(string? queryId)
    {
        lock (gate)
            return seen.FindIndex(update => update.CallbackQuery is { } query && query.Id == queryId);
    }

    internal void Polled(int? offset)
    {
        lock (gate)
        {
            foreach (var update in underWay.Where(update => update.Id < offset))
            {
                if (handled.Add(update.Id))
                    handledByChat[ChatOf(update)] = handledByChat.GetValueOrDefault(ChatOf(update)) + 1;
                else
                    repeats++;
            }
            underWay = [];
        }
        Stir();
    }

    internal void Received(Update[] updates)
    {
        lock (gate)
        {
            underWay = updates;
            seen.AddRange(updates);
        }
    }

    /// <summary>Wakes up whoever waits for a change.</summary>
    internal void Stir()
    {
        TaskCompletionSource old;
        lock (gate)
            (old, changed) = (changed, NewSignal());
        old.TrySetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static long ChatOf(Update update) =>
        update.Message?.Chat?.Id ?? update.CallbackQuery?.From?.Id ?? update.EditedMessage?.Chat?.Id ?? update.MyChatMember?.Chat?.Id ?? 0;
}
