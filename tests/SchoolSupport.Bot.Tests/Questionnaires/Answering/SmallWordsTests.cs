using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Core.Questionnaires;

namespace SchoolSupport.Bot.Tests.Questionnaires.Answering;

public sealed class SmallWordsTests
{
    [Theory]
    [InlineData(new[] { 4 }, "4")]
    [InlineData(new[] { 4, 5 }, "4, 5")]
    [InlineData(new[] { 1, 4, 5, 6, 7, 9, 10 }, "1, 4–7, 9, 10")]
    public void Neighbours_are_written_as_a_range(int[] numbers, string words) => Assert.Equal(words, NumberRanges.Of(numbers));

    [Fact]
    public void The_mark_of_an_answer_never_changes_because_it_lies_in_old_buttons() => Assert.Equal(
        (0, 18652613, 798680979, 1319056784),
        (AnswerMark.Of(null), AnswerMark.Of(SkippedValue.Instance), AnswerMark.Of(new NumberValue(512)), AnswerMark.Of(new ChoiceValue("yes"))));
}
