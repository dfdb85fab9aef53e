using System.Globalization;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Reminders;

public class CampaignRemindersTests
{
    private static readonly TimeZoneName Yakutsk = new("Asia/Yakutsk");
    private static readonly SendingHours Hours = new(WorkingCalendar.Russia, Yakutsk);

    // Tuesday to Tuesday: 8, 12 (a Saturday, so the 11th), 14 and 15 September.
    private static readonly CampaignReminders September = new(Date("2026-09-01"), Date("2026-09-15"), Hours);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTimeOffset At(string local) =>
        DateTimeOffset.ParseExact(local + " +09:00", "yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture).ToUniversalTime();

    private static string Shown(CampaignReminders plan) => string.Join(' ', plan.Steps.Select(step => $"{step.Step.DaysBefore}:{step.On:MM-dd}"));

    private static string Shown(DueReminders due) =>
        $"send {due.Send?.Step.DaysBefore.ToString(CultureInfo.InvariantCulture) ?? "-"} skip {string.Join(',', due.Skip.Select(step => step.Step.DaysBefore))}".TrimEnd();

    private static ReminderStep[] Steps(params int[] days) => [.. ReminderStep.All.Where(step => days.Contains(step.DaysBefore))];

    [Theory]
    [InlineData("2026-09-01", "2026-09-15", "7:09-08 3:09-11 1:09-14 0:09-15")]
    [InlineData("2026-09-01", "2026-09-14", "7:09-07 1:09-11 0:09-14")]
    [InlineData("2026-09-01", "2026-09-13", "7:09-04 3:09-10 0:09-11")]
    [InlineData("2026-09-08", "2026-09-15", "3:09-11 1:09-14 0:09-15")]
    [InlineData("2026-09-10", "2026-09-15", "3:09-11 1:09-14 0:09-15")]
    [InlineData("2026-09-11", "2026-09-15", "1:09-14 0:09-15")]
    [InlineData("2026-09-14", "2026-09-15", "0:09-15")]
    [InlineData("2026-09-15", "2026-09-15", "")]
    [InlineData("2026-12-01", "2027-01-11", "1:12-30 0:01-11")]
    [InlineData("2025-12-01", "2026-01-12", "1:12-30 0:01-12")]
    [InlineData("2025-10-01", "2025-11-04", "7:10-28 0:11-01")]
    [InlineData("2024-04-01", "2024-04-27", "7:04-19 3:04-24 1:04-26 0:04-27")]
    [InlineData("2024-04-01", "2024-05-02", "7:04-25 1:04-27 0:05-02")]
    public void Steps_fall_on_working_days_after_the_opening(string opens, string due, string expected) =>
        Assert.Equal(expected, Shown(new CampaignReminders(Date(opens), Date(due), Hours)));

    [Theory]
    [InlineData("2026-09-15", "2026-09-16")]
    [InlineData("2026-09-11", "2026-09-14")]
    [InlineData("2026-12-30", "2027-01-11")]
    [InlineData("2025-10-31", "2025-11-01")]
    public void The_coordinator_hears_who_is_late_on_the_next_working_day(string due, string expected) =>
        Assert.Equal(Date(expected), new CampaignReminders(Date("2025-09-01"), Date(due), Hours).LatenessNoticeOn);

    [Theory]
    [InlineData("2026-09-07 12:00", "send - skip")]
    [InlineData("2026-09-08 08:59", "send - skip")]
    [InlineData("2026-09-08 09:00", "send 7 skip")]
    [InlineData("2026-09-08 19:59", "send 7 skip")]
    [InlineData("2026-09-08 20:00", "send - skip")]
    [InlineData("2026-09-09 08:00", "send - skip")]
    [InlineData("2026-09-09 09:00", "send 7 skip")]
    public void A_step_is_sent_from_nine_till_eight_by_the_municipalitys_clock(string now, string expected) =>
        Assert.Equal(expected, Shown(September.DueNow(At(now), [], isSubmitted: false)));

    [Theory]
    [InlineData("2026-09-11 09:00", new int[0], "send 3 skip 7")]
    [InlineData("2026-09-14 10:00", new[] { 7 }, "send 1 skip 3")]
    [InlineData("2026-09-15 10:00", new int[0], "send 0 skip 7,3,1")]
    [InlineData("2026-09-15 10:00", new[] { 7, 3, 1 }, "send 0 skip")]
    [InlineData("2026-09-15 10:00", new[] { 7, 3, 1, 0 }, "send - skip")]
    public void Of_several_missed_only_the_latest_is_sent(string now, int[] done, string expected) =>
        Assert.Equal(expected, Shown(September.DueNow(At(now), Steps(done), isSubmitted: false)));

    [Fact]
    public void What_is_missed_on_friday_waits_for_monday()
    {
        Assert.Equal("send - skip", Shown(September.DueNow(At("2026-09-12 10:00"), Steps(7), isSubmitted: false)));
        Assert.Equal("send 1 skip 3", Shown(September.DueNow(At("2026-09-14 09:00"), Steps(7), isSubmitted: false)));
    }

    [Fact]
    public void After_the_due_date_what_was_missed_is_only_marked() =>
        Assert.Equal("send - skip 1,0", Shown(September.DueNow(At("2026-09-16 09:00"), Steps(7, 3), isSubmitted: false)));

    [Fact]
    public void Nobody_who_has_submitted_is_reminded() =>
        Assert.Equal(DueReminders.None, September.DueNow(At("2026-09-15 10:00"), [], isSubmitted: true));

    [Theory]
    [InlineData("2026-09-16 08:59", false, false)]
    [InlineData("2026-09-16 09:00", false, true)]
    [InlineData("2026-09-16 09:00", true, false)]
    [InlineData("2026-09-16 20:00", false, false)]
    [InlineData("2026-09-18 09:00", false, true)]
    [InlineData("2026-09-19 09:00", false, false)]
    [InlineData("2026-09-15 19:00", false, false)]
    public void The_word_about_who_is_late_comes_once_in_the_morning(string now, bool sent, bool expected) =>
        Assert.Equal(expected, September.IsLatenessNoticeDue(At(now), sent));

    [Fact]
    public void Keys_name_campaign_school_and_step()
    {
        var due = new DateOnly(2026, 9, 15);
        Assert.Equal(
            ["reminder/5/12/2026-09-15/7", "reminder/5/12/2026-09-15/3", "reminder/5/12/2026-09-15/1", "reminder/5/12/2026-09-15/0"],
            ReminderStep.All.Select(step => step.KeyFor(5, 12, due)));
        Assert.Equal("late/5/2026-09-15", CampaignReminders.LatenessKeyFor(5, due));
    }

    [Fact]
    public void A_campaign_due_before_it_opens_is_refused() =>
        Assert.Throws<ArgumentException>(() => new CampaignReminders(Date("2026-09-15"), Date("2026-09-14"), Hours));

    [Fact]
    public void A_municipalitys_own_day_off_moves_a_step()
    {
        WorkingCalendar own = WorkingCalendar.Russia.With([new CalendarChange(Date("2026-09-08"), false, "Закон республики")]);
        Assert.Equal("7:09-07 3:09-11 1:09-14 0:09-15", Shown(new CampaignReminders(Date("2026-09-01"), Date("2026-09-15"), new SendingHours(own, Yakutsk))));
    }
}
