namespace SchoolSupport.Bot.Conversations;

/// <summary>Shows a page. It only reads.</summary>
public abstract class Screen<TRoute, TSubject> : Destination<TRoute, TSubject>
    where TRoute : ChatRoute
    where TSubject : class
{
    protected abstract Task<Page> Show(TSubject subject, TRoute route, Turn turn);

    private protected sealed override async Task<Outcome> Open(TSubject subject, TRoute route, Turn turn) =>
        Outcome.Show(await Show(subject, route, turn));
}
