using System.Diagnostics;
using System.Text.Json;

namespace SchoolSupport.Documents.Tests.Calendars;

/// <summary>
/// Reads calendar files with Python's icalendar, a parser that shares nothing with ours (Debian's python3-icalendar). Without it such tests are
/// skipped; where CI is set, they fail instead.
/// </summary>
internal static class IndependentCalendar
{
    private const string Python = "/usr/bin/python3";

    private const string Program =
        """
        import icalendar, json, pathlib, sys
        def entry(event):
            people = event.get('attendee', [])
            people = people if isinstance(people, list) else [people]
            start, end = event.decoded('dtstart'), event.decoded('dtend')
            return {
                'uid': str(event['uid']), 'sequence': int(event['sequence']), 'status': str(event['status']), 'summary': str(event['summary']),
                'description': str(event.get('description', '')), 'location': str(event.get('location', '')), 'url': str(event.get('url', '')),
                'start': start.isoformat(), 'end': end.isoformat(), 'stamp': event.decoded('dtstamp').isoformat(),
                'organizer': event['organizer'].params['CN'] + ' ' + str(event['organizer']) if 'organizer' in event else '',
                'attendees': [one.params['CN'] + ' ' + str(one) + ' ' + one.params['PARTSTAT'] for one in people],
                'alarms': [str(alarm['action']) + ' ' + str(alarm.decoded('trigger').total_seconds()) for alarm in event.walk('valarm')],
                'errors': [str(error) for error in event.errors],
            }
        for path in sys.argv[1:]:
            calendars = icalendar.Calendar.from_ical(pathlib.Path(path).read_bytes(), multiple=True)
            calendar, = calendars
            print(json.dumps({'method': str(calendar['method']), 'version': str(calendar['version']), 'entries': [entry(event) for event in calendar.walk('vevent')]}))
        """;

    public static string? ReasonToSkip =>
        Directory.Exists("/usr/lib/python3/dist-packages/icalendar") || Environment.GetEnvironmentVariable("CI") == "true"
            ? null
            : "python3-icalendar is not on this machine";

    /// <summary>What the parser makes of the files, in their order.</summary>
    public static IReadOnlyList<JsonElement> Read(params byte[][] files)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("calendars-");
        try
        {
            List<string> paths = [.. files.Select((file, index) => Saved(folder, index, file))];
            using Process process = Process.Start(new ProcessStartInfo(Python, ["-I", "-c", Program, .. paths]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, errors.GetAwaiter().GetResult());
            return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Saved(DirectoryInfo folder, int index, byte[] file)
    {
        string path = Path.Combine(folder.FullName, $"{index}.ics");
        File.WriteAllBytes(path, file);
        return path;
    }
}
