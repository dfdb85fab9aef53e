using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Core.Tests.RoadMaps;

public class TaskStandingTests
{
    private static readonly DateOnly Due = new(2026, 10, 15);
    private static readonly DateSpan October = DateSpan.Month(2026, 10);

    [Theory]
    [InlineData(-1, TaskStanding.Ahead)]
    [InlineData(0, TaskStanding.DueToday)]
    [InlineData(1, TaskStanding.Overdue)]
    [InlineData(400, TaskStanding.Overdue)]
    public void A_task_is_overdue_from_the_day_after_its_last(int days, TaskStanding expected) =>
        Assert.Equal(expected, TaskTerm.Dated(October, Due, null).On(OccurrenceState.Planned, Due.AddDays(days)));

    [Theory]
    [InlineData(OccurrenceState.Submitted, TaskStanding.InReview)]
    [InlineData(OccurrenceState.Accepted, TaskStanding.Done)]
    [InlineData(OccurrenceState.Withdrawn, TaskStanding.Withdrawn)]
    [InlineData(OccurrenceState.Returned, TaskStanding.Overdue)]
    public void What_is_handed_in_is_nobodys_delay_however_long_it_lies(OccurrenceState state, TaskStanding expected) =>
        Assert.Equal(expected, TaskTerm.Dated(October, Due, null).On(state, Due.AddDays(90)));

    [Theory]
    [InlineData("2026-10-16", TaskStanding.BeforeOrder)]
    [InlineData("2026-10-15", TaskStanding.Overdue)]
    [InlineData("2026-09-01", TaskStanding.Overdue)]
    public void A_date_before_its_order_is_never_overdue(string order, TaskStanding expected) =>
        Assert.Equal(expected, TaskTerm.Dated(October, Due, DateOnly.Parse(order, null)).On(OccurrenceState.Planned, new DateOnly(2027, 1, 1)));

    [Fact]
    public void Without_a_date_nothing_is_ever_overdue()
    {
        DateOnly never = new(2099, 1, 1);
        Assert.Equal(TaskStanding.Undefined, TaskTerm.Undefined.On(OccurrenceState.Planned, never));
        Assert.Equal(TaskStanding.WaitingForEvent, TaskTerm.Waiting.On(OccurrenceState.Returned, never));
        Assert.Equal(TaskStanding.Word, TaskTerm.Word(TaskTiming.Attestation, October).On(OccurrenceState.Planned, never));
    }

    [Fact]
    public void Only_a_word_is_made_without_a_due_date_in_a_window() =>
        Assert.Throws<ArgumentException>(() => TaskTerm.Word(TaskTiming.Dated, October));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_submission_is_late_after_the_last_day(int days, bool late) => Assert.Equal(late, TaskStandings.IsLate(Due, Due.AddDays(days)));

    [Fact]
    public void What_cannot_be_late_is_not_late() => Assert.False(TaskStandings.IsLate(null, Due.AddYears(5)));

    [Fact]
    public void Once_overdue_an_open_task_stays_so_and_counts_its_days() => Prop.ForAll(
        Gen.Choose(1, 500).ToArbitrary(), Gen.Choose(0, 500).ToArbitrary(),
        (days, more) =>
        {
            TaskTerm term = TaskTerm.Dated(October, Due, null);
            DateOnly later = Due.AddDays(days + more);
            return term.On(OccurrenceState.Planned, Due.AddDays(days)) == TaskStanding.Overdue
                && term.On(OccurrenceState.Returned, later) == TaskStanding.Overdue
                && TaskStandings.DaysLate(term.LateAfter, later) == days + more;
        }).QuickCheckThrowOnFailure();

    // Thursday.
    [Theory]
    [InlineData("2026-10-15", TaskGroup.ThisWeek)]
    [InlineData("2026-10-18", TaskGroup.ThisWeek)]
    [InlineData("2026-10-19", TaskGroup.Later)]
    [InlineData("2026-10-14", TaskGroup.Overdue)]
    public void A_week_ends_on_sunday(string due, TaskGroup expected)
    {
        DateOnly date = DateOnly.Parse(due, null);
        TaskTerm term = TaskTerm.Dated(DateSpan.Day(date), date, null);
        Assert.Equal(expected, TaskGroups.Of(term.On(OccurrenceState.Planned, Due), date, Due));
    }

    [Theory]
    [InlineData("2026-10-17", TaskGroup.Later)]
    [InlineData("2026-10-18", TaskGroup.ThisWeek)]
    [InlineData("2026-12-01", TaskGroup.ThisWeek)]
    public void A_word_is_wanted_in_the_last_two_weeks_and_after(string today, TaskGroup expected) =>
        Assert.Equal(expected, TaskGroups.Of(TaskStanding.Word, October.Last, DateOnly.Parse(today, null)));

    [Fact]
    public void What_is_taken_from_the_plan_is_in_no_list() => Assert.Null(TaskGroups.Of(TaskStanding.Withdrawn, Due, Due));

    [Fact]
    public void Sunday_ends_its_own_week() => Assert.Equal(new DateOnly(2026, 10, 18), TaskGroups.EndOfWeek(new DateOnly(2026, 10, 18)));
}
