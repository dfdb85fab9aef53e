using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>A change of a plan that is neither closed nor being saved.</summary>
internal abstract class PlanChange<TRoute>(PlanAccess access) : Command<TRoute, RoadMapRow>
    where TRoute : ChatRoute
{
    protected abstract long PlanOf(TRoute route);

    protected abstract Task<Outcome> Change(RoadMapRow plan, TRoute route, Turn turn);

    protected sealed override Task<RoadMapRow?> Admit(TRoute route, Turn turn) => access.ToRun(PlanOf(route), turn);

    protected sealed override async Task<Outcome> Run(RoadMapRow subject, TRoute route, Turn turn) =>
        await access.Refuses(subject) ?? await Change(subject, route, turn);
}

/// <summary>A change of a row of such a plan.</summary>
internal abstract class ActivityChange<TRoute>(PlanAccess access) : Command<TRoute, PlanActivity>
    where TRoute : ChatRoute
{
    protected abstract long ActivityOf(TRoute route);

    protected abstract Task<Outcome> Change(PlanActivity activity, TRoute route, Turn turn);

    protected sealed override Task<PlanActivity?> Admit(TRoute route, Turn turn) => access.ActivityToRun(ActivityOf(route), turn);

    protected sealed override async Task<Outcome> Run(PlanActivity subject, TRoute route, Turn turn) =>
        await access.Refuses(subject.Plan) ?? await Change(subject, route, turn);
}

/// <summary>Asks for a text about something of a plan. A chat is asked one such thing at a time.</summary>
internal abstract class PlanQuestion<TRoute, TSubject>(PlanAccess access) : Receiver<TRoute, TSubject>
    where TRoute : ChatRoute
    where TSubject : class
{
    protected abstract RoadMapRow PlanOf(TSubject subject);

    protected abstract Task<Outcome> Take(string text, TSubject subject, TRoute route, bool confirmed, Turn turn);

    protected abstract Task<Page> Question(TSubject subject, TRoute route, Turn turn);

    protected sealed override async Task<Outcome> Receive(TSubject subject, TRoute route, MessageIn message, bool confirmed, Turn turn) =>
        await access.Refuses(PlanOf(subject)) ?? await Take(((TextIn)message).Text.Trim(), subject, route, confirmed, turn);

    protected sealed override async Task<Page> AskAgain(TSubject subject, TRoute route, Turn turn) =>
        (await Question(subject, route, turn)).Expecting(PlanSlots.Typed, route);

    protected async Task<Outcome> Again(Html why, TSubject subject, TRoute route, Turn turn) =>
        Outcome.Show((await AskAgain(subject, route, turn)).After(why));
}

internal static class PlanSlots
{
    /// <summary>Whatever is typed about plans.</summary>
    public const string Typed = "plan";

    /// <summary>The order itself.</summary>
    public const string File = "plan file";
}
