namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Looks words up, and mends those misspelt by one letter.</summary>
internal static class Lexicon
{
    // A long word one letter away from a known one can be nothing else; of short ones only months are mended, and confirmed.
    private const int LongEnough = 7;
    private const int ShortestMonth = 4;

    private static readonly Dictionary<string, Meaning> Words = Build();
    private static readonly ILookup<int, string> LongWords = Words.Keys.Where(word => word.Length >= LongEnough).ToLookup(word => word.Length);

    private static readonly string[] ShortMonths =
        [.. Words.Where(word => word.Value.Kind == TokenKind.Month && word.Key.Length is >= ShortestMonth and < LongEnough).Select(word => word.Key)];

    /// <summary>Whether the word, lower case, is known as it stands.</summary>
    public static bool Knows(string word) => Words.ContainsKey(word);

    /// <summary>What a word means, lower case and in Russian letters; <see cref="TokenKind.Word"/> when nothing.</summary>
    public static Meaning Find(string word)
    {
        if (Words.TryGetValue(word, out var meaning) || Words.TryGetValue(word.Replace('ъ', 'ь'), out meaning)) return meaning;
        if (word.Length + 1 >= LongEnough && Near(word) is { } near) return Words[near];
        return word.Length >= ShortestMonth && Array.Find(ShortMonths, month => IsOneLetterAway(word, month)) is { } month
            ? Words[month] with { IsDoubtful = true }
            : new Meaning(TokenKind.Word);
    }

    private static string? Near(string word) =>
        Enumerable.Range(word.Length - 1, 3).SelectMany(length => LongWords[length]).FirstOrDefault(known => IsOneLetterAway(word, known));

    /// <summary>Whether one letter replaced, added, lost or exchanged with its neighbour makes the one of the other.</summary>
    private static bool IsOneLetterAway(string word, string known)
    {
        if (Math.Abs(word.Length - known.Length) > 1) return false;
        var same = word.AsSpan().CommonPrefixLength(known);
        ReadOnlySpan<char> left = word.AsSpan(same);
        ReadOnlySpan<char> right = known.AsSpan(same);
        if (left.IsEmpty || right.IsEmpty) return true;
        if (left.Length > right.Length) return left[1..].SequenceEqual(right);
        if (left.Length < right.Length) return left.SequenceEqual(right[1..]);
        if (left[1..].SequenceEqual(right[1..])) return true;
        return left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]);
    }

    private static Dictionary<string, Meaning> Build()
    {
        Dictionary<string, Meaning> words = new(StringComparer.Ordinal);
        AddNumbered(words, LexiconWords.Months, index => new Meaning(TokenKind.Month, index + 1));
        AddNumbered(words, LexiconWords.Weekdays, index => new Meaning(TokenKind.Weekday, index));
        AddNumbered(words, LexiconWords.WeekdaysInPlural, index => new Meaning(TokenKind.Weekdays, index));
        AddNumbered(words, LexiconWords.Seasons, index => new Meaning(TokenKind.Season, index + 1));
        AddNumbered(words, LexiconWords.SeasonAdjectives, index => new Meaning(TokenKind.SeasonAdjective, index + 1));
        AddNumbered(words, LexiconWords.Numerals, index => new Meaning(TokenKind.Number, index + 1));
        AddNumbered(words, LexiconWords.Tens, index => new Meaning(TokenKind.Number, 10 * (index + 2)));
        AddNumbered(words, LexiconWords.Ordinals, index => new Meaning(TokenKind.Number, index + 1, IsOrdinal: true));
        words["тридцатое"] = words["тридцатого"] = new Meaning(TokenKind.Number, 30, IsOrdinal: true);
        foreach (var (period, forms) in LexiconWords.EveryPeriods) Add(words, forms, new Meaning(TokenKind.EveryPeriod, (int)period));
        foreach (var (kind, value, forms) in LexiconWords.Others) Add(words, forms, new Meaning(kind, value));
        return words;
    }

    private static void AddNumbered(Dictionary<string, Meaning> words, string[] forms, Func<int, Meaning> meaning)
    {
        for (var index = 0; index < forms.Length; index++) Add(words, forms[index], meaning(index));
    }

    private static void Add(Dictionary<string, Meaning> words, string forms, Meaning meaning)
    {
        foreach (var form in forms.Split(' ')) words[form] = meaning;
    }

    /// <summary>What a word is to the grammar.</summary>
    internal readonly record struct Meaning(TokenKind Kind, int Value = 0, bool IsOrdinal = false, bool IsDoubtful = false);
}
