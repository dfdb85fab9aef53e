using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Reminders;

/// <summary>When people may be disturbed: working days of their municipality, from 09:00 until 20:00 by its clocks.</summary>
/// <param name="Calendar">The municipality's working days.</param>
/// <param name="Zone">The municipality's time zone.</param>
public sealed record SendingHours(WorkingCalendar Calendar, TimeZoneName Zone)
{
    /// <summary>The hour at which reminders are sent.</summary>
    public static readonly TimeOnly Start = new(9, 0);

    /// <summary>From this hour on it is too late in the day.</summary>
    public static readonly TimeOnly End = new(20, 0);

    /// <summary>Whether the clocks there show an hour for messages, on whatever day.</summary>
    public bool IsDaytime(DateTimeOffset now)
    {
        TimeOnly time = TimeOnly.FromTimeSpan(Zone.At(now).TimeOfDay);
        return time >= Start && time < End;
    }

    /// <summary>Whether messages may be sent now: daytime of a working day.</summary>
    public bool AreOpen(DateTimeOffset now) => IsDaytime(now) && Calendar.IsWorkingDay(Zone.DateAt(now));

    /// <summary>The local date on which messages may next be sent: today while that is still to come or going on, else the next working day.</summary>
    public DateOnly NextOpeningDay(DateTimeOffset now)
    {
        DateOnly today = Zone.DateAt(now);
        bool isOver = TimeOnly.FromTimeSpan(Zone.At(now).TimeOfDay) >= End;
        return !isOver && Calendar.IsWorkingDay(today) ? today : Calendar.NextWorkingDay(today);
    }
}
