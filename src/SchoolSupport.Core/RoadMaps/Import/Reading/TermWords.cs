using System.Text.RegularExpressions;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Tells the phrases of terms from other texts by their words, to find a column without a caption. What they mean is not asked here.</summary>
internal static partial class TermWords
{
    private const int Longest = 90;

    private const string Month = "январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр";

    // What stands around the periods: «не реже одного раза в», «в течение всего».
    private const string Words = @"в|во|с|со|по|до|к|на|и|не|позднее|раза?|реже|менее|одного|одной|двух|один|кажд\w{2,3}|перв\w{2,3}|втор\w{2,3}|треть\w{1,3}|четверт\w{2,3}"
        + @"|последн\w{2,3}|течение|течении|теч|протяжении|весь|всего|уч|учебн\w{2,3}|календарн\w{2,3}|число|числа|конц[еау]|конец|начал[еоау]|середин[еа]";

    private const string Periods = @"янв|фев|февр|апр|авг|сен|сент|окт|ноя|нояб|дек|период\w?|год\w{0,2}|гг?|четверт[ьи]|квартал\w{0,2}|полугоди\w|триместр\w?|семестр\w?"
        + @"|месяц\w{0,2}|недел\w{1,2}|декад\w|ежемесячно|ежеквартально|еженедельно|ежегодно|ежедневно|постоянно|систематически|регулярно|понедельник\w?"
        + @"|вторник\w?|сред[ауы]|четверг\w?|пятниц[ауы]|суббот[ауы]";

    /// <summary>Whether a text reads like a term.</summary>
    public static bool LooksLikeTerm(string text) => text.Length is > 0 and <= Longest && TermPattern().IsMatch(text);

    /// <summary>Whether a text is the name of a month, alone or with its year.</summary>
    public static bool IsMonth(string text) => MonthPattern().IsMatch(text);

    /// <summary>Whether a text names a month, quarter, half-year or year and nothing else.</summary>
    public static bool IsPeriod(string text) => IsMonth(text) || PeriodPattern().IsMatch(text);

    /// <summary>Whether a text is a term and says nothing besides: «октябрь – декабрь 2025 года», «в течение года».</summary>
    public static bool SaysOnlyTerm(string text) => LooksLikeTerm(text) && OnlyPattern().IsMatch(text);

    [GeneratedRegex($@"^\W*(?:(?:(?:{Month})[а-я]{{0,4}}|{Words}|{Periods}|[\dОO]+(?:-?[а-я]{{1,2}})?|[IVX]+)(?:\W+|$))+$", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyPattern();

    [GeneratedRegex($@"\b(?:{Month})[а-я]*\b|\b20\d\d\b|\b\d{{1,2}}\.\d{{1,2}}(?:\.\d{{2,4}})?\b|\b[2][0OОо]\d\d\b|четверт|кварта|полугоди|триместр|семестр|\bв течени[еи]|\bвесь период|\bежеме|\bежекв|\bежене|\bежего|\bежед|\bпостоянн|\bсистематич|\bрегулярн|\bпо (?:плану|графику|мере|согласов|итогам|необход|запрос|отдельному|окончани|результатам|завершени|заявк)|\bпосле \w|\bне реже|\bкажд(?:ый|ую|ое)|\bраз в\b|\bв срок|учебн(?:ый|ого) год", RegexOptions.IgnoreCase)]
    private static partial Regex TermPattern();

    [GeneratedRegex(@"^\s*(?:(?:[1-4]|I{1,3}|IV)\s*(?:квартал|полугодие|четверть|триместр)|20\d\d)\.?,?\s*(?:20\d\d)?\s*(?:г\.?|год|года)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex PeriodPattern();

    [GeneratedRegex(@"^\s*(?:январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь|янв|фев|февр|мар|апр|июн|июл|авг|сен|сент|окт|ноя|нояб|дек)\.?,?\s*(?:20\d\d)?\s*(?:г\.?|год|года)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex MonthPattern();
}
