using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Forms;
using static SchoolSupport.Core.Tests.Questionnaires.FormSource;

namespace SchoolSupport.Core.Tests.Questionnaires.Expressions;

public sealed class FormulaLaws
{
    private static readonly string[] Pieces =
    [
        "1", "2.5", "'слово'", "''", "${a}", "${b}", "${нет}", ".", "..", "(", ")", ",", "+", "-", "*", "div", "mod", "and", "or", "=", "!=",
        "<", ">=", "if(", "round(", "coalesce(", "not(", "count(", "text()", "position()", "self::node()", "//a", "@x", "|", "$v", "[1]", "a:b(", "'", "\"",
        "regex(${a}, '[')", "regex('a', concat('['))", "regex(", "'['", "pow(", "today()", "string-length()", "${", "}", "\u0000", "Ё",
    ];

    [Fact]
    public void A_formula_of_any_pieces_is_computed_or_explained() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary(), IsHandled)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void A_formula_of_any_text_is_computed_or_explained() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "").ToArbitrary(), IsHandled).QuickCheckThrowOnFailure();

    [Fact]
    public void One_compiled_formula_serves_many_threads()
    {
        var form = Form("type|name|label|calculation\ninteger|a|А|\ncalculate|b||round(100 * ${a} div 7, 1) + coalesce(${a}, 0)");
        var wrong = Enumerable.Range(0, 20_000).AsParallel().WithDegreeOfParallelism(4).Count(number =>
        {
            var expected = Math.Round(100m * number / 7, 1, MidpointRounding.AwayFromZero) + number;
            return Interview(form, ("a", number)).ValueOf(form.Find("b")!) != new NumberValue(expected);
        });
        Assert.Equal(0, wrong);
    }

    private static bool IsHandled(string formula)
    {
        var reading = Read($"type\tname\tlabel\tcalculation\ninteger\ta\tА\t\ncalculate\tb\t\t{formula.ReplaceLineEndings(" ").Replace('\t', ' ')}", separator: '\t');
        if (reading is not FormReading.Ready ready) return true;
        var interview = Interview(ready.Questionnaire, ("a", 7));
        return ready.Questionnaire.Items.All(item => interview.ValueOf(item) is null or NumberValue or TextValue);
    }
}
