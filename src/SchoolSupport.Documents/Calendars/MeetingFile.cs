using System.Globalization;
using System.Text;

namespace SchoolSupport.Documents.Calendars;

/// <summary>
/// Invitations to a meeting and their withdrawal (iCalendar, RFC 5545, with the methods of RFC 5546). Times are in UTC: every phone shows
/// them in its own zone, and none needs to know ours. A named zone would have to come with its rules, which programs overrule by their own,
/// and old tables still have Russia's summer time.
/// </summary>
public static class MeetingFile
{
    /// <summary>Puts the meeting into a calendar, or changes it there.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="writtenAt">The instant of writing.</param>
    public static byte[] Request(CalendarMeeting meeting, DateTimeOffset writtenAt) => Write(meeting, writtenAt, isCancelled: false);

    /// <summary>Takes the meeting out of a calendar, or crosses it out there.</summary>
    /// <inheritdoc cref="Request"/>
    public static byte[] Cancel(CalendarMeeting meeting, DateTimeOffset writtenAt) => Write(meeting, writtenAt, isCancelled: true);

    private static byte[] Write(CalendarMeeting meeting, DateTimeOffset writtenAt, bool isCancelled)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        var lines = new CalendarLines();
        lines.Begin(isCancelled ? "CANCEL" : "REQUEST");
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", meeting.Uid);
        lines.AddInstant("DTSTAMP", writtenAt);
        lines.Add("SEQUENCE", meeting.Sequence.ToString(CultureInfo.InvariantCulture));
        lines.AddInstant("DTSTART", meeting.Start);
        lines.AddInstant("DTEND", meeting.End);
        AddWords(lines, meeting);
        lines.Add($"ORGANIZER;CN={Quoted(meeting.Organizer.Name)}", meeting.Organizer.Address);
        foreach (CalendarGuest guest in meeting.Attendees)
            lines.Add($"ATTENDEE;CN={Quoted(guest.Name)};ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE", guest.Address);
        lines.Add("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED");
        if (!isCancelled && meeting.Alarm is { } alarm) AddAlarm(lines, alarm, meeting.Summary);
        lines.Add("END", "VEVENT");
        lines.Add("END", "VCALENDAR");
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    private static void AddWords(CalendarLines lines, CalendarMeeting meeting)
    {
        lines.AddText("SUMMARY", meeting.Summary);
        if (meeting.Description is { } description) lines.AddText("DESCRIPTION", description);
        if (meeting.Location.Length == 0) return;
        lines.AddText("LOCATION", meeting.Location);
        bool isLink = Uri.TryCreate(meeting.Location, UriKind.Absolute, out Uri? link) && link.Scheme is "https" or "http";
        if (isLink && Ascii.IsValid(link!.AbsoluteUri)) lines.Add("URL", link.AbsoluteUri);
    }

    private static void AddAlarm(CalendarLines lines, TimeSpan before, string summary)
    {
        lines.Add("BEGIN", "VALARM");
        lines.Add("ACTION", "DISPLAY");
        lines.AddText("DESCRIPTION", summary);
        lines.Add("TRIGGER", string.Create(CultureInfo.InvariantCulture, $"-PT{(int)before.TotalMinutes}M"));
        lines.Add("END", "VALARM");
    }

    // A parameter in quotes holds anything but quotes and control characters.
    private static string Quoted(string name) =>
        $"\"{string.Concat(name.EnumerateRunes().Where(rune => !Rune.IsControl(rune)).Select(rune => rune.Value == '"' ? "'" : rune.ToString()))}\"";
}
