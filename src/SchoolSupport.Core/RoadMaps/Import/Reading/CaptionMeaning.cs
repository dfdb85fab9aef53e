using System.Text.RegularExpressions;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>What a caption says of its column.</summary>
/// <param name="Role">What the column holds.</param>
/// <param name="Weight">For a title how sure: 5 «мероприятие», 1 «направление»; 3 for the rest, 0 when nothing was recognised.</param>
/// <param name="IsForeign">Whether the column belongs to a list of schools, people or figures rather than to a plan.</param>
internal sealed partial record CaptionMeaning(ColumnRole Role, int Weight, bool IsForeign = false)
{
    public const int SureTitle = 3;

    private const int LongestCaption = 120;

    private static readonly CaptionMeaning Nothing = new(ColumnRole.Other, 0);

    private static readonly CaptionMeaning Foreign = new(ColumnRole.Other, 0, IsForeign: true);

    // The stem that stands first in a caption decides: «Форма проведения мероприятия» is a form, «Мероприятие (форма)» a title.
    private static readonly (ColumnRole Role, int Weight, string[] Stems)[] Signs =
    [
        (ColumnRole.Result, 3, ["форма отчет", "форма представления результат", "форма завершения", "вид отчет", "отчетн", "подтверждающ", "результат", "ожидаем", "итог", "выход", "продукт", "эффект", "вид документ", "документ", "показатели результат"]),
        (ColumnRole.Term, 3, ["срок", "дата", "даты", "период", "время", "когда", "месяц", "календарн"]),
        (ColumnRole.Responsible, 3, ["ответствен", "отв ", "исполнител", "соисполнител", "кто ", "организатор", "ведущий "]),
        (ColumnRole.Form, 3, ["форма", "формы", "формат"]),
        (ColumnRole.Audience, 3, ["участник", "категори", "целевая аудитор", "целевая групп", "целевые групп", "адресат", "контингент", "для кого", "аудитори"]),
        (ColumnRole.Title, 5, ["мероприят"]),
        (ColumnRole.Title, 4, ["вид работ", "виды работ", "вид деятельн", "виды деятельн", "мера", "меры", "мер ", "действи", "событи", "что делать", "что делаем"]),
        (ColumnRole.Title, 3, ["содержани", "деятельност", "работа", "работы", "план ", "пути решени", "способы решени", "контрольная точка", "контрольные точки"]),
        (ColumnRole.Title, 2, ["наименовани", "название", "тема", "тематика", "вопрос", "повестка", "объект"]),
        (ColumnRole.Section, 1, ["направлени", "раздел", "блок", "этап", "задач", "цел", "дефицит", "риск", "фактор", "проблем"]),
    ];

    private static readonly string[] ForeignStems =
    [
        "фио", "ф и о", "фамили", "логин", "телефон", "адрес", "должност", "школ", "учрежден", "организаци", "показател", "индикатор", "критери", "балл",
        "предмет", "класс", "директор", "руководител", "тьютор", "наставник", "единиц", "значени", "программ", "оборудовани", "количеств", "доля",
    ];

    private static readonly HashSet<string> ForeignWords = ["оо", "оу", "мо", "образовательное", "общеобразовательное"];

    private static readonly HashSet<string> NumberWords = ["п", "n", "no", "номер", "пункта", "пункт", "нпп"];

    /// <summary>Reads one caption.</summary>
    public static CaptionMeaning Of(string caption)
    {
        if (caption.Length is 0 or > LongestCaption) return Nothing;
        IReadOnlyList<string> words = SearchKey.Words(HyphenPattern().Replace(caption, ""));
        if (IsNumber(caption, words)) return new CaptionMeaning(ColumnRole.Number, 3);
        if (TermWords.IsPeriod(caption)) return new CaptionMeaning(ColumnRole.Month, 3);
        string key = $" {string.Join(' ', words)} ";
        var first = Signs.Select(sign => (Sign: sign, At: FirstAt(key, sign.Stems))).Where(found => found.At >= 0).OrderBy(found => found.At).FirstOrDefault();
        bool foreign = FirstAt(key, ForeignStems) >= 0 || words.Any(ForeignWords.Contains);
        if (first.Sign.Stems is null) return foreign ? Foreign : Nothing;
        bool isTitle = first.Sign.Role is ColumnRole.Title or ColumnRole.Section;
        if (!isTitle || first.Sign.Role == ColumnRole.Section) return new CaptionMeaning(first.Sign.Role, first.Sign.Weight);
        int weight = Signs.Where(sign => sign.Role == ColumnRole.Title && FirstAt(key, sign.Stems) >= 0).Max(sign => sign.Weight);
        if (foreign && weight < SureTitle) return FirstAt(key, ["ответствен", "исполнител"]) >= 0 ? new CaptionMeaning(ColumnRole.Responsible, 3) : Foreign;
        return new CaptionMeaning(ColumnRole.Title, weight);
    }

    /// <summary>Whether a caption mentions a role somewhere, though another stands first: «Место и дата проведения».</summary>
    public static bool Mentions(string caption, ColumnRole role) => Signs.Any(sign => sign.Role == role && FirstAt($" {SearchKey.Of(caption)} ", sign.Stems) >= 0);

    /// <summary>Whether a caption names what success is measured by: «Показатели реализации», «Индикатор».</summary>
    public static bool IsMeasure(string caption) => FirstAt($" {SearchKey.Of(caption)} ", ["показател", "индикатор", "критери"]) >= 0;

    // «Ответствен-ные» broken over two lines.
    [GeneratedRegex(@"(?<=\p{Ll})-\s+(?=\p{Ll})")]
    private static partial Regex HyphenPattern();

    private static bool IsNumber(string caption, IReadOnlyList<string> words) =>
        caption.Length <= 15 && words.All(NumberWords.Contains) && (words.Count > 0 || caption.Contains('№', StringComparison.Ordinal));

    private static int FirstAt(string key, string[] stems)
    {
        int first = -1;
        foreach (string stem in stems)
        {
            int at = key.IndexOf(' ' + stem, StringComparison.Ordinal);
            if (at >= 0 && (first < 0 || at < first)) first = at;
        }
        return first;
    }
}
