using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Documents.Calendars;

namespace SchoolSupport.Documents.Tests.Calendars;

public sealed class MeetingFileTests
{
    private static readonly DateTimeOffset Start = new(2026, 10, 15, 15, 0, 0, TimeSpan.FromHours(9));
    private static readonly DateTimeOffset Now = new(2026, 10, 8, 9, 30, 15, TimeSpan.FromHours(3));

    [Fact]
    public void An_invitation_is_written_as_the_standard_says() => Assert.Equal(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//SchoolSupport//RU
        CALSCALE:GREGORIAN
        METHOD:REQUEST
        BEGIN:VEVENT
        UID:booking-7@schoolsupport
        DTSTAMP:20261008T063015Z
        SEQUENCE:2
        DTSTART:20261015T060000Z
        DTEND:20261015T064500Z
        SUMMARY:Консультация: математика
        LOCATION:https://meet.example/abc
        URL:https://meet.example/abc
        ORGANIZER;CN="А. Петрова":mailto:person-5@schoolsupport.invalid
        ATTENDEE;CN="И. Седова";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=
         FALSE:mailto:person-9@schoolsupport.invalid
        STATUS:CONFIRMED
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Консультация: математика
        TRIGGER:-PT60M
        END:VALARM
        END:VEVENT
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n"),
        Encoding.UTF8.GetString(MeetingFile.Request(Meeting(), Now)));

    [Fact]
    public void Another_parser_reads_an_invitation_its_move_and_its_withdrawal()
    {
        Assert.SkipWhen(IndependentCalendar.ReasonToSkip is not null, IndependentCalendar.ReasonToSkip ?? "");
        CalendarMeeting moved = Meeting(hours: 24, sequence: 3);
        CalendarMeeting cancelled = Meeting(hours: 24, sequence: 4);

        IReadOnlyList<JsonElement> read = IndependentCalendar.Read(MeetingFile.Request(Meeting(), Now), MeetingFile.Request(moved, Now), MeetingFile.Cancel(cancelled, Now));

        Assert.Equal(["REQUEST", "REQUEST", "CANCEL"], read.Select(calendar => Text(calendar, "method")));
        List<JsonElement> entries = [.. read.Select(calendar => calendar.GetProperty("entries").EnumerateArray().Single())];
        Assert.All(entries, entry => Assert.Equal("booking-7@schoolsupport", Text(entry, "uid")));
        Assert.Equal([2, 3, 4], entries.Select(entry => entry.GetProperty("sequence").GetInt32()));
        Assert.Equal(["CONFIRMED", "CONFIRMED", "CANCELLED"], entries.Select(entry => Text(entry, "status")));
        Assert.Equal([Start, Start.AddHours(24), Start.AddHours(24)], entries.Select(entry => DateTimeOffset.Parse(Text(entry, "start"), null)));
        Assert.All(entries, entry => Assert.Equal(TimeSpan.FromMinutes(45), DateTimeOffset.Parse(Text(entry, "end"), null) - DateTimeOffset.Parse(Text(entry, "start"), null)));
        Assert.All(entries, entry => Assert.Equal("А. Петрова mailto:person-5@schoolsupport.invalid", Text(entry, "organizer")));
        Assert.All(entries, entry => Assert.Equal(["И. Седова mailto:person-9@schoolsupport.invalid ACCEPTED"], Texts(entry, "attendees")));
        Assert.Equal(["DISPLAY -3600.0", "DISPLAY -3600.0"], entries.SelectMany(entry => Texts(entry, "alarms")));
        Assert.All(entries, entry => Assert.Empty(Texts(entry, "errors")));
    }

    [Fact]
    public void Another_parser_reads_back_whatever_people_wrote()
    {
        Assert.SkipWhen(IndependentCalendar.ReasonToSkip is not null, IndependentCalendar.ReasonToSkip ?? "");
        List<string> words = [.. Words().Sample(200, 30), new string('ё', 300), "a\"b:c;d,e"];
        List<CalendarMeeting> meetings = [.. words.Select(text => Meeting(text))];

        IReadOnlyList<JsonElement> read = IndependentCalendar.Read([.. meetings.Select(meeting => MeetingFile.Request(meeting, Now))]);

        Assert.Equal(words.Select(Plain), read.Select(calendar => Text(calendar.GetProperty("entries")[0], "summary")));
        Assert.Equal(words.Select(Plain), read.Select(calendar => Text(calendar.GetProperty("entries")[0], "location")));
        Assert.All(read, calendar => Assert.StartsWith("DISPLAY", Texts(calendar.GetProperty("entries")[0], "alarms").Single(), StringComparison.Ordinal));
    }

    [Fact]
    public void Another_parser_reads_the_whole_days_and_hours_of_task_files()
    {
        Assert.SkipWhen(IndependentCalendar.ReasonToSkip is not null, IndependentCalendar.ReasonToSkip ?? "");
        CalendarEvent days = new() { Uid = "task-5@schoolsupport", When = CalendarSpan.Days(new DateOnly(2026, 10, 30), new DateOnly(2026, 10, 31)), Summary = "Семинар" };
        CalendarEvent hours = new() { Uid = "task-6@schoolsupport", When = CalendarSpan.Hours(Start, Start.AddHours(1)), Summary = "Вебинар", IsCancelled = true };

        List<JsonElement> entries = [.. IndependentCalendar.Read(CalendarFile.Write("Сроки", Now, [days, hours])).Single().GetProperty("entries").EnumerateArray()];

        Assert.Equal(["2026-10-30", "2026-11-01"], [Text(entries[0], "start"), Text(entries[0], "end")]);
        Assert.Equal(Start, DateTimeOffset.Parse(Text(entries[1], "start"), null));
        Assert.Equal("CANCELLED", Text(entries[1], "status"));
    }

    [Fact]
    public void A_withdrawal_rings_no_alarm() =>
        Assert.DoesNotContain("VALARM", Encoding.UTF8.GetString(MeetingFile.Cancel(Meeting(), Now)), StringComparison.Ordinal);

    [Fact]
    public void A_place_that_is_no_link_gives_no_link_to_open() =>
        Assert.DoesNotContain("URL:", Encoding.UTF8.GetString(MeetingFile.Request(Meeting() with { Location = "Кабинет 5" }, Now)), StringComparison.Ordinal);

    [Fact]
    public void A_name_in_quotes_breaks_nothing() =>
        Assert.Contains("CN=\"Анна 'А' Петрова\"", Encoding.UTF8.GetString(MeetingFile.Request(Meeting() with { Organizer = new CalendarGuest(5, "Анна \"А\" \nПетрова") }, Now)), StringComparison.Ordinal);

    [Fact]
    public void No_line_is_longer_than_75_octets() => Prop.ForAll(Words().ToArbitrary(), text =>
        Encoding.UTF8.GetString(MeetingFile.Request(Meeting(text), Now)).Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= 75)).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_ends_before_it_begins_rings_after_it_or_invites_nobody()
    {
        Assert.Throws<ArgumentException>(() => Meeting(length: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Meeting() with { Alarm = TimeSpan.FromMinutes(-5) });
        Assert.Throws<ArgumentException>(() => Meeting() with { Attendees = [] });
    }

    private static CalendarMeeting Meeting(string? words = null, int hours = 0, int sequence = 2, int length = 45) =>
        new(Start.AddHours(hours), Start.AddHours(hours).AddMinutes(length))
        {
            Uid = CalendarMeeting.UidOfBooking(7), Sequence = sequence, Summary = words ?? "Консультация: математика", Location = words ?? "https://meet.example/abc",
            Organizer = new CalendarGuest(5, "А. Петрова"), Attendees = [new CalendarGuest(9, "И. Седова")],
        };

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static IEnumerable<string> Texts(JsonElement element, string name) => element.GetProperty(name).EnumerateArray().Select(one => one.GetString()!);

    private static string Plain(string text) => text.ReplaceLineEndings("\n");

    // Never empty: such a place is not written at all. The other parser takes a backslash before a sign for an escape even where it is one of its own
    // («\\;»), hence the space after it; CalendarFileTests read those back.
    private static Gen<string> Words() => Gen.Elements("а", "Щ", "x", " ", ",", ";", "\\ ", "\n", "\r\n", "😀", "№", "n", ":", "\"", "долгое слово ", "BEGIN:VEVENT")
        .NonEmptyListOf().Select(parts => $"«{string.Concat(parts)}»");
}
