using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Interviews;
using static SchoolSupport.Core.Tests.Questionnaires.FormSource;

namespace SchoolSupport.Core.Tests.Questionnaires.Interviews;

public sealed class AnswerCheckTests
{
    private static readonly Questionnaire Sample = Form(
        "type|name|label|short_label|required|constraint|constraint_message|soft_constraint|soft_constraint_message|calculation|default|prefill\n"
        + "integer|all|Сколько всего?|Всего|yes|. > 0\n"
        + "integer|part|Сколько из них?|Из них|yes|. <= ${all}|${part} больше, чем всего (${all}).|. < 100|Так много: ${part}?\n"
        + "calculate|rest||||||||${all} - ${part}\n"
        + "integer|half|Половина остатка?|Половина||. * 2 <= ${rest}|Больше половины остатка (${rest}).|||||\n"
        + "decimal|rate|Ставка?|Ставка|${all} > 10||||||1.5|known_rate\n"
        + "integer|copy|Ещё раз?||||||||${all} + 1|");

    [Fact]
    public void A_refused_answer_names_the_numbers_and_what_else_may_be_wrong()
    {
        var refused = Assert.IsType<AnswerCheck.Refused>(Interview(Sample, ("all", 34)).Check(Question("part"), "40"));
        Assert.Equal("40 больше, чем всего (34).", refused.Reason);
        Assert.Equal(["all"], refused.Related.Select(question => question.Name));
    }

    [Fact]
    public void Behind_a_calculation_stand_the_questions_it_is_made_of()
    {
        var refused = Assert.IsType<AnswerCheck.Refused>(Interview(Sample, ("all", 34), ("part", 30)).Check(Question("half"), "3"));
        Assert.Equal("Больше половины остатка (4).", refused.Reason);
        Assert.Equal(["all", "part"], refused.Related.Select(question => question.Name));
    }

    [Fact]
    public void A_rule_without_words_of_its_own_still_says_something() =>
        Assert.Equal(
            "Так не может быть. Проверьте ответ, пожалуйста.",
            Assert.IsType<AnswerCheck.Refused>(Interview(Sample).Check(Question("all"), "0")).Reason);

    [Fact]
    public void A_rule_about_an_answer_not_given_yet_waits_for_it()
    {
        var early = Interview(Sample).Check(Question("part"), "40");
        Assert.Equal(new NumberValue(40), Assert.IsType<AnswerCheck.Accepted>(early).Value);

        var problem = Assert.Single(Interview(Sample, ("part", 40), ("all", 34), ("rate", 1)).Problems);
        Assert.Equal((ProblemKind.Contradiction, "part"), (problem.Kind, problem.Question.Name));
    }

    [Fact]
    public void A_change_that_contradicts_another_answer_stands_in_the_way_of_submission()
    {
        var interview = Interview(Sample, ("all", 34), ("part", 9), ("rate", 1));
        Assert.Empty(interview.Problems);

        var changed = interview.With(Question("all"), new NumberValue(8));

        var problem = Assert.Single(changed.Problems);
        Assert.Equal("9 больше, чем всего (8).", problem.Reason);
        Assert.Equal(["all"], problem.Related.Select(question => question.Name));
    }

    [Fact]
    public void An_odd_answer_is_kept_once_confirmed()
    {
        var doubtful = Assert.IsType<AnswerCheck.Doubtful>(Interview(Sample, ("all", 500)).Check(Question("part"), "120"));
        Assert.Equal("Так много: 120?", doubtful.Reason);
        Assert.Equal(new NumberValue(120), doubtful.Value);
    }

    [Theory]
    [InlineData(9, 21, "Было 9, стало 21: рост более чем вдвое. Всё верно?")]
    [InlineData(21, 9, "Было 21, стало 9: снижение более чем вдвое. Всё верно?")]
    [InlineData(0, 12, "Было 0, стало 12. Всё верно?")]
    [InlineData(12, 0, "Было 12, стало 0. Всё верно?")]
    [InlineData(9, 18, null)]
    [InlineData(18, 9, null)]
    [InlineData(1, 3, null)]
    [InlineData(0, 4, null)]
    [InlineData(9, 9, null)]
    public void A_change_of_more_than_twofold_wants_a_second_look(int before, int now, string? reason)
    {
        var interview = new Interview(Sample, AnswersOf(("all", 90)), AnswersOf(("copy", before)), Now);
        var check = interview.Check(Question("copy"), new NumberValue(now));
        Assert.Equal(reason, (check as AnswerCheck.Doubtful)?.Reason);
        Assert.IsNotType<AnswerCheck.Refused>(check);
    }

    [Fact]
    public void What_is_needed_cannot_be_skipped()
    {
        Assert.IsType<AnswerCheck.Refused>(Interview(Sample).Check(Question("all"), SkippedValue.Instance));
        Assert.IsType<AnswerCheck.Accepted>(Interview(Sample).Check(Question("half"), SkippedValue.Instance));
        Assert.IsType<AnswerCheck.Accepted>(Interview(Sample, ("all", 10)).Check(Question("rate"), SkippedValue.Instance));
        Assert.IsType<AnswerCheck.Refused>(Interview(Sample, ("all", 11)).Check(Question("rate"), SkippedValue.Instance));
    }

    [Fact]
    public void Missing_answers_are_listed_in_the_order_of_the_form() =>
        Assert.Equal(
            [("all", ProblemKind.Unanswered), ("part", ProblemKind.Unanswered)],
            Interview(Sample).Problems.Select(problem => (problem.Question.Name, problem.Kind)));

    [Fact]
    public void An_answer_is_offered_from_the_facts_else_from_the_form()
    {
        var facts = new Dictionary<string, string> { ["known_rate"] = "2.25" };
        Assert.Equal(new NumberValue(2.25m), new Interview(Sample, Answers.None, Answers.None, Now, facts).DefaultOf(Question("rate")));
        Assert.Equal(new NumberValue(1.5m), Interview(Sample).DefaultOf(Question("rate")));
        Assert.Equal(new NumberValue(35), Interview(Sample, ("all", 34)).DefaultOf(Question("copy")));
        Assert.Null(Interview(Sample).DefaultOf(Question("copy")));
        Assert.Null(Interview(Sample).DefaultOf(Question("all")));
    }

    [Fact]
    public void A_value_of_another_kind_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => Interview(Sample).Check(Question("all"), new TextValue("много")));
        Assert.Throws<ArgumentException>(() => Interview(Sample).Check(Question("all"), new NumberValue(1.5m)));
    }

    private static Question Question(string name) => Sample.FindQuestion(name)!;
}
