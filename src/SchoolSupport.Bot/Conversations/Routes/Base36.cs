namespace SchoolSupport.Bot.Conversations;

/// <summary>Whole numbers in base 36 (0–9, a–z): a 63-bit id takes at most 13 characters.</summary>
internal static class Base36
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static string Write(long number)
    {
        if (number < 0)
            return "-" + Write(checked(-number));

        Span<char> buffer = stackalloc char[13];
        var start = buffer.Length;
        do
        {
            buffer[--start] = Digits[(int)(number % 36)];
            number /= 36;
        }
        while (number > 0);

        return new string(buffer[start..]);
    }

    /// <summary>The number, or null for anything that <see cref="Write"/> would not have written.</summary>
    public static long? Read(string text)
    {
        var negative = text.StartsWith('-');
        var digits = text.AsSpan(negative ? 1 : 0);
        if (digits.Length is 0 or > 13)
            return null;

        Int128 number = 0;
        foreach (var digit in digits)
        {
            var value = Digits.IndexOf(digit, StringComparison.Ordinal);
            if (value < 0)
                return null;
            number = (number * 36) + value;
        }

        return number > long.MaxValue ? null : (long)(negative ? -number : number);
    }
}
