using SchoolSupport.Core.Text;
using static SchoolSupport.Core.Questionnaires.Expressions.ExpressionValue;

namespace SchoolSupport.Core.Questionnaires.Expressions;

/// <summary>The functions authors may use; a new one is a new row.</summary>
internal static class FormulaFunctions
{
    private const int Many = 64;

    private static readonly Dictionary<string, FormulaFunction> All = new FormulaFunction[]
    {
        new(FormulaContext.Self, 0, 0, (scope, _) => scope.Self),

        new("if", 3, 3, (_, x) => ToBoolean(x[0]) ? x[1] : x[2]),
        new("coalesce", 1, Many, (_, x) => Array.Find(x, value => !IsBlank(value)) ?? Blank),
        new("once", 1, 1, (scope, x) => IsBlank(scope.Self) ? x[0] : scope.Self),
        new("not", 1, 1, (_, x) => !ToBoolean(x[0])),
        new("true", 0, 0, (_, _) => true),
        new("false", 0, 0, (_, _) => false),
        new("boolean", 1, 1, (_, x) => ToBoolean(x[0])),

        new("number", 1, 1, (_, x) => ToNumber(x[0])),
        new("int", 1, 1, (_, x) => Math.Truncate(ToNumber(x[0]))),
        new("round", 1, 2, (_, x) => FormulaMath.Round(ToNumber(x[0]), x.Length > 1 ? ToNumber(x[1]) : 0)),
        new("floor", 1, 1, (_, x) => Math.Floor(ToNumber(x[0]))),
        new("ceiling", 1, 1, (_, x) => Math.Ceiling(ToNumber(x[0]))),
        new("abs", 1, 1, (_, x) => Math.Abs(ToNumber(x[0]))),
        new("pow", 2, 2, (_, x) => Math.Pow(ToNumber(x[0]), ToNumber(x[1]))),
        new("sqrt", 1, 1, (_, x) => Math.Sqrt(ToNumber(x[0]))),
        new("min", 1, Many, (_, x) => FormulaMath.Known(x).DefaultIfEmpty(double.NaN).Min()),
        new("max", 1, Many, (_, x) => FormulaMath.Known(x).DefaultIfEmpty(double.NaN).Max()),
        new("sum", 1, Many, (_, x) => FormulaMath.Known(x).Sum()),

        new("string", 1, 1, (_, x) => ToText(x[0])),
        new("concat", 1, Many, (_, x) => string.Concat(x.Select(ToText))),
        new("contains", 2, 2, (_, x) => ToText(x[0]).Contains(ToText(x[1]), StringComparison.Ordinal)),
        new("starts-with", 2, 2, (_, x) => ToText(x[0]).StartsWith(ToText(x[1]), StringComparison.Ordinal)),
        new("ends-with", 2, 2, (_, x) => ToText(x[0]).EndsWith(ToText(x[1]), StringComparison.Ordinal)),
        new("string-length", 0, 1, (scope, x) => (double)FormulaText.Length(ToText(x.Length > 0 ? x[0] : scope.Self))),
        new("normalize-space", 0, 1, (scope, x) => FormulaText.NormalizeSpace(ToText(x.Length > 0 ? x[0] : scope.Self))),
        new("regex", 2, 2, (_, x) => FormulaText.Matches(ToText(x[0]), ToText(x[1]))),

        new("selected", 2, 2, (_, x) => FormulaText.Words(ToText(x[0])).Contains(ToText(x[1]).Trim())),
        new("count-selected", 1, 1, (_, x) => (double)FormulaText.Words(ToText(x[0])).Length),

        new("today", 0, 0, (scope, _) => Math.Floor(FormulaMath.DayNumber(scope.Items.Now))),
        new("now", 0, 0, (scope, _) => FormulaMath.DayNumber(scope.Items.Now)),
    }.ToDictionary(function => function.Name, StringComparer.Ordinal);

    /// <summary>The function of this name, for this many arguments.</summary>
    /// <exception cref="ExpressionException">There is none, or it takes another number of arguments.</exception>
    public static FormulaFunction Find(string name, int arguments)
    {
        if (!All.TryGetValue(name, out var function)) throw new ExpressionException($"Функции «{name}» нет.");
        if (arguments >= function.Minargs && arguments <= function.Maxargs) return function;
        var expected = function.Minargs == function.Maxargs ? Count(function.Minargs)
            : function.Maxargs == Many ? $"хотя бы {Count(function.Minargs)}"
            : $"от {function.Minargs} до {function.Maxargs} значений";
        throw new ExpressionException($"Функции «{name}» нужно в скобках: {expected}, а указано: {arguments}.");
    }

    private static string Count(int values) =>
        values == 0 ? "ничего" : Plural.Count(values, "значение", "значения", "значений");
}
