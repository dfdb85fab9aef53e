using SchoolSupport.Core.Questionnaires.Expressions;
using SchoolSupport.Core.Questionnaires.QuestionTypes;

namespace SchoolSupport.Core.Questionnaires.Forms;

/// <summary>Makes items out of rows. Errors are noted; what is built after one is never used.</summary>
internal sealed class ItemBuilder(FormulaCompiler compiler, IReadOnlyDictionary<string, IReadOnlyList<Choice>> lists, FormErrors errors)
{
    private const string DefaultMessage = "Так не может быть. Проверьте ответ, пожалуйста.";
    private const string DefaultDoubt = "Необычное значение. Всё верно?";

    private static readonly Expression Always = new FormulaCompiler(new Dictionary<string, int>()).Compile("true()");

    public ItemTraits Traits(FormRow row, int index, ItemGroup? group, IReadOnlyList<Expression> conditions)
    {
        var label = Template(row, FormColumns.Label);
        var brief = row[FormColumns.ShortLabel];
        var unit = Unit.Read(row[FormColumns.Unit]);
        if (unit is null) errors.Add(row.Error(FormColumns.Unit, "Нужна одна форма («%») или три через черту: «учитель|учителя|учителей»."));
        return new ItemTraits(
            index, row[FormColumns.Name], label, brief.Length > 0 ? brief : label.Render(_ => null), unit ?? Unit.None, group, conditions);
    }

    public Calculation Calculation(FormRow row, ItemTraits traits)
    {
        if (row[FormColumns.Calculation].Length == 0) errors.Add(row.Error(FormColumns.Calculation, "Нет формулы."));
        var isIndicator = row[FormColumns.Indicator].Length > 0;
        if (isIndicator && traits.ShortLabel.Length == 0) errors.Add(row.Error(FormColumns.Label, "У показателя нет названия."));
        return new Calculation(traits, Formula(row, FormColumns.Calculation) ?? Always, row[FormColumns.Hint], isIndicator);
    }

    public Question Question(FormRow row, ItemTraits traits, QuestionType type)
    {
        if (row[FormColumns.Label].Length == 0) errors.Add(row.Error(FormColumns.Label, "У вопроса нет текста."));
        var question = new Question(traits, type, Choices(row, type), Rules(row));
        if (question.Restore(question.Rules.DefaultText) is null)
            errors.Add(row.Error(FormColumns.Default, $"Значение «{question.Rules.DefaultText}» к этому вопросу не подходит."));
        return question;
    }

    /// <summary>The formula in a cell; null when the cell is empty or wrong.</summary>
    public Expression? Formula(FormRow row, string column)
    {
        var source = row[column];
        return source.Length == 0 ? null : errors.Try(row, column, null, () => compiler.Compile(source));
    }

    private QuestionRules Rules(FormRow row) => new()
    {
        Hint = Template(row, FormColumns.Hint),
        Appearance = row[FormColumns.Appearance],
        Required = Required(row),
        Constraint = Rule(row, FormColumns.Constraint, FormColumns.ConstraintMessage, DefaultMessage),
        SoftConstraint = Rule(row, FormColumns.SoftConstraint, FormColumns.SoftConstraintMessage, DefaultDoubt),
        DefaultFormula = IsFormula(row[FormColumns.Default]) ? Formula(row, FormColumns.Default) : null,
        DefaultText = IsFormula(row[FormColumns.Default]) ? "" : row[FormColumns.Default],
        Prefill = row[FormColumns.Prefill],
    };

    private Expression? Required(FormRow row) => row[FormColumns.Required].ToLowerInvariant() switch
    {
        "" or "no" or "false" or "false()" or "нет" => null,
        "yes" or "true" or "true()" or "да" => Always,
        _ => Formula(row, FormColumns.Required),
    };

    private Rule? Rule(FormRow row, string column, string messageColumn, string otherwise)
    {
        var message = Template(row, messageColumn);
        return Formula(row, column) is { } condition
            ? new Rule(condition, message.IsEmpty ? new TextTemplate(otherwise, [TextTemplate.Part.Literal(otherwise)]) : message)
            : null;
    }

    /// <summary>A default is a formula when it speaks of other answers or calls a function; else it is the value itself.</summary>
    private static bool IsFormula(string text) =>
        text.Contains("${", StringComparison.Ordinal)
        || (text.EndsWith(')') && text.IndexOf('(', StringComparison.Ordinal) is > 0 and var open
            && text[..open].All(sign => char.IsAsciiLetter(sign) || sign is '-' or ':'));

    private IReadOnlyList<Choice> Choices(FormRow row, QuestionType type)
    {
        var list = RowKind.ListOf(row[FormColumns.Type]);
        if (!type.TakesChoices) return [];
        if (lists.GetValueOrDefault(list) is { Count: > 0 } choices) return choices;
        errors.Add(row.Error(FormColumns.Type, list.Length == 0
            ? "Не указан список вариантов: «select_one имя_списка»."
            : $"На листе choices нет списка «{list}»."));
        return [];
    }

    private TextTemplate Template(FormRow row, string column) =>
        errors.Try(row, column, TextTemplate.Empty, () => TemplateReader.Read(row[column], compiler));
}
