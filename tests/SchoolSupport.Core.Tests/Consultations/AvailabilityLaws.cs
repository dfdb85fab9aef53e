using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Core.Tests.Consultations;

/// <summary>What holds for any hours of any tutor in any zone, on days on which clocks change too.</summary>
public sealed class AvailabilityLaws
{
    [Fact]
    public void Times_of_a_day_never_overlap_with_their_buffers() => Holds((hours, day) =>
        Neighbours(hours.SlotsOn(day)).All(pair => pair.First.BusyUntil <= pair.Second.Start));

    [Fact]
    public void Times_lie_within_the_hours_of_their_day() => Holds((hours, day) =>
        hours.SlotsOn(day).All(slot => hours.HoursOn(day).Any(span => span.Time.From <= slot.Start && slot.End <= span.Time.Until && span.Place == slot.Place && span.Seats == slot.Seats)));

    [Fact]
    public void Times_begin_on_whole_five_minutes() => Holds((hours, day) =>
        hours.SlotsOn(day).All(slot => slot.Start.ToUnixTimeMilliseconds() % BusyCells.Milliseconds == 0 && slot.Start.Offset == TimeSpan.Zero));

    [Fact]
    public void Hours_of_a_day_are_in_order_and_apart() => Holds((hours, day) =>
        hours.HoursOn(day).Zip(hours.HoursOn(day).Skip(1)).All(pair => pair.First.Time.Until <= pair.Second.Time.From));

    [Fact]
    public void Absent_tutors_have_no_hours() => Holds((hours, day) => !hours.IsAbsent(day) || hours.HoursOn(day).Count == 0);

    [Fact]
    public void What_is_offered_can_be_booked_and_what_can_be_booked_is_offered() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(
        Tutors.Any.ToArbitrary(), Tutors.Day.ToArbitrary(), Gen.Choose(-3 * 1440, 1440).ToArbitrary(), (hours, day, minutes) =>
        {
            DateTimeOffset now = hours.Zone.InstantOf(day, TimeOnly.MinValue).AddMinutes(minutes);
            HashSet<DateTimeOffset> offered = [.. hours.FreeSlots(now, TimeRange.OfDays(DateSpan.Day(day), hours.Zone), BusyTimes.None, []).Select(free => free.Slot.Start)];
            return hours.SlotsOn(day).All(slot => offered.Contains(slot.Start) ==
                (BookingRules.IsInTime(now, slot.Start, hours.Terms) && day <= BookingRules.LastDay(now, hours.Terms, hours.Zone)));
        }));

    [Fact]
    public void However_much_is_booked_the_tutor_is_never_twice_in_a_cell() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(
        Tutors.Any.ToArbitrary(), Tutors.Day.ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), (hours, day, seed) =>
        {
            HashSet<long> cells = [];
            TimeRange range = TimeRange.OfDays(new DateSpan(day, day.AddDays(6)), hours.Zone);
            for (int choice = seed; ; choice = (choice * 31) + 7)
            {
                List<FreeSlot> free = [.. hours.FreeSlots(range.From.AddDays(-1), range, BusyTimes.OfCells(cells), [])];
                if (free.Count == 0) return true;
                Slot taken = free[Math.Abs(choice % free.Count)].Slot;
                if (BusyCells.Between(taken.Start, taken.BusyUntil).Any(cell => !cells.Add(cell))) return false;
            }
        }));

    private static IEnumerable<(Slot First, Slot Second)> Neighbours(IReadOnlyList<Slot> slots) => slots.Zip(slots.Skip(1));

    private static void Holds(Func<Availability, DateOnly, bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Tutors.Any.ToArbitrary(), Tutors.Day.ToArbitrary(), law));
}
