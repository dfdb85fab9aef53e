using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Core.Tests.Reminders;

public sealed class ReminderPreferencesTests
{
    private static readonly DateOnly Today = new(2026, 9, 8);

    [Fact]
    public void Who_has_chosen_nothing_receives_everything()
    {
        Assert.All(Enum.GetValues<ReminderTopic>(), topic => Assert.True(ReminderPreferences.Default.LetThrough(topic, isOwnOverdue: false, Today)));
        Assert.Null(ReminderPreferences.Default.DigestAt);
    }

    [Fact]
    public void Silence_lasts_through_its_last_day()
    {
        ReminderPreferences silent = new() { MutedThrough = Today };
        Assert.False(silent.LetThrough(ReminderTopic.Tasks, isOwnOverdue: false, Today));
        Assert.True(silent.LetThrough(ReminderTopic.Tasks, isOwnOverdue: false, Today.AddDays(1)));
    }

    [Fact]
    public void What_was_refused_is_held_back_and_nothing_else()
    {
        ReminderPreferences choosy = new() { Refused = new TopicSet([ReminderTopic.Events]) };
        Assert.False(choosy.LetThrough(ReminderTopic.Events, isOwnOverdue: false, Today));
        Assert.True(choosy.LetThrough(ReminderTopic.Tasks, isOwnOverdue: false, Today));
    }

    [Fact]
    public void Neither_silence_nor_a_refusal_holds_back_what_is_overdue_and_ones_own()
    {
        ReminderPreferences nothing = new() { MutedThrough = Today.AddDays(30), Refused = new TopicSet(Enum.GetValues<ReminderTopic>()) };
        Assert.All(Enum.GetValues<ReminderTopic>(), topic => Assert.True(nothing.LetThrough(topic, isOwnOverdue: true, Today)));
    }

    [Fact]
    public void A_digest_has_a_whole_minute()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReminderPreferences { DigestAt = new TimeOnly(9, 0, 1) });
        Assert.Equal(new TimeOnly(22, 15), new ReminderPreferences { DigestAt = new TimeOnly(22, 15) }.DigestAt);
    }

    [Fact]
    public void A_set_of_topics_is_what_was_put_in_and_not_taken_out()
    {
        TopicSet topics = new TopicSet([ReminderTopic.Events, ReminderTopic.Questionnaires]).With(ReminderTopic.Tasks).Without(ReminderTopic.Events);
        Assert.Equal([ReminderTopic.Questionnaires, ReminderTopic.Tasks], topics.All());
        Assert.Equal(2, topics.Count);
        Assert.Equal(new TopicSet([ReminderTopic.Tasks, ReminderTopic.Questionnaires]), topics);
        Assert.Throws<ArgumentOutOfRangeException>(() => topics.With((ReminderTopic)30));
    }

    [Theory]
    [InlineData("2026-11-03", true, true, true)] // Tuesday
    [InlineData("2026-11-04", false, true, false)] // Wednesday, a holiday
    [InlineData("2026-11-07", false, true, true)] // Saturday
    [InlineData("2026-11-09", true, true, false)] // Monday
    public void Days_are_those_of_the_calendar_or_all_or_chosen_weekdays_without_holidays(string date, bool working, bool every, bool chosen)
    {
        DateOnly on = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        ReminderDays some = ReminderDays.On([DayOfWeek.Saturday, DayOfWeek.Tuesday, DayOfWeek.Wednesday]);
        Assert.Equal(
            (working, every, chosen),
            (ReminderDays.Working.Include(on, WorkingCalendar.Russia), ReminderDays.Every.Include(on, WorkingCalendar.Russia), some.Include(on, WorkingCalendar.Russia)));
    }

    [Fact]
    public void Weekdays_are_told_from_Monday_on_and_some_must_be_chosen()
    {
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Sunday], ReminderDays.On([DayOfWeek.Sunday, DayOfWeek.Monday]).Weekdays);
        Assert.Empty(ReminderDays.Every.Weekdays);
        Assert.Empty(ReminderDays.Working.Weekdays);
        Assert.Throws<ArgumentException>(() => ReminderDays.On([]));
    }

    [Fact]
    public void All_seven_weekdays_still_leave_out_holidays()
    {
        ReminderDays week = ReminderDays.On(Enum.GetValues<DayOfWeek>());
        Assert.NotEqual(ReminderDays.Every, week);
        Assert.False(week.Include(new DateOnly(2026, 11, 4), WorkingCalendar.Russia));
    }

    [Fact]
    public void Days_are_ticked_from_the_ordinary_week_and_Monday_to_Friday_are_the_working_days()
    {
        ReminderDays withSaturday = ReminderDays.Working.With(DayOfWeek.Saturday, chosen: true)!.Value;
        Assert.Equal(
            [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday], withSaturday.Weekdays);
        Assert.Equal(withSaturday, withSaturday.With(DayOfWeek.Saturday, chosen: true));
        Assert.Equal(ReminderDays.Working, withSaturday.With(DayOfWeek.Saturday, chosen: false));
        Assert.Equal(ReminderDays.Every, withSaturday.With(DayOfWeek.Sunday, chosen: true));
        Assert.Equal(7, ReminderDays.Every.OrdinaryWeek.Count);
        Assert.Null(ReminderDays.On([DayOfWeek.Sunday]).With(DayOfWeek.Sunday, chosen: false));
    }
}
