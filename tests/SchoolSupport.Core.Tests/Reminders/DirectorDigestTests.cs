using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Core.Tests.Reminders;

public class DirectorDigestTests
{
    // Thursday.
    private static readonly DateOnly Due = new(2026, 10, 15);
    private static readonly DateOnly Made = new(2026, 9, 1);
    private readonly TaskSteps steps = new(WorkingCalendar.Russia);

    private static RemindedTask Task(DateOnly due, long id = 1) => new(id, TaskTiming.Dated, due, due, due, Made);

    private DirectorDigest? Plan(DateOnly today, DateOnly? lastOn, params RemindedTask[] tasks) => DirectorDigest.Plan(tasks, lastOn, today, steps);

    [Theory]
    [InlineData(-1, true)]
    [InlineData(-2, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(4, false)]
    public void There_is_a_digest_only_on_a_day_with_a_step(int days, bool said) =>
        Assert.Equal(said, Plan(Due.AddDays(days), Due.AddDays(days - 1), Task(Due)) is not null);

    [Fact]
    public void What_was_missed_is_caught_up_once()
    {
        Assert.NotNull(Plan(new DateOnly(2026, 10, 13), new DateOnly(2026, 10, 9), Task(Due)));
        Assert.Null(Plan(new DateOnly(2026, 10, 13), new DateOnly(2026, 10, 12), Task(Due)));
    }

    [Fact]
    public void One_message_has_all_tasks_by_date_and_counts_what_is_overdue()
    {
        DirectorDigest digest = Plan(Due, Due.AddDays(-1), Task(Due, 1), Task(Due.AddDays(1), 2), Task(Due.AddDays(-1), 3), Task(Due.AddDays(-2), 4), Task(Due.AddDays(60), 5))!;
        Assert.Equal([3, 1, 2], digest.Tasks.Select(task => task.Id));
        Assert.Equal(2, digest.Overdue);
    }

    [Fact]
    public void A_task_made_today_is_not_reminded_of_its_past_steps() =>
        Assert.Null(Plan(Due.AddDays(-5), null, Task(Due) with { MadeOn = Due.AddDays(-5) }));

    [Fact]
    public void A_date_before_its_order_and_what_has_no_date_are_not_reminded_of() => Assert.Null(Plan(
        Due.AddDays(1), null, Task(Due) with { LateAfter = null }, new RemindedTask(2, TaskTiming.Undefined, null, null, null, Made), new RemindedTask(3, TaskTiming.Event, null, null, null, Made)));

    [Fact]
    public void A_word_is_asked_for_until_its_window_ends_and_not_after()
    {
        RemindedTask word = new(1, TaskTiming.Attestation, null, null, Due, Made);
        Assert.NotNull(Plan(Due, Due.AddDays(-1), word));
        Assert.Null(Plan(Due.AddDays(1), Due, word));
    }

    [Fact]
    public void Keys_name_the_person_and_the_day() => Assert.Equal("tasks/7/2026-10-15", DirectorDigest.KeyFor(7, Due));
}
