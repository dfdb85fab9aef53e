using SchoolSupport.Core.Questionnaires.Expressions;
using SchoolSupport.Core.Questionnaires.QuestionTypes;

namespace SchoolSupport.Core.Questionnaires;

/// <summary>A question a person answers.</summary>
public sealed class Question : FormItem
{
    internal Question(ItemTraits traits, QuestionType type, IReadOnlyList<Choice> choices, QuestionRules rules) : base(traits)
    {
        Type = type;
        Choices = choices;
        Rules = rules;
    }

    /// <summary>How answers are read and shown.</summary>
    public QuestionType Type { get; }

    /// <summary>The possible answers, in order; empty for types without a list.</summary>
    public IReadOnlyList<Choice> Choices { get; }

    /// <summary>Where the answer is found; may be empty. It is rendered by <see cref="Interviews.Interview.HintOf"/>.</summary>
    public TextTemplate Hint => Rules.Hint;

    /// <summary>What the author wrote into «appearance», for screens; may be empty.</summary>
    public string Appearance => Rules.Appearance;

    /// <summary>What answers must obey.</summary>
    internal QuestionRules Rules { get; }

    /// <inheritdoc/>
    public override string Show(AnswerValue value) => value is SkippedValue ? "" : Type.Show(this, value);

    /// <summary>The value kept in storage under <paramref name="canonical"/>.</summary>
    /// <returns>Null when this question cannot have such a value, as when the form has changed since.</returns>
    public AnswerValue? Restore(string canonical) =>
        canonical.Length == 0 ? SkippedValue.Instance : Type.Restore(this, canonical);
}

/// <summary>What the author of a form demands of the answers to a question.</summary>
internal sealed record QuestionRules
{
    public required TextTemplate Hint { get; init; }

    public required string Appearance { get; init; }

    /// <summary>True: an answer is needed. Null: it is not.</summary>
    public required Expression? Required { get; init; }

    public required Rule? Constraint { get; init; }

    public required Rule? SoftConstraint { get; init; }

    /// <summary>The formula of the value to offer.</summary>
    public required Expression? DefaultFormula { get; init; }

    /// <summary>The canonical text of the value to offer; empty when there is none.</summary>
    public required string DefaultText { get; init; }

    /// <summary>The fact about the school that answers the question; empty when none does.</summary>
    public required string Prefill { get; init; }
}

/// <summary>A condition on an answer, and what to say when it does not hold.</summary>
internal sealed record Rule(Expression Condition, TextTemplate Message);
