using System.Globalization;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Consultations;

/// <summary>Which reminder of a consultation it is.</summary>
public enum ConsultationReminder
{
    /// <summary>A day before.</summary>
    Day,

    /// <summary>An hour before.</summary>
    Hour,
}

/// <summary>A reminder of a consultation to one person.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="From">When it is sent.</param>
/// <param name="Until">What was missed is caught up until then, not included; afterwards it is left out.</param>
/// <param name="Key">Unique for the kind and the time of the consultation: a moved one has reminders of its own, one moved back none twice.</param>
public sealed record ConsultationReminderTime(ConsultationReminder Kind, DateTimeOffset From, DateTimeOffset Until, string Key)
{
    /// <summary>Whether it is to be sent now, unless it has been.</summary>
    public bool IsDue(DateTimeOffset now) => now >= From && now < Until;
}

/// <summary>
/// Reminders a day and an hour before a consultation. Its hour counts: the hour's reminder comes at night too, should the consultation be so
/// early. The day's never comes at night: it comes in the morning instead, or in the evening before. Who has just booked needs no word.
/// </summary>
public static class ConsultationReminders
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    // Nearer than this, a person who has just booked, or has just been reminded, is told nothing more.
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(90);

    // Out of the night, a day's reminder comes earlier by as much at most.
    private static readonly TimeSpan LongestMove = TimeSpan.FromHours(12);

    // An evening's word about tomorrow evening is well before the night.
    private static readonly TimeOnly Evening = new(20, 0);

    /// <summary>The reminders of a consultation, in order; none for those that would only repeat what the person has just done.</summary>
    /// <param name="start">The begin.</param>
    /// <param name="bookedAt">When this time was booked, by moving perhaps; for a tutor, when the first took it.</param>
    /// <param name="reader">The zone of the person reminded.</param>
    public static IReadOnlyList<ConsultationReminderTime> For(DateTimeOffset start, DateTimeOffset bookedAt, TimeZoneName reader)
    {
        List<ConsultationReminderTime> reminders = [];
        DateTimeOffset day = DayReminderAt(start, reader);
        if (bookedAt <= start - Day && bookedAt < day) Add(ConsultationReminder.Day, day, start - Fresh);
        if (bookedAt <= start - Fresh) Add(ConsultationReminder.Hour, start - Hour, start);
        return reminders;

        void Add(ConsultationReminder kind, DateTimeOffset from, DateTimeOffset until) =>
            reminders.Add(new ConsultationReminderTime(kind, from, until, KeyOf(kind, start)));
    }

    /// <summary>The one reminder to send now; null: none, or not at this hour. At most one is due at any instant.</summary>
    /// <inheritdoc cref="For"/>
    public static ConsultationReminderTime? DueNow(DateTimeOffset now, DateTimeOffset start, DateTimeOffset bookedAt, TimeZoneName reader) =>
        For(start, bookedAt, reader).SingleOrDefault(reminder =>
            reminder.IsDue(now) && (reminder.Kind == ConsultationReminder.Hour || !QuietHours.Are(now, reader)));

    /// <summary>Whether somewhere on earth a reminder may be due now: a look at the clock before anything else is read.</summary>
    public static bool MayBeDue(ConsultationReminder kind, DateTimeOffset now, DateTimeOffset start) =>
        kind == ConsultationReminder.Hour ? now >= start - Hour && now < start : now >= start - Day - LongestMove && now < start - Fresh;

    /// <summary>What reminders of a kind of one begin have in common in their keys.</summary>
    public static string KeyOf(ConsultationReminder kind, DateTimeOffset start) =>
        string.Create(CultureInfo.InvariantCulture, $"{(kind == ConsultationReminder.Day ? "day" : "hour")}/{start.ToUnixTimeMilliseconds()}");

    private static DateTimeOffset DayReminderAt(DateTimeOffset start, TimeZoneName reader)
    {
        DateTimeOffset at = start - Day;
        if (!QuietHours.Are(at, reader)) return at;
        DateTimeOffset local = reader.At(at);
        DateOnly date = DateOnly.FromDateTime(local.DateTime);
        return local.Hour >= QuietHours.From.Hour ? reader.InstantOf(date, Evening) : reader.InstantOf(date, QuietHours.Until);
    }
}
