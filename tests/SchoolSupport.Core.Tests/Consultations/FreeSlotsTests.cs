using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using static SchoolSupport.Core.Tests.Consultations.Tutors;

namespace SchoolSupport.Core.Tests.Consultations;

public sealed class FreeSlotsTests
{
    private static readonly DateOnly Monday = new(2026, 10, 12);
    private static readonly DateTimeOffset Now = Moscow.InstantOf(Monday.AddDays(-4), new TimeOnly(12, 0));
    private static readonly WeeklyHours Afternoon = new(DayOfWeek.Monday, Hour(15, 18));

    [Fact]
    public void What_is_taken_is_not_offered_nor_what_its_buffer_reaches()
    {
        TimeRange taken = new(At(15, 30), At(16, 5));

        Assert.Equal("17:00", Free(With([Afternoon]), busy: BusyTimes.Of([taken])));
    }

    [Fact]
    public void What_only_touches_a_taken_time_is_offered() =>
        Assert.Equal("15:00, 17:00", Free(With([Afternoon]), busy: BusyTimes.OfCells(BusyCells.Between(At(16, 0), At(17, 0)))));

    [Fact]
    public void A_closed_time_is_not_offered_and_its_neighbours_are()
    {
        TutorHours hours = new() { Terms = Terms, Weekly = [Afternoon], Closed = [new TimeRange(At(16, 0), At(16, 45))] };

        Assert.Equal("15:00, 17:00", Free(new Availability(hours, Moscow, WorkingCalendar.Russia)));
    }

    [Fact]
    public void A_consultation_with_seats_left_is_offered_as_it_was_made()
    {
        Availability hours = With([Afternoon], terms: Terms with { Seats = 10 });
        Slot made = new(At(16, 0), 60, 0, new MeetingPlace(MeetingFormat.InPerson, "Зал"), 5);

        List<FreeSlot> free = [.. hours.FreeSlots(Now, Day(Monday), BusyTimes.Of([new TimeRange(made.Start, made.BusyUntil)]), [new OpenConsultation(77, made, 3)])];

        Assert.Equal([(null, 10), (77L, 3), (null, 10)], free.Select(slot => (slot.Consultation, slot.SeatsLeft)));
        Assert.Same(made, free[1].Slot);
    }

    [Fact]
    public void A_consultation_outside_the_hours_is_not_offered_to_others()
    {
        Slot outside = new(At(20, 0), 45, 15, new MeetingPlace(MeetingFormat.Online, ""), 5);

        Assert.DoesNotContain(With([Afternoon]).FreeSlots(Now, Day(Monday), BusyTimes.None, [new OpenConsultation(77, outside, 3)]), slot => slot.Consultation == 77);
    }

    [Fact]
    public void The_notice_is_kept_to_the_minute()
    {
        Availability hours = With([Afternoon], terms: Terms with { Notice = 120 });

        Assert.Equal("15:00, 16:00, 17:00", Free(hours, now: At(13, 0)));
        Assert.Equal("16:00, 17:00", Free(hours, now: At(13, 0).AddSeconds(1)));
    }

    [Fact]
    public void What_has_begun_is_over() => Assert.Equal("17:00", Free(With([Afternoon]), now: At(16, 0)));

    [Fact]
    public void The_horizon_counts_today()
    {
        Assert.Equal("", Free(With([Afternoon], terms: Terms with { Horizon = 4 })));
        Assert.Equal("15:00, 16:00, 17:00", Free(With([Afternoon], terms: Terms with { Horizon = 5 })));
    }

    [Fact]
    public void A_day_is_the_readers()
    {
        Availability kamchatka = With([new WeeklyHours(DayOfWeek.Monday, Hour(0, 24))], terms: Terms with { Length = 60, Buffer = 0 }, zone: "Asia/Kamchatka");
        TimeRange sunday = Day(Monday.AddDays(-1));

        List<FreeSlot> free = [.. kamchatka.FreeSlots(Now, sunday, BusyTimes.None, [])];

        Assert.Equal(9, free.Count);
        Assert.All(free, slot => Assert.Equal(Monday.AddDays(-1), Moscow.DateAt(slot.Slot.Start)));
    }

    [Fact]
    public void Nothing_is_offered_of_a_range_that_is_over() => Assert.Equal("", Free(With([Afternoon]), now: At(23, 59)));

    private static DateTimeOffset At(int hour, int minute) => Moscow.InstantOf(Monday, new TimeOnly(hour, minute));

    private static TimeRange Day(DateOnly day) => TimeRange.OfDays(DateSpan.Day(day), Moscow);

    private static string Free(Availability hours, BusyTimes? busy = null, DateTimeOffset? now = null) =>
        Begins(hours.FreeSlots(now ?? Now, Day(Monday), busy ?? BusyTimes.None, []).Select(free => free.Slot), Moscow);
}
