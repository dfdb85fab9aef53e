using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Events;

/// <summary>Leads through the questions about a new event, and back to the card of one that is announced.</summary>
internal sealed class EventDrafting(EventStore events, TutorStore tutors, RoadMapStore plans)
{
    /// <summary>Where an answer leads.</summary>
    public async Task<Outcome> Answered(OpenedEvent opened, EventStep step, Turn turn, string? changed = null)
    {
        if (!opened.IsDraft)
            return Outcome.GoTo(new EventCard(opened.Id), changed ?? "Изменено.");
        // Who leads it decides what is asked.
        var row = (await events.Find(opened.Id))!;
        var next = (await Questions(row, turn)).After(row.Step, step);
        await events.SetStep(opened.Id, next);
        return Outcome.GoTo(RouteOf(next, opened));
    }

    public async Task<EventQuestions> Questions(EventRow row, Turn turn)
    {
        var coordinates = AccessRules.MayCoordinate(turn.Member.Acting.Membership, row.MunicipalityId);
        var isConsultation = row.Kind == EventKind.GroupConsultation;
        return new EventQuestions(
            AsksLeader: coordinates && isConsultation,
            AsksSubject: isConsultation && (await tutors.Subjects(row.LeaderId)).Count > 1,
            AsksLink: coordinates && (await plans.Active(row.MunicipalityId)).Count > 0);
    }

    /// <summary>The only subject of a leader; null when there are several, or none.</summary>
    public async Task<long?> OnlySubject(long leader) => await tutors.Subjects(leader) is [var only] ? only.Id : null;

    public static ChatRoute RouteOf(EventStep step, OpenedEvent opened) => step switch
    {
        EventStep.Leader => new AskLeader(opened.Id),
        EventStep.Subject => new AskSubject(opened.Id),
        EventStep.Title => new AskTitle(opened.Id),
        EventStep.When => new AskDay(opened.Id, opened.Zone.DateAt(opened.Row.StartsAt ?? opened.Now)),
        EventStep.Length => new AskLength(opened.Id),
        EventStep.Place => new AskFormat(opened.Id),
        EventStep.Seats => new AskSeats(opened.Id),
        EventStep.Audience => new AskAudience(opened.Id),
        EventStep.Link => new AskActivity(opened.Id),
        _ => new EventDraft(opened.Id),
    };
}

/// <summary>A question about an event, answered by buttons or by a typed text.</summary>
internal abstract class EventQuestion<TRoute>(OpenedEvents opened) : Receiver<TRoute, OpenedEvent>
    where TRoute : ChatRoute
{
    protected abstract long EventOf(TRoute route);

    /// <summary>What is asked, as a full sentence, and what a text is taken as.</summary>
    protected abstract (Html Request, string As) Words(OpenedEvent opened);

    protected abstract Task<Page> Question(OpenedEvent opened, TRoute route, Turn turn);

    protected abstract Task<Outcome> Take(OpenedEvent opened, TRoute route, string text, Turn turn);

    protected sealed override Task<OpenedEvent?> Admit(TRoute route, Turn turn) => opened.ToRun(EventOf(route), turn);

    protected sealed override async Task<Outcome> Receive(OpenedEvent subject, TRoute route, MessageIn message, bool confirmed, Turn turn) =>
        ChangedEvent.Refuses(subject) ?? await Take(subject, route, SentText.OneLine(((TextIn)message).Text), turn);

    protected sealed override bool StillAsks(OpenedEvent subject, TRoute route) => ChangedEvent.Refuses(subject) is null;

    protected sealed override Asking Ask(OpenedEvent subject, TRoute route) => new(Words(subject).Request, Words(subject).As);

    protected sealed override async Task<Page> AskAgain(OpenedEvent subject, TRoute route, Turn turn) =>
        ChangedEvent.Refuses(subject) is null ? EventPages.WithBack(await Question(subject, route, turn), subject).Expecting(EventPages.Slot, route) : ChangedEvent.Page(subject);

    protected async Task<Outcome> Again(OpenedEvent subject, TRoute route, Turn turn, Html why) =>
        Outcome.Show((await AskAgain(subject, route, turn)).After(why));
}

/// <summary>A change of an event by a button, as long as it can be changed.</summary>
internal abstract class EventChange<TRoute>(OpenedEvents opened) : Command<TRoute, OpenedEvent>
    where TRoute : ChatRoute
{
    protected abstract long EventOf(TRoute route);

    protected abstract Task<Outcome> Change(OpenedEvent opened, TRoute route, Turn turn);

    /// <summary>Why it cannot be changed now; null when it can.</summary>
    protected virtual Outcome? Refuses(OpenedEvent opened) => ChangedEvent.Refuses(opened);

    protected sealed override Task<OpenedEvent?> Admit(TRoute route, Turn turn) => opened.ToRun(EventOf(route), turn);

    protected sealed override async Task<Outcome> Run(OpenedEvent subject, TRoute route, Turn turn) =>
        Refuses(subject) ?? await Change(subject, route, turn);
}

/// <summary>A question that only buttons answer.</summary>
internal abstract class EventChoice<TRoute>(OpenedEvents opened) : Screen<TRoute, OpenedEvent>
    where TRoute : ChatRoute
{
    protected abstract long EventOf(TRoute route);

    protected abstract Task<Page> Choice(OpenedEvent opened, TRoute route, Turn turn);

    protected sealed override Task<OpenedEvent?> Admit(TRoute route, Turn turn) => opened.ToRun(EventOf(route), turn);

    protected sealed override async Task<Page> Show(OpenedEvent subject, TRoute route, Turn turn) =>
        ChangedEvent.Refuses(subject) is null ? EventPages.WithBack(await Choice(subject, route, turn), subject) : ChangedEvent.Page(subject);
}

/// <summary>What pages about an event's questions have in common.</summary>
internal static class EventPages
{
    public const string Slot = "event";

    public static Page Asking(OpenedEvent opened, Html question) => new(Html.Lines(EventWords.Heading(opened.Row), question));

    /// <summary>Out of a question: what was said so far is kept.</summary>
    public static Page WithBack(Page page, OpenedEvent opened) => opened switch
    {
        { IsDraft: false } => page.Row(Button.To("‹ Не менять", new EditEvent(opened.Id)), Button.To("Меню", new Home())),
        { Row.Step: EventStep.Preview } => page.Row(Button.To("‹ К проверке", new EventDraft(opened.Id)), Button.To("Меню", new Home())),
        _ => page.Row(Button.To("Отложить", new EventList())),
    };
}
