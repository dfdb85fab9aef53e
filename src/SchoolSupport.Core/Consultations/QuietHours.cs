using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Consultations;

/// <summary>The night, from 21:00 to 8:00 by a person's clocks: nothing is asked of them then, and no time runs out for them.</summary>
public static class QuietHours
{
    /// <summary>The night begins.</summary>
    public static readonly TimeOnly From = new(21, 0);

    /// <summary>The day begins.</summary>
    public static readonly TimeOnly Until = new(8, 0);

    /// <summary>Whether it is night there.</summary>
    public static bool Are(DateTimeOffset now, TimeZoneName zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        TimeOnly time = TimeOnly.FromTimeSpan(zone.At(now).TimeOfDay);
        return time >= From || time < Until;
    }

    /// <summary>This instant by day; at night the morning that follows.</summary>
    public static DateTimeOffset DayFrom(DateTimeOffset now, TimeZoneName zone)
    {
        if (!Are(now, zone)) return now;
        DateTimeOffset local = zone.At(now);
        DateOnly date = DateOnly.FromDateTime(local.DateTime);
        return zone.InstantOf(TimeOnly.FromTimeSpan(local.TimeOfDay) >= From ? date.AddDays(1) : date, Until);
    }

    /// <summary>This instant by day; at night the evening at which the night began.</summary>
    public static DateTimeOffset EveningBefore(DateTimeOffset now, TimeZoneName zone)
    {
        if (!Are(now, zone)) return now;
        DateTimeOffset local = zone.At(now);
        DateOnly date = DateOnly.FromDateTime(local.DateTime);
        return zone.InstantOf(TimeOnly.FromTimeSpan(local.TimeOfDay) >= From ? date : date.AddDays(-1), From);
    }

    /// <summary>The instant by which so much of the day has passed; nights do not count.</summary>
    public static DateTimeOffset After(DateTimeOffset now, TimeSpan length, TimeZoneName zone)
    {
        DateTimeOffset at = DayFrom(now, zone);
        while (true)
        {
            DateTimeOffset evening = zone.InstantOf(zone.DateAt(at), From);
            if (evening - at >= length) return at + length;
            length -= evening - at;
            at = DayFrom(evening, zone);
        }
    }
}
