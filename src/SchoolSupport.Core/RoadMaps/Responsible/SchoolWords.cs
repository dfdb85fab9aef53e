using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.RoadMaps.Responsible;

/// <summary>Finds schools in running words: «СОШ № 1, 3 и 12», «лицей 1», «Озёрской школе».</summary>
internal static class SchoolWords
{
    private const int ShortestStem = 4;
    private static readonly string[] Joining = ["и", "n", "no", "номер", "а"];

    private static readonly (string Kind, string[] Words)[] Kinds =
    [
        ("школа", ["сош", "оош", "нош", "сш", "ош", "нш", "школа", "школы", "школе", "школу", "школой", "школ", "школам", "школах"]),
        ("гимназия", ["гимназия", "гимназии", "гимназию", "гимназией", "гимназий"]),
        ("лицей", ["лицей", "лицея", "лицею", "лицеем", "лицее", "лицеев"]),
    ];

    /// <summary>Kinds and numbers named in the words.</summary>
    public static HashSet<(string Kind, string Number)> Numbered(IReadOnlyList<string> words)
    {
        HashSet<(string, string)> found = [];
        string? kind = null;
        foreach (string word in words)
        {
            if (KindOf(word) is { } named) kind = named;
            else if (char.IsDigit(word[0]) && kind is not null) found.Add((kind, word));
            else if (!Joining.Contains(word)) kind = null;
        }
        return found;
    }

    /// <summary>Whether one of the words speaks of schools at all.</summary>
    public static bool SpeaksOfSchool(IReadOnlyList<string> words) => words.Any(word => KindOf(word) is not null);

    /// <summary>Whether the school is named: by its kind and number, or without a number by all the words of its name.</summary>
    public static bool Names(IReadOnlyList<string> words, HashSet<(string Kind, string Number)> numbered, SchoolName school)
    {
        string[] key = school.Key.Split(' ');
        if (NumberOf(key) is { } number) return numbered.Contains((KindOf(key[0]) ?? "школа", number));
        string[] own = [.. key.Where(word => KindOf(word) is null)];
        return own.Length > 0 && SpeaksOfSchool(words) && own.All(word => words.Any(said => IsSameStem(said, word)));
    }

    /// <summary>Whether two names mean one school: a place or dedication that only one of them gives does not count.</summary>
    public static bool AreSame(string one, string other)
    {
        if (one == other) return true;
        string[] first = one.Split(' '), second = other.Split(' ');
        return NumberOf(first) is { } number && number == NumberOf(second) && (KindOf(first[0]) ?? first[0]) == (KindOf(second[0]) ?? second[0]);
    }

    /// <summary>Whether two words differ in their endings only.</summary>
    public static bool IsSameStem(string said, string word)
    {
        int stem = Math.Max(ShortestStem, Math.Min(said.Length, word.Length) - 3);
        return said == word || (said.Length >= stem && word.Length >= stem && Math.Abs(said.Length - word.Length) <= 3 && said.AsSpan(0, stem).SequenceEqual(word.AsSpan(0, stem)));
    }

    private static string? KindOf(string word) => Kinds.FirstOrDefault(kind => kind.Words.Contains(word)).Kind;

    private static string? NumberOf(string[] key) => key.FirstOrDefault(word => char.IsDigit(word[0]));
}
