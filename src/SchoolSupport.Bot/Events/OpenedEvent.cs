using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Events;

/// <summary>An event as it stands in this turn, for somebody who may see it.</summary>
/// <param name="Reader">The zone by which the visitor reads times.</param>
/// <param name="MayRun">Whether the visitor may change it.</param>
/// <param name="MayAnswer">Whether it is meant for the visitor, or they have answered it.</param>
/// <param name="Own">The visitor's answer; null: none.</param>
public sealed record OpenedEvent(EventRow Row, TimeZoneName Reader, bool MayRun, bool MayAnswer, GuestRow? Own, DateTimeOffset Now)
{
    public long Id => Row.Id;

    /// <summary>The zone by whose clocks its author counts.</summary>
    public TimeZoneName Zone { get; } = new(Row.TimeZone);

    public bool IsDraft => Row.State == EventState.Draft;

    /// <summary>Whether people can still sign up.</summary>
    public bool IsAhead => Row.IsAhead(Now);

    /// <summary>Whether it has begun and took place, as far as is known.</summary>
    public bool HasBegun => Row.State == EventState.Announced && Row.StartsAt <= Now;

    /// <summary>The reader's date.</summary>
    public DateOnly Today => Reader.DateAt(Now);
}

/// <summary>Loads events through the visitor's rights: null for whoever may not.</summary>
internal sealed class OpenedEvents(EventStore events, EventAudience audience, GuestStore guests, ReaderZones zones)
{
    /// <summary>Whoever runs it, sees the municipality, is meant by it or has answered it.</summary>
    public async Task<OpenedEvent?> ToSee(long id, Turn turn)
    {
        if (await events.Find(id) is not { } row)
            return null;
        var acting = turn.Member.Acting;
        var concerned = await audience.Concerns(id, acting.Id);
        if (!row.Scope.MaySee(acting.Id, acting.Membership, concerned))
            return null;
        return new OpenedEvent(
            row, await zones.Of(turn), row.Scope.MayRun(acting.Id, acting.Membership), concerned && acting.Id != row.LeaderId,
            await guests.Find(id, turn.Member.PersonId), turn.Now);
    }

    /// <summary>Its organiser: a coordinator, or the tutor who leads it.</summary>
    public async Task<OpenedEvent?> ToRun(long id, Turn turn) => await ToSee(id, turn) is { MayRun: true } opened ? opened : null;

    /// <summary>Whoever it is meant for.</summary>
    public async Task<OpenedEvent?> ToAnswer(long id, Turn turn) => await ToSee(id, turn) is { MayAnswer: true } opened ? opened : null;
}

/// <summary>What has changed meanwhile is said truthfully, and the way leads on.</summary>
internal static class ChangedEvent
{
    /// <summary>Why an event cannot be changed now; null when it can.</summary>
    public static Outcome? Refuses(OpenedEvent opened) => opened.Row switch
    {
        { State: EventState.Cancelled } => Outcome.GoTo(new EventCard(opened.Id), "Мероприятие отменено: в нём уже ничего не меняется."),
        { ClosedAt: not null } => Outcome.GoTo(new EventCard(opened.Id), "Мероприятие прошло, список участников закрыт."),
        _ => null,
    };

    public static Page Page(OpenedEvent opened) =>
        new Page($"Здесь уже ничего не меняется: {EventWords.Quoted(opened.Row)}.").Row(Button.To("Открыть", new EventCard(opened.Id)), Button.To("Меню", new Home()));
}
