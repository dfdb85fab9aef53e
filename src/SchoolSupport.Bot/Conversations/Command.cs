namespace SchoolSupport.Bot.Conversations;

/// <summary>
/// Changes something, then leads on. It is idempotent: a double tap, a redelivered update or a button of last week
/// never does a thing twice and never undoes what was done since.
/// </summary>
public abstract class Command<TRoute, TSubject> : Destination<TRoute, TSubject>
    where TRoute : ChatRoute
    where TSubject : class
{
    protected abstract Task<Outcome> Run(TSubject subject, TRoute route, Turn turn);

    private protected sealed override Task<Outcome> Open(TSubject subject, TRoute route, Turn turn) => Run(subject, route, turn);
}
