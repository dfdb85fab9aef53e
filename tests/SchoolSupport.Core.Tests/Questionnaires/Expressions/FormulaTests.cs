using SchoolSupport.Core.Questionnaires;
using static SchoolSupport.Core.Tests.Questionnaires.FormSource;

namespace SchoolSupport.Core.Tests.Questionnaires.Expressions;

public sealed class FormulaTests
{
    private const string Header = "type|name|label|calculation\n";

    [Theory]
    [InlineData("${seven} + 3", "10")]
    [InlineData("${seven}-3", "4")]
    [InlineData("-${seven}", "-7")]
    [InlineData("${seven} * (2 + 1)", "21")]
    [InlineData("${seven} div 2", "3.5")]
    [InlineData("${seven} mod 4", "3")]
    [InlineData("(${seven}) div(2)", "3.5")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("round(26.45, 1)", "26.5")]
    [InlineData("round(2.5)", "3")]
    [InlineData("round(-2.5)", "-3")]
    [InlineData("round(1234, -2)", "1200")]
    [InlineData("int(3.9)", "3")]
    [InlineData("int(-3.9)", "-3")]
    [InlineData("number('12.5')", "12.5")]
    [InlineData("min(3, ${seven}, ${blank})", "3")]
    [InlineData("max(3, ${seven}, ${blank})", "7")]
    [InlineData("sum(3, ${seven}, ${blank})", "10")]
    [InlineData("abs(-4)", "4")]
    [InlineData("pow(2, 10)", "1024")]
    [InlineData("sqrt(2.25)", "1.5")]
    [InlineData("floor(-1.5)", "-2")]
    [InlineData("ceiling(1.2)", "2")]
    [InlineData("coalesce(${blank}, ${seven})", "7")]
    [InlineData("coalesce(${blank}, 0) + 1", "1")]
    [InlineData("if(${seven} > 5, 'много', 'мало')", "много")]
    [InlineData("if(${blank} > 5, 'много', 'мало')", "мало")]
    [InlineData("if(${blank} = '', 'пусто', 'есть')", "пусто")]
    [InlineData("if(${seven} = '', 'пусто', 'есть')", "есть")]
    [InlineData("if(not(${blank}), 'пусто', 'есть')", "пусто")]
    [InlineData("if(not(${seven}), 'пусто', 'есть')", "есть")]
    [InlineData("if(${word} = 'школа', 1, 2)", "1")]
    [InlineData("if(${pick} = 'yes' and ${seven} != 8 or false(), 1, 2)", "1")]
    [InlineData("if(selected(${pick}, 'yes'), 1, 2)", "1")]
    [InlineData("if(selected(${pick}, 'ye'), 1, 2)", "2")]
    [InlineData("count-selected(${pick})", "1")]
    [InlineData("count-selected(${blank})", "0")]
    [InlineData("concat(${word}, ' № ', 12)", "школа № 12")]
    [InlineData("concat('a')", "a")]
    [InlineData("concat(${blank}, 'a', 0 div 0)", "a")]
    [InlineData("string(3.50)", "3.5")]
    [InlineData("string-length(${word})", "5")]
    [InlineData("string-length('👍')", "1")]
    [InlineData("normalize-space('  а   б ')", "а б")]
    [InlineData("if(contains(${word}, 'кол'), 1, 2)", "1")]
    [InlineData("if(starts-with(${word}, 'шк') and ends-with(${word}, 'ла'), 1, 2)", "1")]
    [InlineData("if(regex(${word}, '^[а-я]+$'), 1, 2)", "1")]
    [InlineData("if(true(), \"в ' кавычках\", '')", "в ' кавычках")]
    [InlineData("once(5)", "5")]
    [InlineData("boolean(${seven})", "1")]
    [InlineData("today() - 20000", "704")]
    [InlineData("round(now() - today(), 4)", "0.6056")]
    public void A_formula_gives_what_its_author_means(string formula, string expected) =>
        Assert.Equal(expected, Calculate(formula)?.Canonical);

    [Theory]
    [InlineData("${seven} div 0")]
    [InlineData("0 div 0")]
    [InlineData("${blank} + 1")]
    [InlineData("${blank}")]
    [InlineData("number('семь')")]
    [InlineData("pow(10, 300)")]
    [InlineData("''")]
    public void What_cannot_be_computed_is_blank(string formula) => Assert.Null(Calculate(formula));

    [Theory]
    [InlineData("${seven", "Не закрыта фигурная скобка")]
    [InlineData("'семь", "Не закрыта кавычка")]
    [InlineData("(1 + 2", "Скобки не сходятся")]
    [InlineData("1 + 2)", "Скобки не сходятся")]
    [InlineData("1 +", "Формулу не удалось прочитать")]
    [InlineData("1 2", "Формулу не удалось прочитать")]
    [InlineData("seven + 1", "${seven}")]
    [InlineData("$seven", "Непонятный знак «$»")]
    [InlineData("/data/seven", "Непонятный знак «/»")]
    [InlineData("..", "Непонятный знак «.»")]
    [InlineData("${eight} + 1", "Имени «eight» нет")]
    [InlineData("median(1, 2)", "Функции «median» нет")]
    [InlineData("jr:choice-name(1, 2)", "Функции «jr:choice-name» нет")]
    [InlineData("if(1, 2)", "3\u00A0значения, а указано: 2")]
    [InlineData("round(1, 2, 3)", "от 1 до 2 значений")]
    [InlineData("today(1)", "ничего")]
    [InlineData("regex(${seven}, '[')", "Шаблон '[' в regex не разобрать.")]
    [InlineData("regex(${seven}, '(?=a)')", "Шаблон '(?=a)' в regex не разобрать.")]
    [InlineData("concat()", "хотя бы 1\u00A0значение")]
    public void A_formula_that_makes_no_sense_is_explained(string formula, string expected)
    {
        var error = Assert.Single(Errors(Header + $"integer|seven|Семь|\ncalculate|result||{formula}"));
        Assert.StartsWith("Лист survey, строка 3, столбец calculation: ", error, StringComparison.Ordinal);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_made_of_answers_that_is_none_matches_nothing() =>
        Assert.Equal("2", Calculate("if(regex(${word}, concat('[', ${word})), 1, 2)")?.Canonical);

    [Fact]
    public void Formulas_that_double_a_text_do_not_fill_the_memory()
    {
        var rows = string.Join('\n', Enumerable.Range(1, 100).Select(at => $"calculate|c{at}||concat(${{c{at - 1}}}, ${{c{at - 1}}})"));
        var form = Form(Header + "text|c0|Слово|\n" + rows);
        Assert.Equal(4000, Interview(form, ("c0", "ох")).ValueOf(form.Find("c100")!)?.Canonical.Length);
    }

    private static AnswerValue? Calculate(string formula)
    {
        var form = Form(Header + "integer|seven|Семь|\ninteger|blank|Пусто|\ntext|word|Слово|\nselect_one yes_no|pick|Выбор|\n"
            + $"calculate|result||{formula}");
        return Interview(form, ("seven", 7), ("word", "школа"), ("pick", "#yes")).ValueOf(form.Find("result")!);
    }
}
