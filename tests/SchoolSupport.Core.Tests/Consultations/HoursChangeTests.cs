using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using static SchoolSupport.Core.Tests.Consultations.Tutors;

namespace SchoolSupport.Core.Tests.Consultations;

public sealed class HoursChangeTests
{
    private static readonly DateOnly Monday = new(2026, 10, 12);
    private static readonly DateTimeOffset Now = Moscow.InstantOf(Monday.AddDays(-4), new TimeOnly(12, 0));
    private static readonly WeeklyHours Afternoon = new(DayOfWeek.Monday, Hour(15, 17));
    private static readonly Availability Before = With([Afternoon]);

    [Fact]
    public void What_still_fits_is_not_listed() => Assert.Empty(Affected(With([Afternoon, new WeeklyHours(DayOfWeek.Friday, Hour(9, 10))])));

    [Fact]
    public void Booked_times_need_not_stand_where_new_ones_would_begin() => Assert.Empty(Affected(With([Afternoon with { Hours = new DayHours(870, 1020) }])));

    [Fact]
    public void Another_length_or_buffer_disturbs_nothing() => Assert.Empty(Affected(With([Afternoon], terms: Terms with { Length = 90, Buffer = 0 })));

    [Fact]
    public void Touching_spans_hold_a_time_together() =>
        Assert.Empty(Affected(With([Afternoon with { Hours = new DayHours(900, 985) }, Afternoon with { Hours = new DayHours(985, 1020) }])));

    [Fact]
    public void Shorter_hours_put_out_what_lies_outside() => Assert.Equal([(2, Misfits.NoHours)], Affected(With([Afternoon with { Hours = new DayHours(900, 1000) }])));

    [Fact]
    public void Without_hours_everything_is_out_in_order_of_time() => Assert.Equal([(1, Misfits.NoHours), (2, Misfits.NoHours)], Affected(With([])));

    [Fact]
    public void An_absence_puts_out_its_days() => Assert.Equal([(1, Misfits.Absence), (2, Misfits.Absence)], Affected(With([Afternoon], absences: [DateSpan.Day(Monday)])));

    [Fact]
    public void Another_place_must_be_told() => Assert.Equal([(1, Misfits.OtherPlace), (2, Misfits.OtherPlace)], Affected(With([Afternoon], terms: Terms with { Place = "Кабинет 5", Format = MeetingFormat.InPerson })));

    [Fact]
    public void Fewer_seats_than_taken_are_too_few() =>
        Assert.Equal([(2, Misfits.FewerSeats)], new HoursChange(With([Afternoon], terms: Terms with { Seats = 5 }), Before).Affected(Now, Booked).Select(one => ((int)one.Consultation.Id, one.Misfits)));

    [Fact]
    public void What_did_not_fit_before_is_no_news() => Assert.Empty(new HoursChange(With([]), With([])).Affected(Now, Booked));

    [Fact]
    public void What_has_begun_is_not_listed() => Assert.Empty(new HoursChange(Before, With([])).Affected(Booked[0].Slot.Start, Booked));

    // Two have booked the second; the first in the list is the later.
    private static readonly List<PlannedConsultation> Booked = [new(2, SlotAt(16), 2), new(1, SlotAt(15), 1)];

    private static List<(int Id, Misfits Misfits)> Affected(Availability after) =>
        [.. new HoursChange(With([Afternoon], terms: Terms with { Seats = 1 }), after).Affected(Now, Booked.Select(one => one with { Taken = 1 })).Select(one => ((int)one.Consultation.Id, one.Misfits))];

    private static Slot SlotAt(int hour) => new(Moscow.InstantOf(Monday, new TimeOnly(hour, 0)), 45, 15, new MeetingPlace(MeetingFormat.Online, Terms.Place), 1);
}
