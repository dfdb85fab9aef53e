using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Core.Tests.Reminders;

public class EscalationRuleTests
{
    // Friday.
    private static readonly DateOnly Due = new(2026, 9, 4);
    private static readonly EscalationRule Rule = new(WorkingCalendar.Russia, 5);
    private static readonly Dictionary<long, DateOnly> Nothing = [];

    [Theory]
    [InlineData(1, "2026-09-07")]
    [InlineData(5, "2026-09-11")]
    [InlineData(6, "2026-09-14")]
    public void A_task_goes_to_the_controller_on_the_working_day_set(int after, string on) =>
        Assert.Equal(DateOnly.Parse(on, null), new EscalationRule(WorkingCalendar.Russia, after).On(Due));

    [Fact]
    public void Holidays_and_the_districts_own_days_off_do_not_count()
    {
        // Due on Friday, 30 October; 4 November is a holiday of the country, the 3rd the district's own day off.
        WorkingCalendar own = WorkingCalendar.Russia.With([new CalendarChange(new DateOnly(2026, 11, 3), isWorking: false, "День района")]);
        Assert.Equal(new DateOnly(2026, 11, 6), new EscalationRule(own, 3).On(new DateOnly(2026, 10, 30)));
    }

    [Fact]
    public void Without_a_number_of_days_nothing_ever_goes()
    {
        EscalationRule never = new(WorkingCalendar.Russia, null);
        Assert.Null(never.On(Due));
        Assert.Empty(never.Escalated([Task(1, Due)], Nothing, Due.AddYears(1)));
    }

    [Fact]
    public void Less_than_a_day_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new EscalationRule(WorkingCalendar.Russia, 0));

    [Fact]
    public void Those_whose_day_has_come_go_and_the_others_wait()
    {
        OverdueTask[] overdue = [Task(1, Due), Task(2, Due.AddDays(3)), Task(3, Due.AddDays(-20))];
        Assert.Equal([3], Rule.Escalated(overdue, Nothing, new DateOnly(2026, 9, 10)).Select(one => one.Task.Id));
        Assert.Equal([1, 3], Rule.Escalated(overdue, Nothing, new DateOnly(2026, 9, 11)).Select(one => one.Task.Id));
    }

    [Fact]
    public void What_has_gone_keeps_its_day_and_is_not_taken_back_by_another_rule()
    {
        Dictionary<long, DateOnly> gone = new() { [1] = new DateOnly(2026, 9, 11) };
        DateOnly today = new(2026, 9, 14);
        OverdueTask[] overdue = [Task(1, Due), Task(2, Due)];
        Assert.Equal([(1L, gone[1]), (2L, today)], Rule.Escalated(overdue, gone, today).Select(one => (one.Task.Id, one.On)));
        Assert.Equal([(1L, gone[1])], new EscalationRule(WorkingCalendar.Russia, null).Escalated(overdue, gone, today).Select(one => (one.Task.Id, one.On)));
    }

    private static OverdueTask Task(long id, DateOnly lateAfter) => new(id, 12, "СОШ № 12", lateAfter);
}
