using SchoolSupport.Core.Questionnaires.Expressions;

namespace SchoolSupport.Core.Questionnaires.Interviews;

/// <summary>
/// Relevance and values of all items, each worked out once when first asked for. It ends because the reader of forms lets no
/// circle and no overlong chain of formulas through. An item that is not relevant is blank to all others.
/// </summary>
internal sealed class ItemStates : IItemValues
{
    private const int LongestText = 4000;

    private readonly Questionnaire _questionnaire;
    private readonly Answers _answers;
    private readonly bool?[] _relevant;
    private readonly object?[] _values;
    private readonly ExpressionScope _scope;

    public ItemStates(Questionnaire questionnaire, Answers answers, DateTimeOffset now)
    {
        _questionnaire = questionnaire;
        _answers = answers;
        Now = now;
        _relevant = new bool?[questionnaire.Items.Count];
        _values = new object?[questionnaire.Items.Count];
        _scope = new ExpressionScope(this, ExpressionValue.Blank);
    }

    public DateTimeOffset Now { get; }

    public bool IsRelevant(int item)
    {
        if (_relevant[item] is { } known) return known;
        var relevant = true;
        foreach (var condition in _questionnaire.Items[item].Conditions) relevant = relevant && condition.IsTrue(_scope);
        _relevant[item] = relevant;
        return relevant;
    }

    public object ValueOf(int item) => _values[item] ??= Compute(item);

    public AnswerValue? AnswerOf(int item) => _questionnaire.Items[item] switch
    {
        Question question => IsRelevant(item) ? _answers[question.Name] : null,
        Calculation => ExpressionValue.ToAnswer(ValueOf(item)),
        _ => null,
    };

    /// <summary>The shown value of an item for texts; null when it has none.</summary>
    public string? Show(int item) =>
        AnswerOf(item) is { } value and not SkippedValue ? _questionnaire.Items[item].Show(value) : null;

    public ExpressionScope Scope(object self) => new(this, self);

    private object Compute(int item)
    {
        if (!IsRelevant(item)) return ExpressionValue.Blank;
        return _questionnaire.Items[item] switch
        {
            Question question => _answers[question.Name]?.ForExpression ?? ExpressionValue.Blank,
            Calculation calculation => Known(calculation.Formula.Evaluate(_scope)),
            _ => ExpressionValue.Blank,
        };
    }

    /// <summary>
    /// What is not a number, as after a division by zero, is blank to other formulas. A text is cut, or formulas that double it one after
    /// another would fill the memory.
    /// </summary>
    private static object Known(object value) => value switch
    {
        double number when !double.IsFinite(number) => ExpressionValue.Blank,
        string { Length: > LongestText } text => text[..LongestText],
        _ => value,
    };
}
