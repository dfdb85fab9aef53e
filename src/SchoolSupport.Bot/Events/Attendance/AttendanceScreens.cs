using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Events;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Events;

/// <summary>A change of the list of who came, as long as it can be written: announced, begun, not closed.</summary>
internal abstract class AttendanceChange<TRoute>(OpenedEvents opened) : EventChange<TRoute>(opened)
    where TRoute : ChatRoute
{
    protected sealed override Outcome? Refuses(OpenedEvent opened) => opened switch
    {
        { IsDraft: true } => Outcome.GoTo(new EventDraft(opened.Id)),
        { HasBegun: false, Row.State: EventState.Announced } => Outcome.GoTo(new EventCard(opened.Id), "Ещё не началось: отметить можно будет с начала."),
        _ => base.Refuses(opened),
    };
}

/// <summary>Everybody who has a seat, to be ticked, and who came besides.</summary>
internal sealed class AttendanceListScreen(OpenedEvents opened, GuestStore guests) : AttendanceChange<AttendanceList>(opened)
{
    private const int PerPage = 8;

    protected override long EventOf(AttendanceList route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, AttendanceList route, Turn turn)
    {
        var listed = (await guests.Of(opened.Id)).Where(guest => guest.State is GuestState.Going or GuestState.WalkIn).ToList();
        var came = listed.Count(guest => guest.Came == true);
        var part = Parts.Of(listed, route.Page, PerPage);
        return Outcome.Show(EventPages.Asking(opened, listed.Count == 0 ? $"Никто не записался. Отметьте тех, кто пришёл." : (Html)$"Кто был? Нажмите на имя. Отмечено <b>{came} из {listed.Count}</b>.")
            .Row(
                came < listed.Count ? Button.To("Были все", new MarkAllGuests(opened.Id, Came: true)) : null,
                came > 0 ? Button.To("Снять все", new MarkAllGuests(opened.Id, Came: false)) : null)
            .Grid(1, part.Items.Select(guest => Button.Tick(
                $"{guest.Name ?? "Имя удалено"}{(guest.SchoolName is { } school ? $" · {school}" : "")}",
                guest.Came == true,
                new MarkGuest(opened.Id, guest.Id, guest.Came != true, part.Index))))
            .Row(part.Turns(index => new AttendanceList(opened.Id, index)))
            .Row(Button.To("Пришёл кто-то ещё", new WalkInSchools(opened.Id)))
            .Row(Button.To($"Закрыть список · были {came}", new CloseAttendance(opened.Id)))
            .Row(Button.To("‹ К мероприятию", new EventCard(opened.Id)), Button.To("Меню", new Home())));
    }
}

internal sealed class MarkGuestCommand(OpenedEvents opened, GuestStore guests) : AttendanceChange<MarkGuest>(opened)
{
    protected override long EventOf(MarkGuest route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, MarkGuest route, Turn turn)
    {
        await guests.Mark(opened.Id, route.Guest, route.Came);
        return Outcome.GoTo(new AttendanceList(opened.Id, route.Page));
    }
}

internal sealed class MarkAllGuestsCommand(OpenedEvents opened, GuestStore guests) : AttendanceChange<MarkAllGuests>(opened)
{
    protected override long EventOf(MarkAllGuests route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, MarkAllGuests route, Turn turn)
    {
        await guests.MarkAll(opened.Id, route.Came);
        return Outcome.GoTo(new AttendanceList(opened.Id));
    }
}
