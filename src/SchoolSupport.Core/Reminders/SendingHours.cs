using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Reminders;

/// <summary>When people may be disturbed by what they did not ask for: on working days of their municipality, by its clocks.</summary>
/// <param name="Calendar">The municipality's working days.</param>
/// <param name="Zone">The municipality's time zone.</param>
/// <param name="Start">From this local time on.</param>
/// <param name="End">Until this one, itself not included.</param>
public sealed record SendingHours(WorkingCalendar Calendar, TimeZoneName Zone, TimeOnly Start, TimeOnly End)
{
    /// <summary>Whether messages may be sent now.</summary>
    public bool AreOpen(DateTimeOffset now)
    {
        TimeOnly time = TimeOnly.FromTimeSpan(Zone.At(now).TimeOfDay);
        return time >= Start && time < End && Calendar.IsWorkingDay(Zone.DateAt(now));
    }

    /// <summary>The local date on which messages may next be sent: today while that is still to come or going on, else the next working day.</summary>
    public DateOnly NextOpeningDay(DateTimeOffset now)
    {
        DateOnly today = Zone.DateAt(now);
        bool isOver = TimeOnly.FromTimeSpan(Zone.At(now).TimeOfDay) >= End;
        return !isOver && Calendar.IsWorkingDay(today) ? today : Calendar.NextWorkingDay(today);
    }
}
