using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Conversations;

/// <summary>The transaction of the scope: set once by whoever opens the scope, used by every store in it.</summary>
public sealed class CurrentSession
{
    private Session? session;

    public Session Session
    {
        get => session ?? throw new InvalidOperationException("No transaction was given to this scope.");
        set => session = session is null ? value : throw new InvalidOperationException("A scope has one transaction.");
    }
}
