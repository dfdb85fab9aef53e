using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Consultations;

/// <summary>A stretch of absolute time, the end not included.</summary>
public readonly record struct TimeRange
{
    /// <param name="from">The first instant.</param>
    /// <param name="until">The instant after the last.</param>
    /// <exception cref="ArgumentException">The end lies before the begin.</exception>
    public TimeRange(DateTimeOffset from, DateTimeOffset until)
    {
        if (until < from) throw new ArgumentException($"{until:O} lies before {from:O}.", nameof(until));
        (From, Until) = (from, until);
    }

    /// <summary>The first instant.</summary>
    public DateTimeOffset From { get; }

    /// <summary>The instant after the last.</summary>
    public DateTimeOffset Until { get; }

    /// <summary>The local days of a zone, from the first midnight to the one after the last day: a day or month as its reader sees it.</summary>
    public static TimeRange OfDays(DateSpan days, TimeZoneName zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new TimeRange(zone.InstantOf(days.First, TimeOnly.MinValue), zone.InstantOf(days.Last.AddDays(1), TimeOnly.MinValue));
    }

    /// <summary>Whether the instant lies inside.</summary>
    public bool Contains(DateTimeOffset instant) => instant >= From && instant < Until;

    /// <summary>Whether both have an instant in common.</summary>
    public bool Overlaps(DateTimeOffset from, DateTimeOffset until) => From < until && from < Until;
}
