using SchoolSupport.Core.Questionnaires.Responses;

namespace SchoolSupport.Core.Tests.Questionnaires.Responses;

public sealed class LatenessTests
{
    private static readonly DateOnly Due = new(2026, 9, 15);

    [Theory]
    [InlineData(null, 0, Timeliness.Awaited, 0)]
    [InlineData(null, 1, Timeliness.Overdue, 1)]
    [InlineData(-7, 30, Timeliness.OnTime, 0)]
    [InlineData(0, 30, Timeliness.OnTime, 0)]
    [InlineData(1, 30, Timeliness.Late, 1)]
    public void Lateness_is_judged_at_submission_and_the_due_day_counts(int? submitted, int today, Timeliness expected, int days)
    {
        DateOnly? day = submitted is { } offset ? Due.AddDays(offset) : null;
        Assert.Equal(expected, Lateness.Judge(Due, day, Due.AddDays(today)));
        Assert.Equal(days, Lateness.DaysLate(Due, day, Due.AddDays(today)));
    }

    [Fact]
    public void Completeness_and_timeliness_are_counted_apart()
    {
        var tally = CampaignTally.Of(
        [
            (ResponseState.NotStarted, Timeliness.Overdue),
            (ResponseState.Draft, Timeliness.Overdue),
            (ResponseState.Submitted, Timeliness.Late),
            (ResponseState.Returned, Timeliness.OnTime),
            (ResponseState.Accepted, Timeliness.OnTime),
        ]);
        Assert.Equal(new CampaignTally(Expected: 5, Started: 4, HandedIn: 2, Accepted: 1, OnTime: 2, Late: 1, Overdue: 2), tally);
    }
}
