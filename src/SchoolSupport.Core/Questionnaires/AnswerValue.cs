using System.Globalization;

namespace SchoolSupport.Core.Questionnaires;

/// <summary>What was answered to a question, or calculated. The set of kinds is closed: only this assembly adds one.</summary>
public abstract record AnswerValue
{
    private protected AnswerValue()
    {
    }

    /// <summary>The text kept in storage: an invariant decimal, the text itself, the name of a choice, or nothing when skipped.</summary>
    public abstract string Canonical { get; }

    /// <summary>What expressions see: a double, or a string that is empty for a blank.</summary>
    internal abstract object ForExpression { get; }
}

/// <summary>A number, exact.</summary>
/// <param name="Value">Any decimal; typed answers have at most 12 digits before and 6 after the comma.</param>
public sealed record NumberValue(decimal Value) : AnswerValue
{
    /// <inheritdoc/>
    public override string Canonical => Value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    internal override object ForExpression => (double)Value;
}

/// <summary>A text as cleaned by <see cref="QuestionTypes.TextType"/>, or calculated.</summary>
/// <param name="Value">The text.</param>
public sealed record TextValue(string Value) : AnswerValue
{
    /// <inheritdoc/>
    public override string Canonical => Value;

    /// <inheritdoc/>
    internal override object ForExpression => Value;
}

/// <summary>One choice of a list.</summary>
/// <param name="Name">The choice's name (not its label), unique in its list.</param>
public sealed record ChoiceValue(string Name) : AnswerValue
{
    /// <inheritdoc/>
    public override string Canonical => Name;

    /// <inheritdoc/>
    internal override object ForExpression => Name;
}

/// <summary>A question passed over on purpose: it is not asked again by itself, and is blank to expressions.</summary>
public sealed record SkippedValue : AnswerValue
{
    private SkippedValue()
    {
    }

    /// <summary>The only skipped value.</summary>
    public static SkippedValue Instance { get; } = new();

    /// <inheritdoc/>
    public override string Canonical => "";

    /// <inheritdoc/>
    internal override object ForExpression => "";
}
