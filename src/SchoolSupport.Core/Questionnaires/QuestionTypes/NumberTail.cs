namespace SchoolSupport.Core.Questionnaires.QuestionTypes;

/// <summary>What may stand after a number: «12 %», «512 чел.», «100 Мбит/с».</summary>
internal static class NumberTail
{
    private static readonly HashSet<string> Counting =
        ["чел", "человек", "человека", "шт", "штук", "штука", "штуки", "ед", "единиц", "единица", "единицы"];

    private static readonly HashSet<string> Percent = ["%", "проц", "процент", "процента", "процентов"];

    /// <summary>Whether the tail leaves the meaning of the number as it is.</summary>
    /// <param name="tail">Small letters, one line.</param>
    /// <param name="unit">The unit of the question.</param>
    public static bool Fits(string tail, Unit unit)
    {
        var word = tail.TrimEnd('.', ' ', '!');
        if (word.Length == 0) return true;
        if (Percent.Contains(word)) return unit.IsPercent || unit.IsNone;
        if (Counting.Contains(word)) return !unit.IsPercent;
        return Forms(unit).Any(form => form == word || form.Split('/')[0] == word);
    }

    /// <summary>Why a percentage cannot be taken; null when the tail is something else.</summary>
    public static string? Refuse(string tail, Unit unit) => Percent.Contains(tail.TrimEnd('.', ' ', '!'))
        ? $"Здесь нужна не доля в процентах, а {(unit.IsCountable ? "количество" : "само число")}. Доли бот посчитает сам."
        : null;

    private static string[] Forms(Unit unit) =>
        unit.IsNone ? [] : [unit.One.ToLowerInvariant(), unit.Few.ToLowerInvariant(), unit.Many.ToLowerInvariant()];
}
