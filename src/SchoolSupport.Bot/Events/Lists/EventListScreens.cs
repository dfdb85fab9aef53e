using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Events;

/// <summary>Whose lists these are, with the zone by which they are read.</summary>
internal sealed record EventReading(EventReaderScope Scope, TimeZoneName Zone, bool MayCreate);

internal sealed class EventReadings(ReaderZones zones)
{
    /// <summary>Null for an administrator, who belongs to no municipality.</summary>
    public async Task<EventReading?> Of(Turn turn)
    {
        var acting = turn.Member.Acting;
        if (acting.Membership.MunicipalityId is not { } municipality)
            return null;
        var scope = new EventReaderScope(
            acting.Id, turn.Member.PersonId, municipality, AccessRules.MaySeeMunicipality(acting.Membership, municipality), AccessRules.MayCoordinate(acting.Membership, municipality));
        return new EventReading(
            scope, await zones.Of(turn), EventScope.MayCreate(acting.Membership, EventKind.GroupConsultation));
    }
}

internal sealed class EventListScreen(EventReadings readings, EventListStore lists) : Screen<EventList, EventReading>
{
    private const int PerPage = 7;

    protected override Task<EventReading?> Admit(EventList route, Turn turn) => readings.Of(turn);

    protected override async Task<Page> Show(EventReading subject, EventList route, Turn turn)
    {
        var ahead = await lists.Ahead(subject.Scope);
        var (unmarked, drafts) = subject.MayCreate ? (await lists.Unmarked(subject.Scope), await lists.Drafts(subject.Scope)) : ([], []);
        var part = Parts.Of(ahead, route.Page, PerPage);
        return new Page(Html.Lines(
            (Html)$"<b>Мероприятия</b>",
            Summary(ahead, subject),
            unmarked.Count > 0 ? (Html)$"Прошли, но не отмечено, кто был: {unmarked.Count}" : null))
            .Grid(1, part.Index > 0 ? [] : unmarked.Select(line => Button.To($"Отметить, кто был · {EventButtons.Label(line, subject.Zone)}", new AttendanceList(line.Id))))
            .Grid(1, part.Items.Select(line => Button.To(EventButtons.Label(line, subject.Zone), new EventCard(line.Id))))
            .Row(part.Turns(index => new EventList(index)))
            .Grid(1, part.Index > 0 ? [] : drafts.Select(line => Button.To($"Черновик · {line.Title ?? line.Kind.Capital()}", new EventDraft(line.Id))))
            .Row(subject.MayCreate ? Button.To("Создать мероприятие", new NewEventPage()) : null)
            .Row(Button.To("Прошедшие", new PastEvents()), Button.To("Меню", new Home()));
    }

    private static Html Summary(IReadOnlyList<EventLine> ahead, EventReading reading) => ahead.Count switch
    {
        0 when reading.MayCreate => $"Ближайших нет.",
        0 => $"Ближайших нет. Как только объявят новое, я напишу.",
        _ when ahead.Any(line => line.Own is GuestState.Going or GuestState.Waiting) => $"Ближайшие · {ahead.Count}. ✓ вы записаны, … ждёте места.",
        _ => $"Ближайшие · {ahead.Count}",
    };
}

internal sealed class PastEventsScreen(EventReadings readings, EventListStore lists) : Screen<PastEvents, EventReading>
{
    private const int PerPage = 8;

    protected override Task<EventReading?> Admit(PastEvents route, Turn turn) => readings.Of(turn);

    protected override async Task<Page> Show(EventReading subject, PastEvents route, Turn turn)
    {
        var part = Parts.Of(await lists.Past(subject.Scope), route.Page, PerPage);
        return new Page(part.Items.Count == 0 ? (Html)$"Прошедших мероприятий пока нет." : $"<b>Прошедшие мероприятия</b>\nЗдесь же их материалы.")
            .Grid(1, part.Items.Select(line => Button.To(EventButtons.Label(line, subject.Zone), new EventCard(line.Id))))
            .Row(part.Turns(index => new PastEvents(index)))
            .Row(Button.To("‹ Мероприятия", new EventList()), Button.To("Меню", new Home()));
    }
}

internal static class EventButtons
{
    /// <summary>«✓ 15.10, 15:00 · Разбор заданий».</summary>
    public static string Label(EventLine line, TimeZoneName zone)
    {
        var mark = line switch
        {
            { State: EventState.Cancelled } => "✕ ",
            { Own: GuestState.Going or GuestState.WalkIn } => "✓ ",
            { Own: GuestState.Waiting } => "… ",
            _ => "",
        };
        return $"{mark}{zone.At(line.StartsAt!.Value):dd.MM, HH:mm} · {line.Title}";
    }
}
