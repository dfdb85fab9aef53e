using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Core.Questionnaires.Standard;

namespace SchoolSupport.Core.Tests.Questionnaires.Interviews;

public sealed class InterviewLaws
{
    private static readonly Questionnaire Form = StandardQuestionnaires.ContextIndicatorsForm;

    /// <summary>One number for each question; how it becomes an answer depends on the question.</summary>
    private static readonly Arbitrary<int[]> Numbers = Gen.Choose(0, 700).ArrayOf(Form.Questions.Count).ToArbitrary();

    [Fact]
    public void Only_relevant_questions_are_offered() =>
        Prop.ForAll(Numbers, numbers =>
        {
            var interview = Careless(numbers);
            return Form.Questions.All(from =>
                new[] { interview.Next(from), interview.Back(from), interview.NextUnanswered(from) }
                    .All(offered => offered is null || (interview.IsRelevant(offered) && interview.NumberOf(offered) > 0)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Back_and_forward_lead_to_the_same_question() =>
        Prop.ForAll(Numbers, numbers =>
        {
            var interview = Careless(numbers);
            return interview.Questions.All(question =>
                interview.Back(question) is not { } back || interview.Next(back) == question);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Answering_in_order_ends_with_a_complete_response() =>
        Prop.ForAll(Numbers, numbers =>
        {
            var interview = Careful(numbers);
            return interview.Problems.Count == 0 && interview.Progress().Answered == interview.Progress().Total;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_share_of_parts_within_their_whole_lies_between_0_and_100() =>
        Prop.ForAll(Numbers, numbers =>
        {
            var interview = Careful(numbers);
            return interview.Indicators.Where(indicator => indicator.Unit.IsPercent)
                .All(indicator => interview.ValueOf(indicator) is null or NumberValue { Value: >= 0 and <= 100 });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_submitted_gives_the_same_indicators() =>
        Prop.ForAll(Numbers, numbers =>
        {
            var interview = Careless(numbers);
            var submitted = new Interview(Form, interview.AnswersToSubmit, Answers.None, FormSource.Now);
            return Form.Indicators.All(indicator => Equals(interview.ValueOf(indicator), submitted.ValueOf(indicator)));
        }).QuickCheckThrowOnFailure();

    /// <summary>Someone fills in some questions, in no order, and nobody checks.</summary>
    private static Interview Careless(int[] numbers) => Form.Questions.Zip(numbers)
        .Where(pair => pair.Second % 3 > 0)
        .Aggregate(FormSource.Interview(Form), (interview, pair) => interview.With(pair.First, Answer(pair.First, pair.Second)));

    /// <summary>Someone answers what is asked and, when refused, gives a smaller number.</summary>
    private static Interview Careful(int[] numbers)
    {
        var interview = FormSource.Interview(Form);
        while (interview.NextUnanswered() is { } question)
        {
            var taken = new[] { numbers[Form.Questions.ToList().IndexOf(question)], 1, 0 }
                .Select(number => Answer(question, number))
                .First(answer => interview.Check(question, answer) is not AnswerCheck.Refused);
            interview = interview.With(question, taken);
        }

        return interview;
    }

    private static AnswerValue Answer(Question question, int number) => question.Choices.Count > 0
        ? new ChoiceValue(question.Choices[number % question.Choices.Count].Name)
        : new NumberValue(number);
}
