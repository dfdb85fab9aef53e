using SchoolSupport.Core.Questionnaires.Expressions;

namespace SchoolSupport.Core.Questionnaires;

/// <summary>One row of a questionnaire that has a name: a question, a note or a calculation. Made by <see cref="Forms.XlsForm"/> only.</summary>
public abstract class FormItem
{
    private protected FormItem(ItemTraits traits)
    {
        Index = traits.Index;
        Name = traits.Name;
        Label = traits.Label;
        ShortLabel = traits.ShortLabel;
        Unit = traits.Unit;
        Group = traits.Group;
        Conditions = traits.Conditions;
    }

    /// <summary>The name, unique in the questionnaire; answers are kept under it.</summary>
    public string Name { get; }

    /// <summary>The text in full, as the person is asked or told.</summary>
    public TextTemplate Label { get; }

    /// <summary>A few words for lists and tables («Учащихся»); the label itself where the author gave no shorter one.</summary>
    public string ShortLabel { get; }

    /// <summary>What the number counts; <see cref="Unit.None"/> where there is nothing to say.</summary>
    public Unit Unit { get; }

    /// <summary>The innermost group around it; null outside all groups.</summary>
    public ItemGroup? Group { get; }

    /// <summary>Whether it concerns only those whom earlier answers make it concern.</summary>
    public bool IsConditional => Conditions.Count > 0;

    /// <summary>Where it stands among the questionnaire's items, from 0.</summary>
    internal int Index { get; }

    /// <summary>All must be true for the item to be relevant: its groups' conditions from outside in, then its own.</summary>
    internal IReadOnlyList<Expression> Conditions { get; }

    /// <summary>Everything that must be known before the item's value is.</summary>
    internal virtual IEnumerable<Expression> Dependencies => Conditions;

    /// <summary>The value as Russian readers expect it, without its unit: «1 234», «Да».</summary>
    public abstract string Show(AnswerValue value);

    /// <summary>The value with its unit: «1 234 учителя», «26,5 %».</summary>
    public string ShowWithUnit(AnswerValue value) =>
        value is NumberValue number && !Unit.IsNone ? Unit.Show(number.Value) : Show(value);

    /// <summary>
    /// The value to stand after the short label: a unit that the label already names is left out («Учащихся: 512»), others stay («Скорость
    /// интернета: 100 Мбит/с»).
    /// </summary>
    public string ShowAfterLabel(AnswerValue value) => Unit.IsCountable ? Show(value) : ShowWithUnit(value);
}

/// <summary>What every item has, gathered by the reader of forms.</summary>
internal sealed record ItemTraits(
    int Index, string Name, TextTemplate Label, string ShortLabel, Unit Unit, ItemGroup? Group, IReadOnlyList<Expression> Conditions);
