using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Review;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Events;

/// <summary>Closes the list of who came, after showing what comes of it; then the event is evidence where it belongs to a road map.</summary>
internal sealed class CloseAttendanceCommand(OpenedEvents opened, EventStore events, GuestStore guests, EventProving proving) : AttendanceChange<CloseAttendance>(opened)
{
    protected override long EventOf(CloseAttendance route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, CloseAttendance route, Turn turn)
    {
        if (!route.Sure)
            return Outcome.Show(Question(opened, (await guests.Of(opened.Id)).Where(guest => guest.Came == true).ToList()));
        await events.Close(opened.Id, turn.Member.PersonId);
        var came = (await guests.Of(opened.Id)).Where(guest => guest.Came == true).ToList();
        return Outcome.Show(Closed(opened, came, await proving.Prove(opened, came, turn), turn));
    }

    private static Page Question(OpenedEvent opened, List<GuestRow> came) =>
        EventPages.Asking(opened, Html.Lines(
            (Html)$"Были: <b>{Counted.People(came.Count)}</b>{Schools(came)}. Закрыть список?",
            opened.Row.ActivityId is null || came.Count == 0 ? null : (Html)$"После этого участие уйдёт подтверждением в дорожную карту, и список уже не изменить."))
            .Row(Button.To("Да, закрыть", new CloseAttendance(opened.Id, Sure: true)), Button.To("‹ К списку", new AttendanceList(opened.Id)));

    private static Page Closed(OpenedEvent opened, List<GuestRow> came, ProvenTasks proven, Turn turn)
    {
        var page = EventPages.Asking(opened, Html.Lines(
            (Html)$"✓ Список закрыт: {Counted.People(came.Count)}{Schools(came)}.",
            proven.HandedIn.Count > 0 ? (Html)$"Подтверждения ушли на проверку: {string.Join(", ", proven.HandedIn)}." : null,
            proven.Joined.Count > 0 ? (Html)$"Добавлено к тому, что школа уже собирает сама: {string.Join(", ", proven.Joined)}." : null,
            proven.Without.Count > 0 ? (Html)$"Открытой задачи на этот срок нет: {string.Join(", ", proven.Without)}." : null));
        return page
            .Row(proven.HandedIn.Count > 0 && AccessRules.MayCoordinate(turn.Member.Acting.Membership, opened.Row.MunicipalityId) ? Button.To("Проверить подтверждения", new ReviewFirst()) : null)
            .Row(Button.To("Добавить материалы", new CollectMaterials(opened.Id)), Button.To("Таблица Excel", new AttendanceSheet(opened.Id)))
            .Row(proven.IsEmpty ? Button.To("Исправить список", new ReopenAttendance(opened.Id)) : null)
            .Row(Button.To("‹ К мероприятию", new EventCard(opened.Id)), Button.To("Меню", new Home()));
    }

    private static string Schools(List<GuestRow> came)
    {
        var schools = came.Where(guest => guest.SchoolId is not null).Select(guest => guest.SchoolId).Distinct().Count();
        return schools == 0 ? "" : $" из {Core.Text.Plural.Count(schools, "школы", "школ", "школ")}";
    }
}

internal sealed class ReopenAttendanceCommand(OpenedEvents opened, EventStore events) : Command<ReopenAttendance, OpenedEvent>
{
    protected override Task<OpenedEvent?> Admit(ReopenAttendance route, Turn turn) => opened.ToRun(route.Event, turn);

    protected override async Task<Outcome> Run(OpenedEvent subject, ReopenAttendance route, Turn turn) => await events.Reopen(subject.Id)
        ? Outcome.GoTo(new AttendanceList(subject.Id))
        : Outcome.GoTo(new EventCard(subject.Id), "Список уже стал подтверждением: изменить его нельзя.");
}
