using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Core.Tests.Reminders;

public class TaskStepsTests
{
    private static readonly Arbitrary<DateOnly> Dates =
        Gen.Choose(new DateOnly(2024, 6, 1).DayNumber, new DateOnly(2027, 6, 1).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private readonly TaskSteps steps = new(WorkingCalendar.Russia);

    // Thursday, 15 October 2026; 4 November is a holiday.
    [Theory]
    [InlineData("2026-10-15", true, "10-01 10-08 10-12 10-14 10-15 10-16 10-21 10-26 10-29 11-06 11-13")]
    [InlineData("2026-10-15", false, "10-01 10-08 10-12 10-14 10-15")]
    [InlineData("2026-10-18", true, "10-02 10-09 10-15 10-16 10-19 10-22 10-27 10-30 11-09")]
    public void Steps_come_before_and_after_the_due_date(string due, bool goesOn, string expected) => Assert.Equal(
        expected,
        string.Join(' ', steps.Until(DateOnly.Parse(due, CultureInfo.InvariantCulture), goesOn, new DateOnly(2026, 11, 15)).Select(day => day.ToString("MM-dd", null))));

    [Fact]
    public void Steps_are_working_days_in_order_each_once() => Prop.ForAll(Dates, due =>
    {
        IReadOnlyList<DateOnly> dates = steps.Until(due, true, due.AddDays(120));
        return dates.All(WorkingCalendar.Russia.IsWorkingDay) && dates.Zip(dates.Skip(1)).All(pair => pair.First < pair.Second);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Even_over_the_new_years_holidays_a_missed_task_is_not_left_alone_for_three_weeks() => Prop.ForAll(Dates, due =>
    {
        IReadOnlyList<DateOnly> dates = [due, .. steps.Until(due, true, due.AddDays(200)).Where(day => day > due)];
        return dates.Zip(dates.Skip(1)).All(pair => pair.Second.DayNumber - pair.First.DayNumber < 21);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_step_is_reached_on_its_day_and_no_other() => Prop.ForAll(Dates, due =>
    {
        IReadOnlyList<DateOnly> dates = steps.Until(due, true, due.AddDays(60));
        return Enumerable.Range(-20, 80).Select(due.AddDays).All(day => steps.IsReached(due, true, day.AddDays(-1), day) == dates.Contains(day));
    }).QuickCheckThrowOnFailure();
}
