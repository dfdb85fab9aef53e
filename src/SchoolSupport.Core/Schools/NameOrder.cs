namespace SchoolSupport.Core.Schools;

/// <summary>Tells surname, given name and patronymic apart: office lists put the surname first, people often last.</summary>
internal static class NameOrder
{
    private static readonly string[] PatronymicEnds = ["вич", "вна", "ична", "ьич"];
    private static readonly string[] SurnameEnds =
        ["ов", "ова", "ев", "ева", "ёв", "ёва", "ин", "ина", "ын", "ына", "ский", "ская", "цкий", "цкая", "енко", "ых", "их", "ук", "юк"];

    public static string Initials(string name)
    {
        string[] words = name.Replace(".", ". ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int surname = Array.FindIndex(words, word => !IsInitial(word));
        int given = -1;
        if (words.Length < 2 || surname < 0) return name;
        if (words.Any(IsInitial)) given = Array.FindIndex(words, IsInitial);
        else if (words.Length == 2 && EndsLike(words[1], PatronymicEnds)) return name;
        else (surname, given) = SurnameIsLast(words) ? (words.Length - 1, 0) : (0, 1);
        return $"{char.ToUpperInvariant(words[given][0])}. {words[surname]}";
    }

    private static bool IsInitial(string word) => word.Length == 2 && word[1] == '.';

    private static bool SurnameIsLast(string[] words) => words.Length == 2
        ? EndsLike(words[1], SurnameEnds) && !EndsLike(words[0], SurnameEnds)
        : EndsLike(words[1], PatronymicEnds) && !EndsLike(words[2], PatronymicEnds);

    private static bool EndsLike(string word, string[] ends) =>
        ends.Any(end => word.Length > end.Length + 1 && word.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
