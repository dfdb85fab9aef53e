using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Core.Tests.RoadMaps;

public class TaskWindowTests
{
    private static readonly DeadlineContext Year = new() { Bounds = new SchoolYear(2026).Days, Year = new SchoolYear(2026), OrderDate = new DateOnly(2026, 9, 10) };

    private static IReadOnlyList<TaskWindow> Windows(Deadline deadline, int count = 1, bool confirmed = true) =>
        TaskWindow.Of(deadline, confirmed, count, Year, DayOffRule.MovesBack);

    [Fact]
    public void A_date_that_the_order_changes_is_the_same_task()
    {
        TaskWindow before = Assert.Single(Windows(new DateDeadline(new DateOnly(2026, 10, 15))));
        TaskWindow after = Assert.Single(Windows(new DateDeadline(new DateOnly(2026, 11, 20))));
        Assert.Equal(before.Key, after.Key);
    }

    [Fact]
    public void A_month_taken_away_leaves_the_other_months_as_they_are()
    {
        IReadOnlyList<TaskWindow> all = Windows(new RecurringDeadline([DateSpan.Month(2026, 9), DateSpan.Month(2026, 10), DateSpan.Month(2026, 11)]));
        IReadOnlyList<TaskWindow> fewer = Windows(new RecurringDeadline([DateSpan.Month(2026, 9), DateSpan.Month(2026, 11)]));
        Assert.Equal([all[0].Key, all[2].Key], fewer.Select(window => window.Key));
    }

    [Fact]
    public void Windows_of_an_obligation_ask_for_as_many_as_the_term_or_the_result_does()
    {
        Deadline halves = new ObligationDeadline(2, DeadlinePeriod.HalfYear, Year.Bounds!.Value);
        Assert.Equal([2, 2], Windows(halves).Select(window => window.AtLeast));
        Assert.Equal([3, 3], Windows(halves, count: 3).Select(window => window.AtLeast));
    }

    [Fact]
    public void A_years_window_has_its_task_and_a_word_halfway_each_with_its_own_key()
    {
        IReadOnlyList<TaskWindow> windows = Windows(new WindowDeadline(Year.Bounds!.Value));
        Assert.Contains(windows, window => window.Term.Timing == TaskTiming.CheckIn && window.AtLeast == 1);
        Assert.Single(windows, window => window.Term.Timing == TaskTiming.Dated && window.Key == TaskWindow.Only);
        Assert.Equal(windows.Count, windows.Select(window => window.Key).Distinct().Count());
    }

    [Fact]
    public void What_goes_on_all_the_time_asks_for_a_word_a_quarter()
    {
        IReadOnlyList<TaskWindow> windows = Windows(new ContinuousDeadline(Year.Bounds), count: 5);
        Assert.True(windows.Count >= 3);
        Assert.All(windows, window => Assert.Equal((TaskTiming.Attestation, 1, null), (window.Term.Timing, window.AtLeast, window.Term.DueOn)));
    }

    [Fact]
    public void What_waits_or_has_no_date_is_one_window_without_a_date()
    {
        Assert.Equal(TaskTerm.Waiting, Assert.Single(Windows(new EventDeadline("проведения ВПР"))).Term);
        Assert.Equal(TaskTerm.Undefined, Assert.Single(Windows(new PlanDeadline("плану работы"))).Term);
        Assert.Equal(TaskTerm.Undefined, Assert.Single(Windows(new UnknownDeadline())).Term);
        Assert.Equal(TaskTerm.Undefined, Assert.Single(Windows(new DateDeadline(new DateOnly(2026, 10, 15)), confirmed: false)).Term);
    }

    [Fact]
    public void What_was_done_before_the_order_is_not_planned() =>
        Assert.Empty(Windows(new DateDeadline(new DateOnly(2026, 9, 1)) { AlreadyDone = true }));

    [Fact]
    public void A_date_before_the_order_is_kept_and_never_late()
    {
        TaskTerm term = Assert.Single(Windows(new DateDeadline(new DateOnly(2026, 9, 1)))).Term;
        Assert.Equal((TaskTiming.Dated, new DateOnly(2026, 9, 1), null), (term.Timing, term.DueOn, term.LateAfter));
    }

    [Fact]
    public void Of_months_those_that_were_over_before_the_order_are_not_asked_for() => Assert.Equal(
        [new DateOnly(2026, 10, 30)],
        Windows(new RecurringDeadline([DateSpan.Month(2026, 8), DateSpan.Month(2026, 10)])).Select(window => window.Term.DueOn!.Value));
}
