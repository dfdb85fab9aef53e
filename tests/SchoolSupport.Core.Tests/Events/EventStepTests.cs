using SchoolSupport.Core.Events;

namespace SchoolSupport.Core.Tests.Events;

public sealed class EventStepTests
{
    private static readonly EventQuestions All = new(AsksLeader: true, AsksSubject: true, AsksLink: true);
    private static readonly EventQuestions Few = new(AsksLeader: false, AsksSubject: false, AsksLink: false);

    [Fact]
    public void Every_question_is_asked_once_and_in_order()
    {
        List<EventStep> asked = [All.First];
        while (asked[^1] != EventStep.Preview) asked.Add(All.After(asked[^1], asked[^1]));
        Assert.Equal(Enum.GetValues<EventStep>(), asked);
    }

    [Fact]
    public void What_needs_no_asking_is_passed_over()
    {
        Assert.Equal(EventStep.Title, Few.First);
        Assert.Equal(EventStep.Preview, Few.After(EventStep.Audience, EventStep.Audience));
    }

    [Fact]
    public void Whoever_corrects_an_earlier_answer_comes_back_to_where_they_were()
    {
        Assert.Equal(EventStep.Seats, All.After(EventStep.Seats, EventStep.Title));
        Assert.Equal(EventStep.Preview, All.After(EventStep.Preview, EventStep.When));
        // Another leader may have made a question needless.
        Assert.Equal(EventStep.Title, Few.After(EventStep.Subject, EventStep.Leader));
    }
}
