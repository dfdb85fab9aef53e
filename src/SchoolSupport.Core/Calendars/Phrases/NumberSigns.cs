using System.Globalization;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Numbers as scans leave them: a letter О for a zero, Roman digits in either alphabet.</summary>
internal static class NumberSigns
{
    private const int LongestNumber = 4;

    // What a scanner makes of digits, and what it was.
    private const string LikeDigits = "оoзlіiб";
    private const string AreDigits = "0031116";

    // Not suffixes of «2-х» or «5-ти», which count and do not number.
    private static readonly HashSet<string> OrdinalEndings =
        new(StringComparer.Ordinal) { "й", "я", "е", "го", "му", "ое", "ый", "ая", "ой", "ю", "ую", "ом", "ем", "ого", "ому" };

    private static readonly HashSet<string> CountEndings = new(StringComparer.Ordinal) { "х", "ти", "ми", "м", "мя", "ух", "ех" };

    /// <summary>How many signs at the beginning make a number; 0 when none do. A sign that only looks like a digit counts beside a real one.</summary>
    public static int Length(ReadOnlySpan<char> run)
    {
        var length = 0;
        while (length < run.Length && Digit(run[length]) is not null) length++;
        return run[..length].IndexOfAnyInRange('0', '9') < 0 ? 0 : length;
    }

    /// <summary>The number that these signs make; null when they are too many.</summary>
    public static int? Value(ReadOnlySpan<char> signs)
    {
        if (signs.Length > LongestNumber) return null;
        var value = 0;
        foreach (var sign in signs) value = (value * 10) + (Digit(sign) ?? 0);
        return value;
    }

    /// <summary>Whether a word behind a number only inflects it: «1-го», «2-х».</summary>
    public static bool IsEnding(string word) => IsOrdinalEnding(word) || CountEndings.Contains(word);

    /// <summary>Whether it says «which one» and not «how many».</summary>
    public static bool IsOrdinalEnding(string word) => OrdinalEndings.Contains(word);

    /// <summary>A Roman number up to 12, in Latin letters or with the Ukrainian І; null when it is none.</summary>
    public static int? Roman(string word) => word.ToLowerInvariant().Replace('і', 'i').Replace('l', 'i').Replace('х', 'x') switch
    {
        "i" => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" or "iу" => 4,
        "v" => 5,
        "vi" => 6,
        "vii" => 7,
        "viii" => 8,
        "ix" => 9,
        "x" => 10,
        "xi" => 11,
        "xii" => 12,
        _ => null,
    };

    /// <summary>A Roman number that a scanner took for Russian letters: «П квартал», «Ш декада».</summary>
    public static int? RomanInRussian(string word) => word switch { "п" => 2, "ш" => 3, "пі" or "шi" => 3, _ => null };

    private static char? Like(char sign) => LikeDigits.IndexOf(char.ToLowerInvariant(sign), StringComparison.Ordinal) is >= 0 and var index ? AreDigits[index] : null;

    private static int? Digit(char sign) =>
        char.IsAsciiDigit(sign) ? CharUnicodeInfo.GetDecimalDigitValue(sign) : Like(sign) is { } like ? like - '0' : null;
}
