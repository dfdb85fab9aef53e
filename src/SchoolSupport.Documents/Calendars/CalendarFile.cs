using System.Globalization;
using System.Text;

namespace SchoolSupport.Documents.Calendars;

/// <summary>Writes calendar files (iCalendar, RFC 5545) that phones and mail programs open.</summary>
public static class CalendarFile
{
    public const string MediaType = "text/calendar";

    /// <param name="name">What programs call the calendar.</param>
    /// <param name="writtenAt">The instant of writing.</param>
    /// <param name="events">The entries, in the order in which they are written.</param>
    public static byte[] Write(string name, DateTimeOffset writtenAt, IEnumerable<CalendarEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var lines = new CalendarLines();
        lines.Begin("PUBLISH");
        lines.AddText("X-WR-CALNAME", name);
        foreach (var one in events) Add(lines, one, writtenAt);
        lines.Add("END", "VCALENDAR");
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    private static void Add(CalendarLines lines, CalendarEvent one, DateTimeOffset writtenAt)
    {
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", one.Uid);
        lines.AddInstant("DTSTAMP", writtenAt);
        lines.Add("SEQUENCE", one.Sequence.ToString(CultureInfo.InvariantCulture));
        AddSpan(lines, one.When);
        lines.AddText("SUMMARY", one.Summary);
        if (one.Description is { } description) lines.AddText("DESCRIPTION", description);
        if (one.Location is { } location) lines.AddText("LOCATION", location);
        lines.Add("STATUS", one.IsCancelled ? "CANCELLED" : "CONFIRMED");
        lines.Add("END", "VEVENT");
    }

    private static void AddSpan(CalendarLines lines, CalendarSpan span)
    {
        if (span is CalendarSpan.WholeDays days)
        {
            lines.Add("DTSTART;VALUE=DATE", Date(days.First));
            // The end is the first day that does not belong to it any more.
            lines.Add("DTEND;VALUE=DATE", Date(days.Last.AddDays(1)));
            lines.Add("TRANSP", "TRANSPARENT");
            return;
        }

        var hours = (CalendarSpan.BetweenInstants)span;
        lines.AddInstant("DTSTART", hours.Start);
        lines.AddInstant("DTEND", hours.End);
    }

    private static string Date(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
