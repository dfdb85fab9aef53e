using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Interviews;
using static SchoolSupport.Core.Tests.Questionnaires.FormSource;

namespace SchoolSupport.Core.Tests.Questionnaires.Interviews;

public sealed class InterviewPathTests
{
    private static readonly Questionnaire Sample = Form(
        "type|name|label|relevant|required\n"
        + "integer|a|А||yes\n"
        + "integer|b|Б|${a} > 1|\n"
        + "integer|c|В||\n");

    private static readonly Question A = Sample.FindQuestion("a")!;
    private static readonly Question B = Sample.FindQuestion("b")!;
    private static readonly Question C = Sample.FindQuestion("c")!;

    [Fact]
    public void The_way_leads_over_relevant_questions_only()
    {
        var interview = Interview(Sample, ("a", 1));
        Assert.Equal(C, interview.Next(A));
        Assert.Equal(A, interview.Back(C));
        Assert.Null(interview.Back(A));
        Assert.Null(interview.Next(C));
    }

    [Fact]
    public void A_question_that_vanished_still_has_neighbours()
    {
        var interview = Interview(Sample, ("a", 1));
        Assert.Equal(C, interview.Next(B));
        Assert.Equal(A, interview.Back(B));
        Assert.Equal(0, interview.NumberOf(B));
    }

    [Fact]
    public void The_next_open_question_is_sought_onwards_and_then_from_the_beginning()
    {
        Assert.Equal(A, Interview(Sample).NextUnanswered());
        Assert.Equal(C, Interview(Sample).NextUnanswered(A));
        Assert.Equal(A, Interview(Sample, ("c", 1)).NextUnanswered(C));
        Assert.Null(Interview(Sample, ("a", 1), ("c", 1)).NextUnanswered());
    }

    [Fact]
    public void A_skipped_question_is_not_asked_again_and_counts_as_done()
    {
        var interview = Interview(Sample, ("a", 1), ("c", SkippedValue.Instance));
        Assert.Null(interview.NextUnanswered());
        Assert.Equal(new Progress(2, 2), interview.Progress());
        Assert.Empty(interview.Problems);
    }

    [Fact]
    public void Progress_counts_relevant_questions()
    {
        Assert.Equal(new Progress(0, 2), Interview(Sample).Progress());
        Assert.Equal(new Progress(1, 3), Interview(Sample, ("a", 2)).Progress());
        Assert.Equal(new Progress(1, 2), Interview(Sample, ("a", 1), ("b", 5)).Progress());
        Assert.Equal(2, Interview(Sample, ("a", 2)).NumberOf(B));
        Assert.Equal(3, Interview(Sample, ("a", 2)).NumberOf(C));
    }
}
