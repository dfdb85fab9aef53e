using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Events;

namespace SchoolSupport.Bot.Events;

/// <summary>What people read about events without having asked.</summary>
internal static class EventNewsPages
{
    public static Page Invitation(EventRow row, TimeZoneName zone, DateTimeOffset now) =>
        new Page(Html.Lines(
            (Html)$"Приглашаем вас:",
            EventWords.Heading(row),
            (Html)$"<b>{EventTimes.Of(row, zone, now)}</b>",
            EventWords.Where(row),
            (Html)$"Ведёт: {row.LeaderName}{(row.SubjectName is { } subject ? $", {subject}" : "")}",
            row.Seats is { } seats ? (Html)$"Мест: {seats}" : null))
            .Row(Button.To("Записаться", new SignUp(row.Id)), Button.To("Не смогу", new DeclineEvent(row.Id)))
            .Row(Button.To("Меню", new Home()));

    /// <param name="what">What has changed.</param>
    public static Page Changed(Html what, EventRow row, TimeZoneName zone, DateTimeOffset now) =>
        new Page(Html.Lines(
            what,
            EventWords.Heading(row),
            (Html)$"<b>{EventTimes.Of(row, zone, now)}</b>",
            EventWords.Where(row)))
            .Row(Button.To("Обновить в календаре", new EventCalendar(row.Id)), Button.To("Не смогу прийти", new DeclineEvent(row.Id)))
            .Row(Button.To("Открыть", new EventCard(row.Id)), Button.To("Меню", new Home()));

    public static Page Cancelled(EventRow row, TimeZoneName zone, DateTimeOffset now) =>
        new Page(Html.Lines(
            (Html)$"✕ <b>Отменено</b>: {EventWords.Quoted(row)}, {EventTimes.Begin(row.StartsAt!.Value, zone, now)}.",
            (Html)$"Причина: {row.CancelReason}",
            (Html)$"Извините за неудобство."))
            .Row(Button.To("Убрать из календаря", new EventCalendar(row.Id)), Button.To("Мероприятия", new EventList()))
            .Row(Button.To("Меню", new Home()));

    public static Page Promoted(EventRow row, TimeZoneName zone, DateTimeOffset now) =>
        new Page(Html.Lines(
            (Html)$"✓ Место освободилось, <b>вы записаны</b>:",
            EventWords.Heading(row),
            (Html)$"<b>{EventTimes.Of(row, zone, now)}</b>",
            EventWords.Where(row)))
            .Row(Button.To("В календарь", new EventCalendar(row.Id)), Button.To("Не смогу прийти", new DeclineEvent(row.Id)))
            .Row(Button.To("Открыть", new EventCard(row.Id)), Button.To("Меню", new Home()));

    public static Page ToLeader(EventRow row, TimeZoneName zone, DateTimeOffset now) =>
        new Page(Html.Lines((Html)$"Координатор объявил мероприятие, которое ведёте вы:", EventWords.Heading(row), (Html)$"<b>{EventTimes.Of(row, zone, now)}</b>", EventWords.Where(row)))
            .Row(Button.To("Открыть", new EventCard(row.Id)), Button.To("В календарь", new EventCalendar(row.Id)))
            .Row(Button.To("Меню", new Home()));

    public static Page Materials(EventRow row) =>
        new Page(Html.Lines((Html)$"Материалы: {EventWords.Quoted(row)}.", (Html)$"Они останутся в разделе «Мероприятия», в прошедших."))
            .Row(Button.To("Посмотреть материалы", new EventMaterials(row.Id)), Button.To("Меню", new Home()));

    public static Page Reminder(EventRow row, ConsultationReminder kind, bool leads, TimeZoneName zone, DateTimeOffset now) =>
        new Page(Html.Lines(
            kind == ConsultationReminder.Hour ? (Html)$"Через час начало{(leads ? ", ведёте вы" : "")}:" : $"Напоминаю: {Day(row, zone, now)}{(leads ? " вы ведёте" : "")}",
            EventWords.Heading(row),
            (Html)$"<b>{EventTimes.Of(row, zone, now)}</b>",
            EventWords.Where(row),
            leads ? EventWords.Counts(row) : null))
            .Row(leads ? Button.To($"Записались · {row.Going}", new GuestList(row.Id)) : Button.To("Не смогу прийти", new DeclineEvent(row.Id)), Button.To("Открыть", new EventCard(row.Id)))
            .Timely(kind == ConsultationReminder.Hour);

    public static Page AskAttendance(EventRow row) =>
        new Page(Html.Lines(
            (Html)$"Как прошло? {EventWords.Heading(row)}",
            (Html)$"Отметьте, пожалуйста, кто был (записались {row.Going}), и закройте список{(row.ActivityId is null ? "" : ": он станет подтверждением для дорожной карты")}."))
            .Row(Button.To("Отметить, кто пришёл", new AttendanceList(row.Id)), Button.To("Меню", new Home()));

    private static string Day(EventRow row, TimeZoneName zone, DateTimeOffset now) => RussianDate.Distance(zone.DateAt(row.StartsAt!.Value), zone.DateAt(now));
}
