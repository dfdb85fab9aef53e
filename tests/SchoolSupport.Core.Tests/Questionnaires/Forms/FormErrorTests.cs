using SchoolSupport.Core.Questionnaires.Forms;
using static SchoolSupport.Core.Tests.Questionnaires.FormSource;

namespace SchoolSupport.Core.Tests.Questionnaires.Forms;

public sealed class FormErrorTests
{
    private const string Header = "type|name|label|relevant|calculation|constraint|hint|unit|default\n";

    [Theory]
    [InlineData("integer|a|А\ntext|a|Б", "строка 3, столбец name: Имя «a» уже занято.")]
    [InlineData("image|a|А", "строка 2, столбец type: Тип «image» не поддерживается.")]
    [InlineData("|a|А", "строка 2, столбец type: Не указан тип вопроса.")]
    [InlineData("integer||А", "строка 2, столбец name: Не указано имя.")]
    [InlineData("integer|два слова|А", "строка 2, столбец name: Имя «два слова» начинают с буквы и пишут без пробелов: буквы, цифры, «_», «-», «.».")]
    [InlineData("integer|a|", "строка 2, столбец label: У вопроса нет текста.")]
    [InlineData("integer|a|А|${b} = 1", "строка 2, столбец relevant: Имени «b» нет в столбце name.")]
    [InlineData("integer|a|Сколько у ${b}?", "строка 2, столбец label: Имени «b» нет в столбце name.")]
    [InlineData("integer|a|А|||||один\\два", "строка 2, столбец unit: Нужна одна форма («%») или три через черту: «учитель|учителя|учителей».")]
    [InlineData("integer|a|А|||. <", "строка 2, столбец constraint: Формулу не удалось прочитать: проверьте скобки, запятые и знаки между значениями.")]
    [InlineData("integer|a|А||||||много", "строка 2, столбец default: Значение «много» к этому вопросу не подходит.")]
    [InlineData("integer|a|А||||||1)", "строка 2, столбец default: Значение «1)» к этому вопросу не подходит.")]
    [InlineData("integer|a|А||||||many(1)", "строка 2, столбец default: Функции «many» нет.")]
    [InlineData("calculate|a|А", "строка 2, столбец calculation: Нет формулы.")]
    [InlineData("select_one kinds|a|А", "строка 2, столбец type: На листе choices нет списка «kinds».")]
    [InlineData("select_one|a|А", "строка 2, столбец type: Не указан список вариантов: «select_one имя_списка».")]
    [InlineData("begin_group|g|\ninteger|a|А", "строка 2, столбец type: Группа не закрыта: не хватает строки end_group.")]
    [InlineData("integer|a|А\nend group||", "строка 3, столбец type: Закрывать нечего: выше нет строки begin_group.")]
    [InlineData("calculate|a|||${b}\ncalculate|b|||${c}\ncalculate|c|||${a} + 1", "строка 2, столбец calculation: Формулы ссылаются друг на друга по кругу: a → b → c → a.")]
    [InlineData("integer|a|А|${a} > 1", "строка 2, столбец relevant: Формулы ссылаются друг на друга по кругу: a → a.")]
    [InlineData("integer|a|А|${b} > 1\ninteger|b|Б|${a} > 1", "строка 2, столбец relevant: Формулы ссылаются друг на друга по кругу: a → b → a.")]
    public void A_mistake_is_named_with_its_place(string rows, string expected) =>
        Assert.Equal([$"Лист survey, {expected}"], Errors((Header + rows).Replace('|', '\t').Replace('\\', '|'), '\t'));

    [Fact]
    public void All_mistakes_are_named_at_once()
    {
        var errors = Errors(Header + "image|a|А\ninteger|b|\ninteger|b|Б|${x} > 1\ninteger|c|В|${a} = ''");
        Assert.Equal(3 + 1, errors.Count);
    }

    [Fact]
    public void Two_circles_are_two_mistakes() =>
        Assert.Equal(2, Errors(Header + "calculate|a|||${a}\ncalculate|b|||${c}\ncalculate|c|||${b}\ncalculate|d|||${a} + ${b}").Count);

    [Fact]
    public void A_chain_of_formulas_has_an_end()
    {
        var rows = string.Join('\n', Enumerable.Range(1, 900).Select(at => $"calculate|c{at}|||${{c{at - 1}}} + 1"));
        var error = Assert.Single(Errors(Header + "integer|c0|Сколько?\n" + rows));
        Assert.EndsWith("Цепочка формул слишком длинная: больше 200 звеньев.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_long_formulas_has_an_end_sooner()
    {
        var terms = string.Concat(Enumerable.Repeat("+1", 900));
        var rows = string.Join('\n', Enumerable.Range(1, 150).Select(at => $"calculate|c{at}|||${{c{at - 1}}}{terms}"));
        var error = Assert.Single(Errors(Header + "integer|c0|Сколько?\n" + rows));
        Assert.EndsWith("Цепочка формул слишком длинная: больше 10000 знаков.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_nobody_could_answer_is_to_be_divided()
    {
        var rows = string.Join('\n', Enumerable.Range(1, 1001).Select(at => $"integer|q{at}|Сколько?"));
        Assert.Equal(["Лист survey: Строк больше 1000: разделите анкету на несколько."], Errors(Header + rows));
    }

    [Theory]
    [InlineData("list_name|name|label\nx|a|А\nx|a|Б", "Лист choices, строка 3, столбец name: Вариант «a» в этом списке уже есть.")]
    [InlineData("list_name|name|label\nx|a b|А", "Лист choices, строка 2, столбец name: В имени варианта «a b» не должно быть пробелов.")]
    [InlineData("list_name|name|label\nx||А", "Лист choices, строка 2, столбец name: У варианта нет имени.")]
    [InlineData("list_name|name|label\n|a|А", "Лист choices, строка 2, столбец list_name: Не указано, к какому списку относится вариант.")]
    [InlineData("list_name|name|label\nx|a|", "Лист choices, строка 2, столбец label: У варианта «a» нет текста.")]
    public void A_mistake_among_choices_is_named(string choices, string expected)
    {
        var faulty = Assert.IsType<FormReading.Faulty>(Read("type|name|label\ninteger|a|А", choices));
        Assert.Equal(expected, Assert.Single(faulty.Errors).ToString());
    }

    [Fact]
    public void A_workbook_of_something_else_is_not_a_form()
    {
        var faulty = Assert.IsType<FormReading.Faulty>(XlsForm.Read([Sheet("Лист1", "ФИО|Школа")]));
        Assert.Equal(
            ["Лист settings, столбец form_title: Укажите название анкеты.", "Лист survey: В книге нет листа survey с вопросами."],
            faulty.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void A_sheet_without_the_columns_is_no_survey() =>
        Assert.Equal(
            ["Лист survey, строка 1, столбец name: Нет такого столбца.", "Лист survey, строка 1, столбец label: Нет такого столбца."],
            Errors("type|имя\ninteger|a"));

    [Fact]
    public void A_form_without_questions_asks_nothing() =>
        Assert.Equal(["Лист survey: В анкете нет ни одного вопроса."], Errors("type|name|label\nnote|n|Здравствуйте"));
}
