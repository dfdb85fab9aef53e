using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations;

/// <summary>Times, tutors and places of consultations in words. Times are the reader's; the zone is said where it may be doubted.</summary>
internal static class ConsultationWords
{
    /// <summary>«15:00».</summary>
    public static string Time(DateTimeOffset at, TimeZoneName zone) => zone.At(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>«15:00–15:45».</summary>
    public static string Span(DateTimeOffset start, DateTimeOffset end, TimeZoneName zone) => $"{Time(start, zone)}–{Time(end, zone)}";

    /// <summary>«чт, 15 октября».</summary>
    public static string Day(DateTimeOffset at, TimeZoneName zone) => RussianDate.WeekdayDayMonth(zone.DateAt(at));

    /// <summary>«чт, 15 октября, 15:00».</summary>
    public static string Begin(DateTimeOffset start, TimeZoneName zone) => $"{Day(start, zone)}, {Time(start, zone)}";

    /// <summary>«чт, 15 октября, 15:00–15:45».</summary>
    public static string When(DateTimeOffset start, DateTimeOffset end, TimeZoneName zone) => $"{Day(start, zone)}, {Span(start, end, zone)}";

    /// <summary>« (время московское)»; with another tutor's clock « (время якутское; у тьютора 09:00, время московское)».</summary>
    public static string ZoneNote(DateTimeOffset start, TimeZoneName reader, TimeZoneName tutor) => ZoneWords.Agree(reader, tutor, start)
        ? $" ({ZoneWords.Of(reader, start)})"
        : $" ({ZoneWords.Of(reader, start)}; у тьютора {Time(start, tutor)}, {ZoneWords.Of(tutor, start)})";

    public static string Format(MeetingFormat format) => format switch
    {
        MeetingFormat.InPerson => "очно",
        MeetingFormat.Online => "онлайн",
        _ => "по телефону",
    };

    /// <summary>A length as people say it: «45 мин», «2 часа», «1 день».</summary>
    public static string Length(int minutes) => minutes switch
    {
        _ when minutes % 1440 == 0 => Counted.Days(minutes / 1440),
        _ when minutes % 60 == 0 => Counted.Hours(minutes / 60),
        _ => Minutes(minutes),
    };

    /// <summary>«не позже чем за 2 дня».</summary>
    public static string Before(int minutes) => $"не позже чем за {Length(minutes)}";

    public static string Minutes(int minutes) => $"{RussianNumber.Format(minutes)}{RussianNumber.Space}мин";

    /// <summary>«Очно: Школьная ул., 1»; a place that is not said yet is said to be missing.</summary>
    public static Html Place(MeetingPlace place) => place switch
    {
        { Place.Length: 0 } => $"Как встретиться: {Format(place.Format)}; {(place.Format switch
        {
            MeetingFormat.InPerson => "адрес",
            MeetingFormat.Online => "ссылку",
            _ => "номер",
        })} тьютор сообщит",
        { Format: MeetingFormat.InPerson } => $"Очно: {place.Place}",
        { Format: MeetingFormat.Online } => $"Онлайн: {place.Place}",
        _ => $"По телефону: {place.Place}",
    };

    public static string Tutor(string? name) => name ?? "тьютор";

    /// <summary>«Вера Ветрова · Математика, Физика».</summary>
    public static string TutorLine(TutorRow tutor) => tutor.SubjectNames is { } subjects ? $"{Tutor(tutor.Name)} · {subjects}" : Tutor(tutor.Name);

    /// <summary>«Математика, тьютор Вера Ветрова»; without a subject only the tutor.</summary>
    public static string Subject(BookingRow booking) =>
        booking.SubjectName is { } subject ? $"{subject}, тьютор {Tutor(booking.TutorName)}" : $"Тьютор {Tutor(booking.TutorName)}";

    /// <summary>«чт, 15 октября, 15:00–15:45 (время московское)» as the teacher reads it.</summary>
    public static string ForTeacher(BookingRow booking)
    {
        var reader = new TimeZoneName(booking.PersonZone);
        return When(booking.StartsAt, booking.EndsAt, reader) + ZoneNote(booking.StartsAt, reader, new TimeZoneName(booking.TutorZone));
    }

    /// <summary>The same as the tutor reads it.</summary>
    public static string ForTutor(BookingRow booking)
    {
        var reader = new TimeZoneName(booking.TutorZone);
        return $"{When(booking.StartsAt, booking.EndsAt, reader)} ({ZoneWords.Of(reader, booking.StartsAt)})";
    }
}
