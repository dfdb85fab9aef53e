namespace SchoolSupport.Bot.Conversations;

/// <summary>Whatever a route can lead to: a <see cref="Screen{TRoute,TSubject}"/>, a <see cref="Command{TRoute,TSubject}"/> or a <see cref="Receiver{TRoute,TSubject}"/>.</summary>
public interface IDestination
{
    /// <summary>Whether it answers people who have not come in yet. All others never see it.</summary>
    bool WelcomesStrangers { get; }

    Task<Outcome> Open(ChatRoute route, Turn turn);

    /// <summary>Whether it would open; changes nothing.</summary>
    Task<bool> Admits(ChatRoute route, Turn turn);
}

/// <summary>
/// The part that all destinations share: the row a route names is loaded through the visitor's rights.
/// Whoever may not open it gets null, as if the row did not exist; so nobody can forget to authorise.
/// </summary>
public abstract class Destination<TRoute, TSubject> : IDestination
    where TRoute : ChatRoute
    where TSubject : class
{
    public virtual bool WelcomesStrangers => false;

    public async Task<Outcome> Open(ChatRoute route, Turn turn)
    {
        var named = (TRoute)route;
        return await Admit(named, turn) is { } subject ? await Open(subject, named, turn) : Outcome.Refused;
    }

    public async Task<bool> Admits(ChatRoute route, Turn turn) => await Admit((TRoute)route, turn) is not null;

    /// <summary>What the route names, if this visitor may see it; else null.</summary>
    protected abstract Task<TSubject?> Admit(TRoute route, Turn turn);

    private protected abstract Task<Outcome> Open(TSubject subject, TRoute route, Turn turn);
}
