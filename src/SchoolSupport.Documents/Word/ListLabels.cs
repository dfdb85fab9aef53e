using System.Globalization;

namespace SchoolSupport.Documents.Word;

/// <summary>Counts the paragraphs of automatic lists and writes the labels that a reader of the document sees.</summary>
internal sealed class ListLabels(ListDefinitions definitions)
{
    private const string Letters = "абвгдежзиклмнопрстуфхцчшщэюя";
    private const int DeepestLevel = 8;

    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<int> begun = [];

    /// <summary>The label of the next paragraph; empty when it is in no list.</summary>
    public string Next(ParagraphStyle style)
    {
        if (style.List is not > 0 || definitions.Find(style.List.Value) is not { } list) return "";
        int level = Math.Clamp(style.Level ?? LevelOf(style.StyleId, list.Levels), 0, DeepestLevel);
        if (!list.Levels.TryGetValue(level, out ListLevel? definition)) return "";
        if (definition.Format == "bullet") return "•";
        if (!counters.TryGetValue(list.Pattern, out int?[]? count)) counters[list.Pattern] = count = new int?[DeepestLevel + 1];
        if (begun.Add(style.List.Value))
        {
            foreach ((int restarted, int start) in list.Restarts.Where(restart => restart.Key is >= 0 and <= DeepestLevel)) count[restarted] = start - 1;
        }
        count[level] = (count[level] ?? (definition.Start - 1)) + 1;
        Array.Clear(count, level + 1, DeepestLevel - level);
        return Label(definition, list.Levels, count);
    }

    private static int LevelOf(string? styleId, IReadOnlyDictionary<int, ListLevel> levels) =>
        levels.FirstOrDefault(level => styleId is not null && level.Value.Style == styleId).Key;

    private static string Label(ListLevel level, IReadOnlyDictionary<int, ListLevel> levels, int?[] count)
    {
        string label = level.Text;
        for (int i = 0; i <= DeepestLevel; i++)
        {
            string place = $"%{i + 1}";
            if (!label.Contains(place, StringComparison.Ordinal)) continue;
            ListLevel counted = levels.GetValueOrDefault(i) ?? level;
            label = label.Replace(place, Written(count[i] ?? counted.Start, counted.Format), StringComparison.Ordinal);
        }
        return label.Trim();
    }

    private static string Written(int number, string format) => format switch
    {
        "none" => "",
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letter(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        "lowerLetter" => Letter(number, "abcdefghijklmnopqrstuvwxyz"),
        "russianUpper" => Letter(number, Letters.ToUpperInvariant()),
        "russianLower" => Letter(number, Letters),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letter(int number, string alphabet) =>
        number < 1 ? "" : new string(alphabet[(number - 1) % alphabet.Length], Math.Min(10, ((number - 1) / alphabet.Length) + 1));

    private static string Roman(int number)
    {
        string text = "";
        foreach ((int worth, string digits) in new[] { (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; number >= worth && text.Length < 20; number -= worth) text += digits;
        }
        return text;
    }
}
