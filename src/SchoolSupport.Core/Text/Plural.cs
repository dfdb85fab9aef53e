namespace SchoolSupport.Core.Text;

/// <summary>Russian plural forms: 1 день, 2 дня, 5 дней, 11 дней, 21 день, 1,5 дня.</summary>
public static class Plural
{
    /// <summary>The form that stands after a whole number; the sign does not matter.</summary>
    /// <param name="count">Any whole number.</param>
    /// <param name="one">The form after 1, 21, 101: «день».</param>
    /// <param name="few">The form after 2, 3, 4, 22: «дня».</param>
    /// <param name="many">The form after 0, 5, 11, 20: «дней».</param>
    public static string Of(long count, string one, string few, string many)
    {
        var lastTwo = Math.Abs(count % 100);
        if (lastTwo is >= 11 and <= 14) return many;
        return (lastTwo % 10) switch
        {
            1 => one,
            2 or 3 or 4 => few,
            _ => many,
        };
    }

    /// <summary>The form that stands after any number; after a fraction it is always <paramref name="few"/> («1,5 дня»).</summary>
    /// <inheritdoc cref="Of(long, string, string, string)"/>
    public static string Of(decimal count, string one, string few, string many) =>
        decimal.Truncate(count) == count ? Of((long)(count % 100), one, few, many) : few;

    /// <summary>The number and its word, kept on one line: «5 дней», «1 234 учителя».</summary>
    /// <inheritdoc cref="Of(long, string, string, string)"/>
    public static string Count(long count, string one, string few, string many) =>
        RussianNumber.Format(count) + RussianNumber.Space + Of(count, one, few, many);
}
