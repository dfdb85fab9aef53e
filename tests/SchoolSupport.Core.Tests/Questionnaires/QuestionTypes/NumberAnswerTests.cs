using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.QuestionTypes;
using static SchoolSupport.Core.Tests.Questionnaires.FormSource;

namespace SchoolSupport.Core.Tests.Questionnaires.QuestionTypes;

public sealed class NumberAnswerTests
{
    private static readonly Questionnaire Sample = Form(
        "type|name|label|unit\ninteger|count|Сколько?|\ndecimal|speed|Какая скорость?|Мбит/с\ndecimal|share|Какая доля?|%\ninteger|people|Сколько?|учитель\\учителя\\учителей"
            .Replace('|', '\t').Replace('\\', '|'), '\t');

    [Theory]
    [InlineData("512", "512")]
    [InlineData("  512  ", "512")]
    [InlineData("512.", "512")]
    [InlineData("512 !", "512")]
    [InlineData("+5", "5")]
    [InlineData("007", "7")]
    [InlineData("0", "0")]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00A0234", "1234")]
    [InlineData("1\u2009234", "1234")]
    [InlineData("1\u202F234\u202F567", "1234567")]
    [InlineData("1'234", "1234")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("3,0", "3")]
    [InlineData("3.00", "3")]
    [InlineData("512 чел.", "512")]
    [InlineData("512чел", "512")]
    [InlineData("20 шт.", "20")]
    [InlineData("12 %", "12")]
    [InlineData("-3", "-3")]
    [InlineData("−3", "-3")]
    [InlineData("– 3", "-3")]
    [InlineData("\u200B512\u200B", "512")]
    [InlineData("999999999999", "999999999999")]
    public void A_whole_number_is_read_as_people_write_it(string sent, string expected) => Assert.Equal(expected, Read("count", sent));

    [Theory]
    [InlineData("3,5", "3.5")]
    [InlineData("3.5", "3.5")]
    [InlineData(",5", "0.5")]
    [InlineData("3,50", "3.5")]
    [InlineData("0.125", "0.125")]
    [InlineData("1,234", "1.234")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("100 Мбит/с", "100")]
    [InlineData("100мбит", "100")]
    [InlineData("3,333333", "3.333333")]
    public void A_fraction_is_read_as_people_write_it(string sent, string expected) => Assert.Equal(expected, Read("speed", sent));

    [Theory]
    [InlineData("share", "12 %", "12")]
    [InlineData("share", "12,5%", "12.5")]
    [InlineData("share", "12 процентов", "12")]
    [InlineData("people", "34 учителя", "34")]
    [InlineData("people", "34 Учителей", "34")]
    public void The_unit_of_the_question_may_follow(string question, string sent, string expected) => Assert.Equal(expected, Read(question, sent));

    [Theory]
    [InlineData("", "Сообщение пустое. Напишите число цифрами, например: 512.")]
    [InlineData(" \u200B\n", "Сообщение пустое. Напишите число цифрами, например: 512.")]
    [InlineData("~500", "«~500» — это примерно, а нужно точное число. Напишите, например: 512.")]
    [InlineData("Около 500", "«Около 500» — это примерно, а нужно точное число. Напишите, например: 512.")]
    [InlineData("примерно пятьсот", "«примерно пятьсот» — это примерно, а нужно точное число. Напишите, например: 512.")]
    [InlineData("500-510", "«500-510» — это промежуток, а нужно одно точное число. Напишите, например: 512.")]
    [InlineData("500 – 510", "«500 – 510» — это промежуток, а нужно одно точное число. Напишите, например: 512.")]
    [InlineData("от 500 до 510", "«от 500 до 510» — это промежуток, а нужно одно точное число. Напишите, например: 512.")]
    [InlineData("больше 500", "«больше 500» — здесь нужно точное число. Напишите, например: 512.")]
    [InlineData("500+", "«500+» — здесь нужно точное число. Напишите, например: 512.")]
    [InlineData("пятьсот", "«пятьсот» — напишите, пожалуйста, цифрами, например: 512.")]
    [InlineData("Двадцать один", "«Двадцать один» — напишите, пожалуйста, цифрами, например: 512.")]
    [InlineData("2 тыс.", "«2 тыс.» — напишите, пожалуйста, число целиком, например: 1500.")]
    [InlineData("нет", "«нет» — если ни одного, напишите 0.")]
    [InlineData("-", "«-» — если ни одного, напишите 0.")]
    [InlineData("1/3", "«1/3» — это дробь, а нужно одно число. Напишите, например: 512.")]
    [InlineData("9 из 34", "«9 из 34» — это дробь, а нужно одно число. Напишите, например: 512.")]
    [InlineData("51О", "«51О» — похоже, вместо нуля стоит буква «О». Напишите, пожалуйста, цифрами.")]
    [InlineData("12 34", "«12 34» — похоже, здесь несколько чисел, а нужно одно. Напишите, например: 512.")]
    [InlineData("512 и 498", "«512 и 498» — похоже, здесь несколько чисел, а нужно одно. Напишите, например: 512.")]
    [InlineData("512 ребят", "«512 ребят» — оставьте, пожалуйста, только число, без слов.")]
    [InlineData("в школе 512", "«в школе 512» — оставьте, пожалуйста, только число, без слов.")]
    [InlineData("не знаю", "«не знаю» — не похоже на число. Напишите цифрами, например: 512.")]
    [InlineData("👍", "«👍» — не похоже на число. Напишите цифрами, например: 512.")]
    [InlineData("٥١٢", "«٥١٢» — не похоже на число. Напишите цифрами, например: 512.")]
    [InlineData("3,5", "«3,5» — число с дробью, а здесь нужно целое. Напишите, например: 512.")]
    [InlineData("1.234", "«1.234» можно понять по-разному. Если это тысячи, напишите 1234; если дробь, округлите до целого.")]
    [InlineData("1,000", "«1,000» можно понять по-разному. Если это тысячи, напишите 1000; если дробь, округлите до целого.")]
    [InlineData("1000000000000", "«1000000000000» — слишком длинное число. Проверьте, нет ли лишних цифр.")]
    public void What_is_not_plainly_a_whole_number_is_refused_with_a_reason(string sent, string reason) =>
        Assert.Equal(reason, Refuse("count", sent));

    [Theory]
    [InlineData("speed", "1.234", "«1.234» можно понять по-разному. Если это тысячи, напишите 1234; если дробь, напишите через запятую: 1,234.")]
    [InlineData("speed", "0,1234567", "«0,1234567» — слишком много знаков после запятой. Округлите, пожалуйста: хватит двух.")]
    [InlineData("speed", "12.05.2021", "«12.05.2021» — оставьте, пожалуйста, только число, без слов.")]
    [InlineData("speed", "100 МБ/с", "«100 МБ/с» — оставьте, пожалуйста, только число, без слов.")]
    [InlineData("speed", "12 %", "Здесь нужна не доля в процентах, а само число. Доли бот посчитает сам.")]
    [InlineData("people", "12 %", "Здесь нужна не доля в процентах, а количество. Доли бот посчитает сам.")]
    [InlineData("people", "-1", "«-1» — меньше нуля здесь не бывает. Если ни одного, напишите 0.")]
    public void The_reason_fits_the_question(string question, string sent, string reason) => Assert.Equal(reason, Refuse(question, sent));

    [Fact]
    public void A_long_message_is_quoted_in_part()
    {
        var reason = Refuse("count", new string('я', 4096));
        Assert.Equal($"«{new string('я', 40)}…» — не похоже на число. Напишите цифрами, например: 512.", reason);
    }

    private static string Read(string question, string sent) =>
        Assert.IsType<Reading.Understood>(Reading(question, sent)).Value.Canonical;

    private static string Refuse(string question, string sent) =>
        Assert.IsType<Reading.NotUnderstood>(Reading(question, sent)).Reason;

    private static Reading Reading(string name, string sent)
    {
        var question = Sample.FindQuestion(name)!;
        return question.Type.Read(question, sent);
    }
}
