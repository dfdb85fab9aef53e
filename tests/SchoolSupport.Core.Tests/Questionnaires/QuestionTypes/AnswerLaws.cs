using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.QuestionTypes;
using SchoolSupport.Core.Text;
using static SchoolSupport.Core.Tests.Questionnaires.FormSource;

namespace SchoolSupport.Core.Tests.Questionnaires.QuestionTypes;

public sealed class AnswerLaws
{
    private static readonly Questionnaire Sample = Form(
        "type|name|label\ninteger|whole|Сколько?\ndecimal|fraction|Сколько?\ntext|words|Что?\nselect_one yes_no|choice|Да или нет?");

    private static readonly Gen<string> AlmostNumbers =
        Gen.Elements("0123456789 .,-–~%/'’+\u00A0чело№".ToCharArray()).ArrayOf().Select(signs => new string(signs));

    [Fact]
    public void A_shown_number_is_read_as_the_same_number() =>
        Prop.ForAll(
            Gen.Choose(-999_999_999, 999_999_999).Zip(Gen.Choose(0, 6)).ToArbitrary(),
            pair =>
            {
                var value = new NumberValue(pair.Item1 / (decimal)Math.Pow(10, pair.Item2));
                var question = Sample.FindQuestion("fraction")!;
                return question.Type.Read(question, question.Show(value)) is Reading.Understood read && read.Value == value;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_shown_count_is_read_as_the_same_count() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<int>(),
            number =>
            {
                var question = Sample.FindQuestion("whole")!;
                return question.Type.Read(question, RussianNumber.Format(number)) is Reading.Understood { Value: NumberValue read } && read.Value == number;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_sent_gets_an_answer_that_storage_can_keep() =>
        Prop.ForAll(
            Gen.OneOf(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""), AlmostNumbers).ToArbitrary(),
            sent => Sample.Questions.All(question => question.Type.Read(question, sent) switch
            {
                Reading.Understood understood => Equals(question.Restore(understood.Value.Canonical), understood.Value),
                Reading.NotUnderstood refused => refused.Reason.Length > 0,
                _ => false,
            })).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void A_refused_number_is_quoted_back() =>
        Prop.ForAll(
            AlmostNumbers.Where(text => text.Trim().Length is > 0 and < 40).ToArbitrary(),
            sent =>
            {
                var question = Sample.FindQuestion("whole")!;
                return question.Type.Read(question, sent) is not Reading.NotUnderstood refused || refused.Reason.Contains('«', StringComparison.Ordinal);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
