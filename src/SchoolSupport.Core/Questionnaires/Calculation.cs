using SchoolSupport.Core.Questionnaires.Expressions;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Questionnaires;

/// <summary>A value computed from answers; never asked.</summary>
public sealed class Calculation : FormItem
{
    internal Calculation(ItemTraits traits, Expression formula, string description, bool isIndicator) : base(traits)
    {
        Formula = formula;
        Description = description;
        IsIndicator = isIndicator;
    }

    /// <summary>What the value says and how it is computed, in a sentence for readers; may be empty.</summary>
    public string Description { get; }

    /// <summary>Whether the value is a result of the questionnaire, shown in summaries and exported.</summary>
    public bool IsIndicator { get; }

    /// <summary>How it is computed.</summary>
    internal Expression Formula { get; }

    /// <inheritdoc/>
    internal override IEnumerable<Expression> Dependencies => Conditions.Append(Formula);

    /// <inheritdoc/>
    public override string Show(AnswerValue value) =>
        value is NumberValue number ? RussianNumber.Format(number.Value) : value.Canonical;
}
