using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Tests.Calendars.Phrases;

namespace SchoolSupport.Core.Tests.Calendars;

public sealed class DeadlineScheduleTests
{
    [Theory]
    [InlineData("не реже одного в четверть", "Task 2025-10-24 1, Task 2025-12-30 1, Task 2026-03-27 1, Task 2026-05-26 1")]
    [InlineData("не реже двух раз в полугодие", "Task 2025-12-30 2, Task 2026-05-26 2")]
    [InlineData("2 раза в год", "Task 2026-05-26 2")]
    [InlineData("раз в два месяца", "Task 2025-10-24 1, Task 2025-12-30 1, Task 2026-02-27 1, Task 2026-04-30 1, Task 2026-05-26 1, Task 2026-08-31 1")]
    public void An_obligation_is_due_on_the_last_school_day_of_every_period(string phrase, string planned) =>
        Assert.Equal(planned, Planned(phrase, DayOffRule.MovesBack));

    [Theory]
    [InlineData("постоянно", "Attestation 2025-12-30 1, Attestation 2026-03-27 1, Attestation 2026-05-26 1, Attestation 2026-08-31 1")]
    [InlineData("постоянно, с октября по март", "Attestation 2025-12-30 1, Attestation 2026-03-27 1")]
    public void What_goes_on_all_the_time_is_attested_once_a_quarter(string phrase, string planned) =>
        Assert.Equal(planned, Planned(phrase, DayOffRule.Stays));

    [Theory]
    [InlineData("в течение года", "CheckIn 2025-12-30 1, CheckIn 2026-05-26 1, Task 2026-08-31 1")]
    [InlineData("сентябрь 2025 – май 2026", "CheckIn 2025-12-30 1, Task 2026-05-31 1")]
    [InlineData("сентябрь-декабрь", "Task 2025-12-31 1")]
    [InlineData("2026 год", "CheckIn 2026-05-26 1, Task 2026-12-31 1")]
    public void A_long_window_has_check_ins_by_half_years(string phrase, string planned) => Assert.Equal(planned, Planned(phrase, DayOffRule.Stays));

    [Theory]
    [InlineData(DayOffRule.Stays, "Task 2026-03-08 1")]
    [InlineData(DayOffRule.MovesBack, "Task 2026-03-06 1")]
    [InlineData(DayOffRule.MovesForward, "Task 2026-03-10 1")]
    public void A_due_date_on_a_day_off_does_what_the_plan_says(DayOffRule rule, string planned) => Assert.Equal(planned, Planned("до 8 марта", rule));

    [Fact]
    public void The_window_stays_as_written_when_the_due_date_moves()
    {
        var occurrence = Assert.Single(DeadlineSchedule.Of(DeadlinePhrase.Read("до 8 марта", Plans.August2025), Plans.August2025, DayOffRule.MovesBack));

        Assert.Equal(new DateSpan(Plans.Date("2025-08-18"), Plans.Date("2026-03-08")), occurrence.Window);
    }

    [Theory]
    [InlineData("по плану работы")]
    [InlineData("после проведения ВПР")]
    [InlineData("скоро")]
    public void What_has_no_date_plans_nothing(string phrase) => Assert.Equal("", Planned(phrase, DayOffRule.Stays));

    [Theory]
    [InlineData("после ВПР", "2026-05-08")]
    [InlineData("в течение 10 дней после ВПР", "2026-05-08")]
    [InlineData("в течение 3 рабочих дней после ВПР", "2026-05-05")]
    [InlineData("в день проведения ВПР", "2026-04-29")]
    [InlineData("через месяц после ВПР", "2026-05-29")]
    public void An_event_sets_the_due_date(string phrase, string due)
    {
        var waits = Assert.IsType<EventDeadline>(DeadlinePhrase.Read(phrase, Plans.August2025));

        // A Wednesday; 1 and 9 May are holidays, the 9th a Saturday.
        var task = DeadlineSchedule.After(waits, Plans.Date("2026-04-29"), new EventDelay(6, DelayUnit.WorkingDays), SchoolCalendar.Russia, DayOffRule.MovesBack);

        Assert.Equal(due, $"{task.Due:yyyy-MM-dd}");
    }

    private static string Planned(string phrase, DayOffRule rule) => string.Join(
        ", ",
        DeadlineSchedule.Of(DeadlinePhrase.Read(phrase, Plans.August2025), Plans.August2025, rule).Select(one => $"{one.Kind} {one.Due:yyyy-MM-dd} {one.AtLeast}"));
}
