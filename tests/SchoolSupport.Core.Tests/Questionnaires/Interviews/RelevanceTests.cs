using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Interviews;
using static SchoolSupport.Core.Tests.Questionnaires.FormSource;

namespace SchoolSupport.Core.Tests.Questionnaires.Interviews;

public sealed class RelevanceTests
{
    private static readonly Questionnaire Sample = Form(
        "type|name|label|relevant|calculation\n"
        + "select_one yes_no|camp|Есть лагерь?\n"
        + "note|about|Теперь о лагере.|${camp} = 'yes'\n"
        + "begin_group|details|Лагерь|${camp} = 'yes'\n"
        + "integer|children|Сколько детей?\n"
        + "text|story|Чем гордитесь?|${children} > 10\n"
        + "end_group\n"
        + "integer|clubs|Сколько кружков?\n"
        + "calculate|places|||coalesce(${children}, 0) + ${clubs}");

    [Fact]
    public void A_question_is_asked_only_where_it_makes_sense()
    {
        Assert.Equal(["camp", "clubs"], Names(Interview(Sample)));
        Assert.Equal(["camp", "clubs"], Names(Interview(Sample, ("camp", "#no"))));
        Assert.Equal(["camp", "children", "clubs"], Names(Interview(Sample, ("camp", "#yes"))));
        Assert.Equal(["camp", "children", "story", "clubs"], Names(Interview(Sample, ("camp", "#yes"), ("children", 11))));
    }

    [Fact]
    public void An_answer_that_no_longer_matters_is_hidden_and_comes_back()
    {
        var answered = Interview(Sample, ("camp", "#yes"), ("children", 30), ("story", "Песни"), ("clubs", 4));
        var changed = answered.With(Sample.FindQuestion("camp")!, new ChoiceValue("no"));

        Assert.Equal(["camp", "clubs"], Names(changed));
        Assert.Null(changed.ValueOf(Sample.Find("children")!));
        Assert.Equal(new NumberValue(4), changed.ValueOf(Sample.Find("places")!));
        Assert.Equal(["camp", "clubs"], changed.AnswersToSubmit.Select(answer => answer.Key));

        var back = changed.With(Sample.FindQuestion("camp")!, new ChoiceValue("yes"));
        Assert.Equal(new NumberValue(34), back.ValueOf(Sample.Find("places")!));
        Assert.Equal(4, back.AnswersToSubmit.Count);
    }

    [Fact]
    public void A_note_is_told_before_the_question_it_belongs_to()
    {
        var children = Sample.FindQuestion("children")!;
        Assert.Equal(["about"], Interview(Sample, ("camp", "#yes")).NotesBefore(children).Select(note => note.Name));
        Assert.Empty(Interview(Sample, ("camp", "#no")).NotesBefore(children));
        Assert.Empty(Interview(Sample, ("camp", "#yes")).NotesBefore(Sample.FindQuestion("clubs")!));
    }

    [Fact]
    public void A_group_lends_its_condition_and_its_name()
    {
        Assert.Equal("Лагерь", Sample.Find("story")!.Group!.Label);
        Assert.Null(Sample.Find("clubs")!.Group);
        Assert.Equal(["camp", "clubs"], Names(Interview(Sample, ("camp", "#no"), ("children", 11))));
    }

    private static IEnumerable<string> Names(Interview interview) => interview.Questions.Select(question => question.Name);
}
