using System.Globalization;

namespace SchoolSupport.Core.Questionnaires.Expressions;

/// <summary>
/// Values inside expressions are doubles, strings and bools. A blank is an empty string; as a number it is NaN, not 0.
/// </summary>
internal static class ExpressionValue
{
    /// <summary>A blank answer.</summary>
    public const string Blank = "";

    public static bool IsBlank(object value) => value is string { Length: 0 } || (value is double number && double.IsNaN(number));

    public static double ToNumber(object value) => value switch
    {
        double number => number,
        bool flag => flag ? 1 : 0,
        string text when double.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite
            | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) => number,
        _ => double.NaN,
    };

    public static bool ToBoolean(object value) => value switch
    {
        bool flag => flag,
        double number => number != 0 && !double.IsNaN(number),
        string text => text.Length > 0,
        _ => false,
    };

    public static string ToText(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        double number when ToDecimal(number) is { } exact => new NumberValue(exact).Canonical,
        double number when !double.IsNaN(number) => number.ToString(CultureInfo.InvariantCulture),
        _ => Blank,
    };

    /// <summary>What a calculation leaves for others; null when it is blank, as after a division by zero.</summary>
    public static AnswerValue? ToAnswer(object value) => value switch
    {
        double number => ToDecimal(number) is { } exact ? new NumberValue(exact) : null,
        bool flag => new NumberValue(flag ? 1 : 0),
        string { Length: > 0 } text => new TextValue(text),
        _ => null,
    };

    /// <summary>The decimal a person would have meant: the conversion keeps 15 digits, so that 0.1 + 0.2 is 0.3 again.</summary>
    public static decimal? ToDecimal(double number) =>
        double.IsFinite(number) && Math.Abs(number) < 1e28 ? (decimal)number : null;
}
