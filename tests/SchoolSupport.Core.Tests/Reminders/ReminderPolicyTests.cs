using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Core.Tests.Reminders;

public sealed class ReminderPolicyTests
{
    [Fact]
    public void Who_has_chosen_nothing_gets_all_steps_at_nine_and_an_escalation_after_five_days()
    {
        ReminderPolicy policy = ReminderPolicy.Default;
        Assert.Equal([14, 7, 3, 1, 0], policy.Steps.Days);
        Assert.Equal((3, new TimeOnly(9, 0), new TimeOnly(9, 30), 5), (policy.RepeatEvery, policy.DigestAt, policy.CoordinatorDigestAt, policy.EscalateAfter));
        Assert.True(policy.MondaySummary && policy.RemindOfInvitations);
    }

    [Fact]
    public void A_step_is_taken_out_and_put_back_at_its_place()
    {
        ReminderPolicy without = ReminderPolicy.Default.WithStepToggled(7);
        Assert.Equal([14, 3, 1, 0], without.Steps.Days);
        Assert.Equal(ReminderPolicy.Default, without.WithStepToggled(7));
        Assert.Empty(new[] { 14, 3, 1, 0 }.Aggregate(without, (policy, days) => policy.WithStepToggled(days)).Steps.Days);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(-1)]
    [InlineData(15)]
    public void A_step_that_is_not_offered_is_refused(int days)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReminderPolicy.Default.WithStepToggled(days));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StepsBefore([7, days]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void Overdue_things_are_repeated_every_one_to_ten_working_days(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReminderPolicy.Default.WithRepeatEvery(days));

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    public void An_escalation_comes_after_one_to_sixty_working_days_or_never(int days)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReminderPolicy.Default.WithEscalateAfter(days));
        Assert.Null(ReminderPolicy.Default.WithEscalateAfter(null).EscalateAfter);
    }

    [Theory]
    [InlineData(7, 59)]
    [InlineData(20, 0)]
    [InlineData(23, 30)]
    public void No_digest_has_its_hour_in_the_night(int hour, int minute)
    {
        Assert.Throws<ArgumentException>(() => ReminderPolicy.Default.WithDigestAt(new TimeOnly(hour, minute)));
        Assert.Throws<ArgumentException>(() => ReminderPolicy.Default.WithCoordinatorDigestAt(new TimeOnly(hour, minute)));
    }

    [Fact]
    public void A_digest_that_a_longer_night_would_cover_comes_when_it_ends()
    {
        ReminderPolicy policy = ReminderPolicy.Default.WithDigestAt(new TimeOnly(18, 0)).WithNight(new Night(new TimeOnly(17, 0), new TimeOnly(9, 15)));
        Assert.Equal((new TimeOnly(9, 15), new TimeOnly(9, 30)), (policy.DigestAt, policy.CoordinatorDigestAt));
    }

    [Theory]
    [InlineData(16, 8)]
    [InlineData(20, 4)]
    [InlineData(20, 12)]
    public void A_night_goes_from_an_evening_to_a_morning(int from, int until) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Night(new TimeOnly(from, 0), new TimeOnly(until, 0)));

    [Fact]
    public void The_night_begins_with_its_first_minute_and_ends_before_the_days()
    {
        Night night = new(new TimeOnly(21, 0), new TimeOnly(7, 30));
        Assert.False(night.Covers(new TimeOnly(20, 59)));
        Assert.True(night.Covers(new TimeOnly(21, 0)));
        Assert.True(night.Covers(TimeOnly.MinValue));
        Assert.True(night.Covers(new TimeOnly(7, 29)));
        Assert.False(night.Covers(new TimeOnly(7, 30)));
    }
}
