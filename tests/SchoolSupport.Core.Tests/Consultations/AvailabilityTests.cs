using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using static SchoolSupport.Core.Tests.Consultations.Tutors;

namespace SchoolSupport.Core.Tests.Consultations;

public sealed class AvailabilityTests
{
    private static readonly DateOnly Monday = new(2026, 10, 12);
    private static readonly WeeklyHours Afternoon = new(DayOfWeek.Monday, Hour(15, 17));

    [Fact]
    public void Times_begin_with_each_span_and_follow_by_length_and_buffer() =>
        Assert.Equal("09:00, 10:00, 15:00, 16:00", On(Monday, With([Afternoon, new WeeklyHours(DayOfWeek.Monday, Hour(9, 11))])));

    [Fact]
    public void The_last_time_may_end_with_its_span_without_the_buffer() =>
        Assert.Equal("15:00, 16:15", On(Monday, With([Afternoon with { Hours = new DayHours(900, 1020) }], terms: Terms with { Length = 45, Buffer = 30 })));

    [Fact]
    public void A_span_shorter_than_a_consultation_gives_no_time() =>
        Assert.Equal("", On(Monday, With([Afternoon with { Hours = new DayHours(900, 940) }])));

    [Fact]
    public void Other_weekdays_have_no_times() => Assert.Equal("", On(Monday.AddDays(1), With([Afternoon])));

    [Theory]
    [InlineData("2026-11-04", "a holiday on a Wednesday")]
    [InlineData("2026-03-09", "Monday, to which the holiday of Sunday is moved")]
    [InlineData("2026-06-12", "a holiday on a Friday")]
    [InlineData("2026-12-31", "a Thursday made free by decree")]
    [InlineData("2027-05-01", "a holiday on a Saturday")]
    [InlineData("2026-10-14", "a Wednesday of the municipality's own")]
    [InlineData("2026-10-17", "a Saturday of the municipality's own")]
    public void Hours_of_every_week_rest_on_holidays(string day, string why)
    {
        WorkingCalendar own = WorkingCalendar.Russia.With([new CalendarChange(new DateOnly(2026, 10, 14), false, "Указ"), new CalendarChange(new DateOnly(2026, 10, 17), false, "Указ")]);

        Assert.True(On(DateOnly.Parse(day, null), With(EveryDay, calendar: own)).Length == 0, why);
    }

    [Fact]
    public void Saturday_hours_are_held_on_usual_Saturdays_and_on_holidays_made_working_days()
    {
        Assert.Equal("15:00, 16:00", On(new DateOnly(2026, 10, 17), With(EveryDay)));
        Assert.Equal("15:00, 16:00", On(new DateOnly(2026, 11, 4), With(EveryDay, calendar: WorkingCalendar.Russia.With([new CalendarChange(new DateOnly(2026, 11, 4), true, "Приказ")]))));
    }

    [Fact]
    public void Single_hours_are_held_on_holidays_too() =>
        Assert.Equal("10:00, 11:00", On(new DateOnly(2026, 11, 4), With(EveryDay, [new SingleHours(new DateOnly(2026, 11, 4), Hour(10, 12))])));

    [Fact]
    public void Single_hours_as_usual_only_add_what_the_weeks_hours_do_not_cover()
    {
        Assert.Equal("15:00, 16:00, 17:00", On(Monday, With([Afternoon], [new SingleHours(Monday, Hour(16, 18))])));
        Assert.Equal("15:00, 16:00", On(Monday, With([Afternoon], [new SingleHours(Monday, new DayHours(870, 960))])));
    }

    [Fact]
    public void Single_hours_of_their_own_kind_go_before_the_weeks()
    {
        SingleHours webinar = new(Monday, Hour(15, 16), new MeetingPlace(MeetingFormat.Online, "https://meet.example/hall"), 30);

        IReadOnlyList<Slot> slots = With([Afternoon], [webinar]).SlotsOn(Monday);

        Assert.Equal("15:00, 16:00", Begins(slots, Moscow));
        Assert.Equal([30, 1], slots.Select(slot => slot.Seats));
        Assert.Equal(["https://meet.example/hall", Terms.Place], slots.Select(slot => slot.Place.Place));
    }

    [Fact]
    public void An_absence_wins_over_all_hours()
    {
        Availability away = With([Afternoon], [new SingleHours(Monday, Hour(9, 10))], [new DateSpan(Monday.AddDays(-3), Monday)]);

        Assert.Empty(away.SlotsOn(Monday));
        Assert.NotEmpty(away.SlotsOn(Monday.AddDays(7)));
    }

    [Fact]
    public void A_buffer_is_shortened_to_the_next_span() =>
        Assert.Equal([15, 0, 15], With([new WeeklyHours(DayOfWeek.Monday, new DayHours(900, 1005)), new WeeklyHours(DayOfWeek.Monday, new DayHours(1005, 1050))]).SlotsOn(Monday).Select(slot => slot.Buffer));

    [Fact]
    public void Times_are_by_the_tutors_clocks() =>
        Assert.Equal(new DateTimeOffset(2026, 10, 12, 6, 0, 0, TimeSpan.Zero), With([Afternoon], zone: "Asia/Yakutsk").SlotsOn(Monday)[0].Start);

    [Fact]
    public void Where_clocks_change_the_hour_that_is_missing_has_no_times_and_the_doubled_one_has_more()
    {
        TimeZoneName berlin = new("Europe/Berlin");
        Availability night = With([new WeeklyHours(DayOfWeek.Sunday, Hour(1, 4))], terms: Terms with { Length = 60, Buffer = 0 }, zone: berlin.Id);

        Assert.Equal("01:00, 03:00", Begins(night.SlotsOn(new DateOnly(2026, 3, 29)), berlin));
        Assert.Equal("01:00, 02:00, 02:00, 03:00", Begins(night.SlotsOn(new DateOnly(2026, 10, 25)), berlin));
    }

    private static IEnumerable<WeeklyHours> EveryDay => Enum.GetValues<DayOfWeek>().Select(day => new WeeklyHours(day, Hour(15, 17)));

    private static string On(DateOnly day, Availability hours) => Begins(hours.SlotsOn(day), hours.Zone);
}
