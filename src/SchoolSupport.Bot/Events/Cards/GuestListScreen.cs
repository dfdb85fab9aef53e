using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Events;

/// <summary>Who comes, or was there, school by school: for the organiser, and whoever watches the municipality.</summary>
internal sealed class GuestListScreen(OpenedEvents opened, GuestStore guests) : Screen<GuestList, OpenedEvent>
{
    private const int PerPage = 30;

    protected override async Task<OpenedEvent?> Admit(GuestList route, Turn turn) =>
        await opened.ToSee(route.Event, turn) is { IsDraft: false } found && MaySee(found, turn) ? found : null;

    protected override async Task<Page> Show(OpenedEvent subject, GuestList route, Turn turn)
    {
        var closed = subject.Row.ClosedAt is not null;
        var all = await guests.Of(subject.Id);
        var shown = all.Where(guest => closed ? guest.Came == true : guest.State is GuestState.Going or GuestState.WalkIn).ToList();
        var part = Parts.Of(shown, route.Page, PerPage);
        return new Page(Html.Lines(
        [
            EventWords.Heading(subject.Row),
            closed ? (Html)$"Были: <b>{shown.Count}</b> · не пришли: {all.Count(guest => guest.Came == false)}" : Standing(subject.Row, all),
            .. part.Items.GroupBy(guest => guest.SchoolName).Select(school => (Html)$"<b>{school.Key ?? "Без школы"}</b>: {string.Join(", ", school.Select(Name))}"),
            closed ? null : Line("В очереди", all, GuestState.Waiting),
            closed ? null : Line("Не смогут", all, GuestState.Declined),
        ]))
            .Row(part.Turns(index => new GuestList(subject.Id, index)))
            .Row(all.Count > 0 ? Button.To("Таблица Excel", new AttendanceSheet(subject.Id)) : null)
            .Row(Button.To("‹ К мероприятию", new EventCard(subject.Id)), Button.To("Меню", new Home()));
    }

    internal static bool MaySee(OpenedEvent opened, Turn turn) =>
        opened.MayRun || AccessRules.MaySeeMunicipality(turn.Member.Acting.Membership, opened.Row.MunicipalityId);

    private static string Name(GuestRow guest) => guest.Name ?? "имя удалено";

    private static Html Standing(EventRow row, IReadOnlyList<GuestRow> all) => all.Count == 0 ? (Html)$"Пока никто не ответил." : EventWords.Counts(row);

    private static Html? Line(string title, IReadOnlyList<GuestRow> all, GuestState state)
    {
        var names = all.Where(guest => guest.State == state).Select(Name).ToList();
        return names.Count == 0 ? null : (Html)$"{title} · {names.Count}: {CodePoints.Shorten(string.Join(", ", names), 500)}";
    }
}
