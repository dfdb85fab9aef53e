using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Core.Tests.Reminders;

public class WeeklySummaryTests
{
    private static readonly DateOnly Monday = new(2026, 9, 14);
    private static readonly Dictionary<long, string> Names = new() { [3] = "СОШ № 3", [12] = "СОШ № 12", [14] = "ООШ № 14", [20] = "СОШ № 20" };

    [Fact]
    public void Every_school_is_compared_with_itself_a_week_ago()
    {
        WeeklySummary summary = WeeklySummary.Of(
            Week(Monday, (12, new TaskFigures(6, 2, 1, 5)), (14, new TaskFigures(8, 1, 0, 4))),
            Week(Monday.AddDays(-7), (12, new TaskFigures(9, 3, 0, 3)), (14, new TaskFigures(8, 0, 0, 4))), Names);

        Assert.Equal(new FiguresChange(2, 0), summary.Change);
        Assert.Equal(["СОШ № 12 2 -1", "ООШ № 14 0 1"], summary.Schools.Select(school => $"{school.Name} {school.Change!.Accepted} {school.Change.Overdue}"));
        Assert.Equal(Monday.AddDays(-7), summary.Since);
    }

    [Fact]
    public void Those_with_most_overdue_come_first_then_those_with_the_least_done_then_by_name()
    {
        TaskFigures late = new(5, 3, 0, 1), behind = new(9, 0, 0, 1), ahead = new(1, 0, 0, 9);
        WeeklySummary summary = WeeklySummary.Of(Week(Monday, (20, behind), (14, ahead), (3, behind), (12, late)), null, Names);
        Assert.Equal([12, 3, 20, 14], summary.Schools.Select(school => school.SchoolId));
    }

    [Fact]
    public void The_first_summary_and_a_new_school_have_nothing_to_be_compared_with()
    {
        WeeklyFigures now = Week(Monday, (12, new TaskFigures(2, 0, 0, 0)), (3, new TaskFigures(1, 0, 0, 0)));
        WeeklySummary first = WeeklySummary.Of(now, null, Names);
        Assert.Equal((null, null), (first.Change, first.Since));
        Assert.All(first.Schools, school => Assert.Null(school.Change));

        WeeklySummary second = WeeklySummary.Of(now, Week(Monday.AddDays(-14), (12, new TaskFigures(2, 0, 0, 0))), Names);
        Assert.Equal(new FiguresChange(0, 0), second.Schools.Single(school => school.SchoolId == 12).Change);
        Assert.Null(second.Schools.Single(school => school.SchoolId == 3).Change);
    }

    [Fact]
    public void Schools_without_tasks_are_left_out() =>
        Assert.Empty(WeeklySummary.Of(Week(Monday, (12, new TaskFigures(0, 0, 0, 0))), null, Names).Schools);

    [Fact]
    public void A_week_is_not_compared_with_itself_or_a_later_one() =>
        Assert.Throws<ArgumentException>(() => WeeklySummary.Of(Week(Monday), Week(Monday), Names));

    [Theory]
    // Monday; Tuesday after a missed Monday; a week that had its summary; a weekend.
    [InlineData("2026-09-14", "2026-09-07", true)]
    [InlineData("2026-09-15", "2026-09-07", true)]
    [InlineData("2026-09-15", "2026-09-14", false)]
    [InlineData("2026-09-19", "2026-09-07", false)]
    // A bot that has only begun waits for a Monday.
    [InlineData("2026-09-15", null, false)]
    [InlineData("2026-09-14", null, true)]
    // Monday, 23 February, is a holiday: the week begins on Tuesday.
    [InlineData("2026-02-23", "2026-02-16", false)]
    [InlineData("2026-02-24", null, true)]
    // A clock set back does not bring an earlier week.
    [InlineData("2026-09-08", "2026-09-14", false)]
    public void A_summary_comes_on_the_first_working_day_of_a_week_or_as_soon_as_possible_after_it(string today, string? last, bool due) => Assert.Equal(
        due, WeeklySummary.IsDue(DateOnly.Parse(today, null), last is null ? null : DateOnly.Parse(last, null), WorkingCalendar.Russia));

    [Theory]
    [InlineData("2026-09-14", "2026-09-14")]
    [InlineData("2026-09-20", "2026-09-14")]
    [InlineData("2026-09-21", "2026-09-21")]
    public void A_week_begins_on_monday(string date, string monday) =>
        Assert.Equal(DateOnly.Parse(monday, null), WeeklySummary.MondayOf(DateOnly.Parse(date, null)));

    [Theory]
    [InlineData(-1, 0, 0, 0)]
    [InlineData(1, 2, 0, 0)]
    [InlineData(1, 0, -1, 0)]
    [InlineData(1, 0, 0, -1)]
    public void Figures_that_cannot_be_are_refused(long open, long overdue, long submitted, long accepted) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TaskFigures(open, overdue, submitted, accepted));

    private static WeeklyFigures Week(DateOnly monday, params (long Id, TaskFigures Figures)[] schools) => new(
        monday,
        new TaskFigures(
            schools.Sum(school => school.Figures.Open), schools.Sum(school => school.Figures.Overdue),
            schools.Sum(school => school.Figures.Submitted), schools.Sum(school => school.Figures.Accepted)),
        schools.ToDictionary(school => school.Id, school => school.Figures));
}
