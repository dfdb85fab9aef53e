using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Reminders;

public class MunicipalityDayTests
{
    private static readonly Arbitrary<DateOnly> Dates =
        Gen.Choose(new DateOnly(2024, 6, 1).DayNumber, new DateOnly(2027, 6, 1).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static MunicipalityDay On(DateOnly today, ReminderPolicy? policy = null) =>
        new(1, today, policy ?? ReminderPolicy.Default, WorkingCalendar.Russia, new TimeZoneName("Europe/Moscow"));

    /// <summary>The steps of a rhythm in a span: the days that are themselves the last step.</summary>
    private static IReadOnlyList<DateOnly> Steps(ReminderRhythm rhythm, DateOnly on, DateOnly from, DateOnly until, ReminderPolicy? policy = null) =>
        [.. Enumerable.Range(0, until.DayNumber - from.DayNumber + 1).Select(from.AddDays).Where(day => On(day, policy).LastStep(rhythm, on) == day)];

    private static string Shown(IEnumerable<DateOnly> days) => string.Join(' ', days.Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture)));

    private static DateOnly Date(string date) => DateOnly.Parse(date, CultureInfo.InvariantCulture);

    // Thursday, 15 October 2026; 4 November is a holiday.
    [Theory]
    [InlineData("2026-10-15", ReminderRhythm.BeforeAndAfter, "10-01 10-08 10-12 10-14 10-15 10-16 10-21 10-26 10-29 11-06 11-13")]
    [InlineData("2026-10-15", ReminderRhythm.Before, "10-01 10-08 10-12 10-14 10-15")]
    [InlineData("2026-10-15", ReminderRhythm.After, "10-16 10-21 10-26 10-29 11-06 11-13")]
    [InlineData("2026-10-18", ReminderRhythm.BeforeAndAfter, "10-02 10-09 10-15 10-16 10-19 10-22 10-27 10-30 11-09")]
    [InlineData("2026-10-16", ReminderRhythm.NextDay, "10-19")]
    [InlineData("2026-10-17", ReminderRhythm.OnDate, "10-17")]
    [InlineData("2026-10-17", ReminderRhythm.Along, "")]
    public void Steps_come_before_and_after_their_date(string on, ReminderRhythm rhythm, string expected) =>
        Assert.Equal(expected, Shown(Steps(rhythm, Date(on), Date("2026-09-25"), Date("2026-11-15"))));

    // The 2nd and the 9th of November are Mondays, and the 1st of January begins ten days off.
    [Theory]
    [InlineData("2026-11-01", "2026-11-10", "11-02 11-09")]
    [InlineData("2026-12-28", "2027-01-14", "12-28 01-11")]
    public void Weeks_begin_on_their_first_working_day(string from, string until, string expected) =>
        Assert.Equal(expected, Shown(Steps(ReminderRhythm.Weekly, Date("2026-01-01"), Date(from), Date(until)).Where(WorkingCalendar.Russia.IsWorkingDay)));

    // Due on Monday, 2 November: 14 days before is not after the day asked from, one day before is a Sunday.
    [Fact]
    public void The_days_before_a_date_are_told_beforehand() =>
        Assert.Equal("10-26 10-30 11-02", Shown(On(Date("2026-10-20")).DaysBefore(Date("2026-11-02"), after: Date("2026-10-19"))));

    [Fact]
    public void What_is_daily_has_a_step_every_day() => Assert.Equal(Date("2026-11-01"), On(Date("2026-11-01")).LastStep(ReminderRhythm.Daily, Date("2026-10-01")));

    [Fact]
    public void The_policy_says_which_days_before_and_how_often_after()
    {
        ReminderPolicy rare = ReminderPolicy.Default.WithStepToggled(14).WithStepToggled(3).WithStepToggled(0).WithRepeatEvery(5);
        Assert.Equal(
            "10-08 10-14 10-16 10-23 10-29 11-06",
            Shown(Steps(ReminderRhythm.BeforeAndAfter, Date("2026-10-15"), Date("2026-09-25"), Date("2026-11-12"), rare)));
    }

    [Fact]
    public void Steps_are_working_days() => Prop.ForAll(Dates, due =>
        Steps(ReminderRhythm.BeforeAndAfter, due, due.AddDays(-25), due.AddDays(60)).All(WorkingCalendar.Russia.IsWorkingDay)).QuickCheckThrowOnFailure();

    [Fact]
    public void Even_over_the_new_years_holidays_what_is_missed_is_not_left_alone_for_three_weeks() => Prop.ForAll(Dates, due =>
    {
        IReadOnlyList<DateOnly> steps = [due, .. Steps(ReminderRhythm.After, due, due, due.AddDays(120))];
        return steps.Zip(steps.Skip(1)).All(pair => pair.Second.DayNumber - pair.First.DayNumber < 21);
    }).QuickCheckThrowOnFailure();
}
