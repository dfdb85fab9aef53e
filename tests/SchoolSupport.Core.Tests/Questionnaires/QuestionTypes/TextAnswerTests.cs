using SchoolSupport.Core.Questionnaires.QuestionTypes;
using SchoolSupport.Core.Text;
using static SchoolSupport.Core.Tests.Questionnaires.FormSource;

namespace SchoolSupport.Core.Tests.Questionnaires.QuestionTypes;

public sealed class TextAnswerTests
{
    [Theory]
    [InlineData("  Лагерь «Ёлочка»  ", "Лагерь «Ёлочка»")]
    [InlineData("раз\r\nдва\rтри", "раз\nдва\nтри")]
    [InlineData("а\u0000б\u0007в\tг", "абв г")]
    [InlineData("\u202Eтекст\u200B", "текст")]
    [InlineData("👨‍👩‍👧", "👨‍👩‍👧")]
    [InlineData("\uD83Dтекст", "текст")]
    public void A_text_is_kept_without_what_nobody_sees(string sent, string expected) =>
        Assert.Equal(expected, Assert.IsType<Reading.Understood>(Read(sent)).Value.Canonical);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u200B ")]
    public void An_empty_text_is_no_answer(string sent) => Assert.IsType<Reading.NotUnderstood>(Read(sent));

    [Fact]
    public void A_text_is_measured_in_signs_as_people_count_them()
    {
        Assert.IsType<Reading.Understood>(Read(string.Concat(Enumerable.Repeat("👍", TextType.LongestText))));
        var refused = Assert.IsType<Reading.NotUnderstood>(Read(new string('я', TextType.LongestText + 1)));
        Assert.Equal(
            "В ответе 1 001 знак, а помещается 1 000. Напишите, пожалуйста, короче.", refused.Reason.Replace(RussianNumber.Space, " "));
    }

    private static Reading Read(string sent)
    {
        var question = Form("type|name|label\ntext|story|Расскажите").FindQuestion("story")!;
        return question.Type.Read(question, sent);
    }
}
