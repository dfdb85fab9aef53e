using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Forms;
using SchoolSupport.Core.Questionnaires.QuestionTypes;
using static SchoolSupport.Core.Tests.Questionnaires.FormSource;

namespace SchoolSupport.Core.Tests.Questionnaires.QuestionTypes;

public sealed class SelectOneAnswerTests
{
    private static readonly Question Question = ((FormReading.Ready)Read(
        "type|name|label\nselect_one net|net|Какая связь?",
        "list_name|name|label\nnet|fibre|Оптоволокно\nnet|radio|Радио, ещё спутник\nnet|yes_slow|Да, медленная\nnet|yes_fast|Да, быстрая")).Questionnaire.Questions[0];

    [Theory]
    [InlineData("Оптоволокно", "fibre")]
    [InlineData("  оптоволокно. ", "fibre")]
    [InlineData("радио еще спутник", "radio")]
    [InlineData("радио", "radio")]
    [InlineData("спутник", "radio")]
    [InlineData("Медленная", "yes_slow")]
    [InlineData("ДА БЫСТРАЯ", "yes_fast")]
    public void A_choice_typed_by_hand_is_recognised(string sent, string expected) =>
        Assert.Equal(new ChoiceValue(expected), Assert.IsType<Reading.Understood>(Question.Type.Read(Question, sent)).Value);

    [Theory]
    [InlineData("кабель", "Среди вариантов нет «кабель». Выберите один: ")]
    [InlineData("да", "Под «да» подходит несколько вариантов. Выберите один: ")]
    [InlineData("лен",  "Среди вариантов нет «лен». Выберите один: ")]
    [InlineData("оптово", "Среди вариантов нет «оптово». Выберите один: ")]
    [InlineData("", "Сообщение пустое. Выберите один: ")]
    [InlineData("...", "Среди вариантов нет «...». Выберите один: ")]
    public void Anything_else_is_answered_with_the_choices(string sent, string beginning)
    {
        var refused = Assert.IsType<Reading.NotUnderstood>(Question.Type.Read(Question, sent));
        Assert.Equal(beginning + "«Оптоволокно», «Радио, ещё спутник», «Да, медленная», «Да, быстрая».", refused.Reason);
    }

    [Fact]
    public void A_choice_no_longer_offered_is_not_restored()
    {
        Assert.Equal(new ChoiceValue("radio"), Question.Restore("radio"));
        Assert.Null(Question.Restore("dialup"));
    }
}
