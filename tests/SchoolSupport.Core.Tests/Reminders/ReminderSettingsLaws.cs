using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Core.Tests.Reminders;

/// <summary>What holds however rules and choices are changed.</summary>
public sealed class ReminderSettingsLaws
{
    private static readonly Gen<Func<ReminderPolicy, ReminderPolicy>> Changes = Gen.OneOf(
        from evening in Gen.Choose(17 * 60, 23 * 60)
        from morning in Gen.Choose(5 * 60, 11 * 60)
        select With(policy => policy.WithNight(new Night(At(evening), At(morning)))),
        from minute in Gen.Choose(0, (24 * 60) - 1)
        select With(policy => policy.Night.Covers(At(minute)) ? policy : policy.WithDigestAt(At(minute))),
        from minute in Gen.Choose(0, (24 * 60) - 1)
        select With(policy => policy.Night.Covers(At(minute)) ? policy : policy.WithCoordinatorDigestAt(At(minute))));

    private static readonly Gen<ReminderDays> Days = Gen.OneOf(
        Gen.Constant(ReminderDays.Working),
        Gen.Constant(ReminderDays.Every),
        Gen.NonEmptyListOf(Gen.Elements(Enum.GetValues<DayOfWeek>())).Select(days => ReminderDays.On(days)));

    [Fact]
    public void However_the_rules_are_changed_no_digest_has_its_hour_in_the_night() => Holds(Gen.ListOf(Changes), changes =>
    {
        ReminderPolicy policy = changes.Aggregate(ReminderPolicy.Default, (sofar, change) => change(sofar));
        return !policy.Night.Covers(policy.DigestAt) && !policy.Night.Covers(policy.CoordinatorDigestAt);
    });

    [Fact]
    public void A_step_toggled_twice_is_as_it_was_and_toggled_once_is_not() => Holds(
        from chosen in Gen.SubListOf(StepsBefore.Offered.ToArray())
        from days in Gen.Elements(StepsBefore.Offered.ToArray())
        select (Steps: new StepsBefore(chosen), Days: days),
        one => one.Steps.Toggled(one.Days).Toggled(one.Days) == one.Steps && one.Steps.Toggled(one.Days).Contains(one.Days) != one.Steps.Contains(one.Days));

    [Fact]
    public void A_day_ticked_is_in_the_week_a_day_unticked_is_not_and_the_others_stay() => Holds(
        from days in Days
        from day in Gen.Elements(Enum.GetValues<DayOfWeek>())
        from chosen in Gen.Elements(true, false)
        select (days, day, chosen),
        one => one.days.With(one.day, one.chosen) is { } ticked
            ? ticked.OrdinaryWeek.ToHashSet().SetEquals(
                one.chosen ? one.days.OrdinaryWeek.Append(one.day) : one.days.OrdinaryWeek.Where(day => day != one.day))
            : !one.chosen && one.days.OrdinaryWeek is [var last] && last == one.day);

    [Fact]
    public void On_a_day_that_is_neither_a_holiday_nor_moved_the_ordinary_week_decides() => Holds(
        from days in Days
        from number in Gen.Choose(new DateOnly(2024, 1, 1).DayNumber, new DateOnly(2027, 12, 31).DayNumber)
        select (Days: days, Date: DateOnly.FromDayNumber(number)),
        one => WorkingCalendar.Russia.IsHoliday(one.Date)
            || WorkingCalendar.Russia.IsWorkingDay(one.Date) == one.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
            || one.Days.Include(one.Date, WorkingCalendar.Russia) == one.Days.OrdinaryWeek.Contains(one.Date.DayOfWeek));

    private static void Holds<T>(Gen<T> situations, Func<T, bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(situations.ToArbitrary(), law));

    private static Func<ReminderPolicy, ReminderPolicy> With(Func<ReminderPolicy, ReminderPolicy> change) => change;

    private static TimeOnly At(int minute) => new(minute / 60, minute % 60);
}
