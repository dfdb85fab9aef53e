using SchoolSupport.Bot.Consultations.Mine;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Reminders;

/// <summary>What both sides read before a consultation.</summary>
internal static class ReminderPages
{
    private const int MostNamed = 10;
    private const int HourOrSo = 55;

    public static Page ForTeacher(BookingRow booking, ConsultationReminder kind, DateTimeOffset now)
    {
        var page = new Page(Html.Lines(
            (Html)$"{Head(booking.StartsAt, new TimeZoneName(booking.PersonZone), kind, now)}: <b>{ConsultationWords.ForTeacher(booking)}</b>",
            (Html)$"{ConsultationWords.Subject(booking)}",
            ConsultationWords.Place(booking.Where),
            booking.Topic is { } topic ? (Html)$"Тема: {topic}" : null));
        return page.Row(Button.To("Открыть запись", new MyBooking(booking.Id)), Button.To("Меню", new Home()));
    }

    /// <param name="seats">All bookings of the consultation.</param>
    public static Page ForTutor(IReadOnlyList<BookingRow> seats, ConsultationReminder kind, DateTimeOffset now)
    {
        var one = seats[0];
        return new Page(Html.Lines(
        [
            (Html)$"{Head(one.StartsAt, new TimeZoneName(one.TutorZone), kind, now)}: <b>{ConsultationWords.ForTutor(one)}</b>",
            ConsultationWords.Place(one.Where),
            .. seats.Take(MostNamed).Select(Line),
            seats.Count > MostNamed ? (Html)$"и ещё {seats.Count - MostNamed}" : null,
        ])).Row(Button.To("Меню", new Home()));
    }

    private static Html Line(BookingRow booking) =>
        $"• {booking.PersonName ?? "Учитель"}, {booking.SchoolName}{(booking.Topic is { } topic ? $": {topic}" : string.Empty)}{(booking.ForGroup ? " (для класса или группы)" : string.Empty)}";

    private static string Head(DateTimeOffset start, TimeZoneName zone, ConsultationReminder kind, DateTimeOffset now)
    {
        if (kind == ConsultationReminder.Hour)
        {
            var minutes = (long)Math.Max(1, Math.Ceiling((start - now).TotalMinutes));
            return minutes >= HourOrSo ? "Консультация через час" : $"Консультация через {Plural.Count(minutes, "минуту", "минуты", "минут")}";
        }

        return $"Консультация {RussianDate.Distance(zone.DateAt(start), zone.DateAt(now))}";
    }
}
