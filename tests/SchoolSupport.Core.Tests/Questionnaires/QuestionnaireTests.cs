using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Forms;
using static SchoolSupport.Core.Tests.Questionnaires.FormSource;

namespace SchoolSupport.Core.Tests.Questionnaires;

public sealed class QuestionnaireTests
{
    [Fact]
    public void Answers_come_back_from_storage_as_they_were_given()
    {
        var form = Form("type|name|label\ninteger|a|А\ndecimal|b|Б\ntext|c|В\nselect_one yes_no|d|Г\ninteger|e|Д");
        var answers = AnswersOf(("a", 512), ("b", 3.50m), ("c", "слово"), ("d", "#yes"), ("e", SkippedValue.Instance));

        var stored = answers.Select(answer => KeyValuePair.Create(answer.Key, answer.Value.Canonical)).ToList();

        Assert.Equal(["512", "3.5", "слово", "yes", ""], stored.Select(answer => answer.Value));
        Assert.Equal(answers, form.Restore(stored));
    }

    [Fact]
    public void Answers_that_this_version_cannot_hold_are_left_out()
    {
        var form = Form("type|name|label\ninteger|a|А\nselect_one yes_no|d|Г");
        var stored = new Dictionary<string, string> { ["a"] = "3.5", ["d"] = "perhaps", ["gone"] = "1" };
        Assert.Empty(form.Restore(stored));
    }

    [Fact]
    public void A_russian_column_is_preferred_to_others()
    {
        var form = Form("type|name|label::English (en)|label::Russian (ru)|hint\ninteger|a|How many?|Сколько?|Считайте всех.");
        Assert.Equal("Сколько?", Interview(form).LabelOf(form.Questions[0]));
        Assert.Equal("Считайте всех.", Interview(form).HintOf(form.Questions[0]));
    }

    [Fact]
    public void Blank_rows_and_strange_columns_disturb_nobody()
    {
        var form = Form("type|name|media::image|label\n||| \ninteger|a|x.png|Сколько?\n\n | |\ntext|b||Кто?");
        Assert.Equal(["a", "b"], form.Questions.Select(question => question.Name));
    }

    [Fact]
    public void A_form_is_known_by_its_settings()
    {
        var form = Form("type|name|label\ninteger|a|А");
        Assert.Equal(new FormSettings("trial", "Пробная анкета", "1"), form.Settings);
    }

    [Theory]
    [InlineData("учитель|учителя|учителей", 34, "34 учителя", "34")]
    [InlineData("учитель|учителя|учителей", 1, "1 учитель", "1")]
    [InlineData("%", 26.5, "26,5 %", "26,5 %")]
    [InlineData("Мбит/с", 1000, "1 000 Мбит/с", "1 000 Мбит/с")]
    [InlineData("", 7, "7", "7")]
    public void A_value_is_shown_with_its_unit(string unit, double number, string withUnit, string afterLabel)
    {
        var form = Form($"type\tname\tlabel\tunit\ndecimal\ta\tА\t{unit}", '\t');
        var value = new NumberValue((decimal)number);
        Assert.Equal(withUnit, form.Questions[0].ShowWithUnit(value).Replace('\u00A0', ' '));
        Assert.Equal(afterLabel, form.Questions[0].ShowAfterLabel(value).Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_label_may_speak_of_other_answers()
    {
        var form = Form("type|name|label\ninteger|all|Сколько всего?\ninteger|part|Сколько из ${all} — мальчики?");
        Assert.Equal("Сколько из … — мальчики?", Interview(form).LabelOf(form.Find("part")!));
        Assert.Equal("Сколько из 30 — мальчики?", Interview(form, ("all", 30)).LabelOf(form.Find("part")!));
        Assert.Equal("Сколько из … — мальчики?", form.Find("part")!.ShortLabel);
    }
}
