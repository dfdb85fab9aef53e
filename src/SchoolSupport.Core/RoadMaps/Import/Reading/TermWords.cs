using System.Text.RegularExpressions;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Tells the phrases of terms from other texts by their words, to find a column without a caption. What they mean is not asked here.</summary>
internal static partial class TermWords
{
    private const int Longest = 90;

    private const string Month = "январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр";

    /// <summary>Whether a text reads like a term.</summary>
    public static bool LooksLikeTerm(string text) => text.Length is > 0 and <= Longest && TermPattern().IsMatch(text);

    /// <summary>Whether a text is the name of a month, alone or with its year.</summary>
    public static bool IsMonth(string text) => MonthPattern().IsMatch(text);

    /// <summary>Whether a text names a month, quarter, half-year or year and nothing else.</summary>
    public static bool IsPeriod(string text) => IsMonth(text) || PeriodPattern().IsMatch(text);

    [GeneratedRegex($@"\b(?:{Month})[а-я]*\b|\b20\d\d\b|\b\d{{1,2}}\.\d{{1,2}}(?:\.\d{{2,4}})?\b|\b[2][0OОо]\d\d\b|четверт|кварта|полугоди|триместр|семестр|\bв течени[еи]|\bвесь период|\bежеме|\bежекв|\bежене|\bежего|\bежед|\bпостоянн|\bсистематич|\bрегулярн|\bпо (?:плану|графику|мере|согласов|итогам|необход|запрос|отдельному|окончани|результатам|завершени|заявк)|\bпосле \w|\bне реже|\bкажд(?:ый|ую|ое)|\bраз в\b|\bв срок|учебн(?:ый|ого) год", RegexOptions.IgnoreCase)]
    private static partial Regex TermPattern();

    [GeneratedRegex(@"^\s*(?:(?:[1-4]|I{1,3}|IV)\s*(?:квартал|полугодие|четверть|триместр)|20\d\d)\.?,?\s*(?:20\d\d)?\s*(?:г\.?|год|года)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex PeriodPattern();

    [GeneratedRegex(@"^\s*(?:январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь|янв|фев|февр|мар|апр|июн|июл|авг|сен|сент|окт|ноя|нояб|дек)\.?,?\s*(?:20\d\d)?\s*(?:г\.?|год|года)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex MonthPattern();
}
