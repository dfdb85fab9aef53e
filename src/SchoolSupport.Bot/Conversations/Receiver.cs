namespace SchoolSupport.Bot.Conversations;

/// <summary>The part of a receiver that the runtime sees.</summary>
public interface IReceiver : IDestination
{
    Task<Outcome> Receive(ChatRoute route, MessageIn message, bool confirmed, Turn turn);

    /// <summary>Whether a message of this kind can be an answer.</summary>
    bool Accepts(MessageIn message);

    /// <summary>What the open page asks for, in words; null when the visitor may no longer answer it.</summary>
    Task<Asking?> WhatIsAsked(ChatRoute route, Turn turn);
}

/// <summary>How the runtime speaks about an open question when what came does not fit it, or came while another page was on top.</summary>
/// <param name="Request">What to send, as a full sentence: «Напишите, пожалуйста, число: сколько учителей?».</param>
/// <param name="As">What a text or file would be taken as: «ответ на вопрос 3».</param>
public sealed record Asking(Html Request, string As);

/// <summary>
/// Takes what a person types or sends when a page expects it. Opening its route by a button shows the asking page again.
/// </summary>
public abstract class Receiver<TRoute, TSubject> : Destination<TRoute, TSubject>, IReceiver
    where TRoute : ChatRoute
    where TSubject : class
{
    public async Task<Outcome> Receive(ChatRoute route, MessageIn message, bool confirmed, Turn turn)
    {
        var named = (TRoute)route;
        if (await Admit(named, turn) is not { } subject)
            return Outcome.Refused;
        if (!Accepts(message))
            return Outcome.Decline(await Decline(subject, named, message, turn));
        return await Receive(subject, named, message, confirmed, turn);
    }

    public async Task<Asking?> WhatIsAsked(ChatRoute route, Turn turn) =>
        await Admit((TRoute)route, turn) is { } subject && StillAsks(subject, (TRoute)route) ? Ask(subject, (TRoute)route) : null;

    /// <summary>Which kinds of messages are taken: text, unless overridden.</summary>
    public virtual bool Accepts(MessageIn message) => message is TextIn;

    /// <summary>Handles the message. A redirect closes the expectation; a shown page that expects again keeps it open.</summary>
    protected abstract Task<Outcome> Receive(TSubject subject, TRoute route, MessageIn message, bool confirmed, Turn turn);

    /// <summary>Whether an answer is still wanted, so that what came while another page was on top is worth asking about.</summary>
    protected virtual bool StillAsks(TSubject subject, TRoute route) => true;

    /// <summary>What is asked for, in words.</summary>
    protected abstract Asking Ask(TSubject subject, TRoute route);

    /// <summary>The page that asked, to be shown again.</summary>
    protected abstract Task<Page> AskAgain(TSubject subject, TRoute route, Turn turn);

    private protected sealed override async Task<Outcome> Open(TSubject subject, TRoute route, Turn turn) =>
        Outcome.Show(await AskAgain(subject, route, turn));

    private async Task<Page> Decline(TSubject subject, TRoute route, MessageIn message, Turn turn) =>
        (await AskAgain(subject, route, turn)).After($"{MessageKinds.NotUnderstood(message)} {Ask(subject, route).Request}");
}
