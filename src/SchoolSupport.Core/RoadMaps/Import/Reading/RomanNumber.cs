namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Roman digits, also typed with the Cyrillic letters that look like them.</summary>
internal static class RomanNumber
{
    /// <summary>The value and the digits in Latin capitals; null when they do not make a number.</summary>
    public static (int Value, string Text)? Read(string typed)
    {
        string text = typed.ToUpperInvariant().Replace('І', 'I').Replace('Х', 'X');
        int sum = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int value = Value(text[i]), next = i + 1 < text.Length ? Value(text[i + 1]) : 0;
            sum += value < next ? -value : value;
        }
        return sum > 0 && Write(sum) == text ? (sum, text) : null;
    }

    private static int Value(char digit) => digit switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };

    private static string Write(int value)
    {
        string text = "";
        foreach ((int worth, string digits) in new[] { (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; value >= worth; value -= worth) text += digits;
        }
        return text;
    }
}
