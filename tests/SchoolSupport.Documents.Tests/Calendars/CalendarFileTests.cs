using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Documents.Calendars;

namespace SchoolSupport.Documents.Tests.Calendars;

public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 8, 9, 30, 15, TimeSpan.FromHours(3));

    [Fact]
    public void A_due_date_is_a_whole_day_and_a_meeting_has_hours()
    {
        string text = Write(
            new CalendarEvent
            {
                Uid = "task-5@schoolsupport", Sequence = 2, When = CalendarSpan.Days(new DateOnly(2026, 10, 30), new DateOnly(2026, 10, 30)),
                Summary = "Семинар; п. 12, СОШ № 12", Description = "Первая строка\nВторая \\ последняя",
            },
            new CalendarEvent
            {
                Uid = "booking-7@schoolsupport", When = CalendarSpan.Hours(Now, Now.AddMinutes(45)), Summary = "Консультация", Location = "Кабинет 5",
                IsCancelled = true,
            });

        Assert.Equal(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//SchoolSupport//RU
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            X-WR-CALNAME:Мои сроки
            BEGIN:VEVENT
            UID:task-5@schoolsupport
            DTSTAMP:20260908T063015Z
            SEQUENCE:2
            DTSTART;VALUE=DATE:20261030
            DTEND;VALUE=DATE:20261031
            TRANSP:TRANSPARENT
            SUMMARY:Семинар\; п. 12\, СОШ № 12
            DESCRIPTION:Первая строка\nВторая \\ последняя
            STATUS:CONFIRMED
            END:VEVENT
            BEGIN:VEVENT
            UID:booking-7@schoolsupport
            DTSTAMP:20260908T063015Z
            SEQUENCE:0
            DTSTART:20260908T063015Z
            DTEND:20260908T071515Z
            SUMMARY:Консультация
            LOCATION:Кабинет 5
            STATUS:CANCELLED
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            text);
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_unfolded_it_says_the_same() => Prop.ForAll(Texts(), summary =>
    {
        string text = Write(new CalendarEvent { Uid = "1", When = CalendarSpan.Days(new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 2)), Summary = summary });

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Equal(summary.ReplaceLineEndings("\n"), SummaryOf(text));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_control_character_does_not_break_the_file() =>
        Assert.Contains("SUMMARY:ab\r\n", Write(new CalendarEvent { Uid = "1", When = CalendarSpan.Days(new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 1)), Summary = "a\u0007b" }), StringComparison.Ordinal);

    [Fact]
    public void Nothing_ends_before_it_begins()
    {
        Assert.Throws<ArgumentException>(() => CalendarSpan.Days(new DateOnly(2026, 1, 2), new DateOnly(2026, 1, 1)));
        Assert.Throws<ArgumentException>(() => CalendarSpan.Hours(Now, Now));
    }

    private static string Write(params CalendarEvent[] events) => Encoding.UTF8.GetString(CalendarFile.Write("Мои сроки", Now, events));

    private static string SummaryOf(string text)
    {
        string line = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Single(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal))["SUMMARY:".Length..];
        var plain = new StringBuilder();
        for (int at = 0; at < line.Length; at++)
        {
            if (line[at] != '\\') plain.Append(line[at]);
            else plain.Append(line[++at] == 'n' ? '\n' : line[at]);
        }
        return plain.ToString();
    }

    private static Arbitrary<string> Texts() => Gen.Elements("а", "Щ", "x", " ", ",", ";", "\\", "\n", "\r\n", "😀", "№", "n", ":", "долгое слово ")
        .ListOf().Select(parts => string.Concat(parts)).ToArbitrary();
}
