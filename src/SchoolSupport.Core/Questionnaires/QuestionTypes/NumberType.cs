using System.Globalization;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Questionnaires.QuestionTypes;

/// <summary>Whole numbers and decimals.</summary>
public sealed class NumberType : QuestionType
{
    private readonly bool _whole;

    private NumberType(string name, bool whole) : base(name) => _whole = whole;

    /// <summary>A whole number; «3,0» is one, «3,5» is refused.</summary>
    public static NumberType Whole { get; } = new("integer", whole: true);

    /// <summary>A number with up to six digits after the comma.</summary>
    public static NumberType Fractional { get; } = new("decimal", whole: false);

    /// <inheritdoc/>
    public override bool IsNumeric => true;

    /// <inheritdoc/>
    public override Reading Read(Question question, string sent)
    {
        var reading = NumberText.Read(sent, question.Unit, _whole);
        if (reading.Value is not { } number) return new Reading.NotUnderstood(reading.Refusal);
        if (number < 0 && question.Unit.IsCountable) return new Reading.NotUnderstood(NumberRefusals.NegativeCount(sent));
        return new Reading.Understood(new NumberValue(number));
    }

    /// <inheritdoc/>
    public override AnswerValue? Restore(Question question, string canonical)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(canonical, style, CultureInfo.InvariantCulture, out var number)) return null;
        return _whole && decimal.Truncate(number) != number ? null : new NumberValue(number);
    }

    /// <inheritdoc/>
    public override string Show(Question question, AnswerValue value) =>
        value is NumberValue number ? RussianNumber.Format(number.Value) : value.Canonical;
}
