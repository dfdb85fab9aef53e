using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Consultations;

/// <summary>Invented hours for tests.</summary>
internal static class Tutors
{
    public static readonly TimeZoneName Moscow = new("Europe/Moscow");

    /// <summary>45 minutes and a pause of 15, without notice.</summary>
    public static readonly ConsultationTerms Terms = new() { Notice = 0, Place = "https://meet.example/a", Horizon = 366 };

    private static readonly string[] Zones = ["Europe/Kaliningrad", "Europe/Moscow", "Asia/Yakutsk", "Asia/Kamchatka", "Europe/Berlin", "Australia/Lord_Howe"];

    /// <summary>Any hours of any tutor, overlapping ones too, around days on which clocks change somewhere.</summary>
    public static Gen<Availability> Any =>
        from length in Gen.Choose(1, 24)
        from buffer in Gen.Choose(0, 8)
        from notice in Gen.Choose(0, 3000)
        from horizon in Gen.Choose(1, 60)
        from weekly in Weekly.ListOf()
        from oneOff in OneOff.ListOf()
        from absences in Absence.ListOf()
        from zone in Gen.Elements(Zones)
        select new Availability(
            new TutorHours
            {
                Terms = new ConsultationTerms { Length = length * 5, Buffer = buffer * 5, Notice = notice, Horizon = horizon, Place = "Кабинет 5" },
                Weekly = [.. weekly.Take(12)], OneOff = [.. oneOff.Take(12)], Absences = [.. absences.Take(2)],
            },
            new TimeZoneName(zone),
            WorkingCalendar.Russia);

    /// <summary>Days of autumn, with the end of summer time and a holiday among them.</summary>
    public static Gen<DateOnly> Day => Gen.Choose(new DateOnly(2026, 10, 1).DayNumber, new DateOnly(2026, 11, 15).DayNumber).Select(DateOnly.FromDayNumber);

    private static Gen<DayHours> Hours =>
        from first in Gen.Choose(0, 287)
        from last in Gen.Choose(first + 1, Math.Min(288, first + 60))
        select new DayHours(first * 5, last * 5);

    private static Gen<MeetingPlace?> Place => Gen.Elements<MeetingPlace?>(null, null, new MeetingPlace(MeetingFormat.InPerson, "Зал"));

    private static Gen<WeeklyHours> Weekly =>
        from weekday in Gen.Choose(0, 6)
        from hours in Hours
        from place in Place
        select new WeeklyHours((DayOfWeek)weekday, hours, place);

    private static Gen<SingleHours> OneOff =>
        from day in Day
        from hours in Hours
        from place in Place
        from seats in Gen.Elements<int?>(null, 30)
        select new SingleHours(day, hours, place, seats);

    private static Gen<DateSpan> Absence => from day in Day from length in Gen.Choose(0, 5) select new DateSpan(day, day.AddDays(length));

    /// <summary>A tutor in Moscow by the country's calendar.</summary>
    public static Availability With(IEnumerable<WeeklyHours> weekly, IEnumerable<SingleHours>? oneOff = null, IEnumerable<DateSpan>? absences = null, ConsultationTerms? terms = null, string zone = "Europe/Moscow", WorkingCalendar? calendar = null) => new(
        new TutorHours { Terms = terms ?? Terms, Weekly = [.. weekly], OneOff = [.. oneOff ?? []], Absences = [.. absences ?? []] },
        new TimeZoneName(zone),
        calendar ?? WorkingCalendar.Russia);

    /// <summary>«15:00–17:00».</summary>
    public static DayHours Hour(int from, int to) => new(from * 60, to * 60);

    /// <summary>Begins by a zone's clocks: «15:00, 16:00».</summary>
    public static string Begins(IEnumerable<Slot> slots, TimeZoneName zone) => string.Join(", ", slots.Select(slot => $"{zone.At(slot.Start):HH:mm}"));
}
