using System.Globalization;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>Months that a header writes as numbers: «IX, X, XI, XII, I», or «9, 10, 11» under «Месяц».</summary>
internal static class MonthCaptions
{
    private const int FewestInARow = 3;
    private const int Quarters = 4;

    private static readonly string[] Names = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    /// <summary>The row with the names of months in place of Roman numbers that follow one another as months do.</summary>
    public static DocumentRow Named(DocumentRow row)
    {
        List<(int At, int Month)> numbers = [.. row.Cells.Index().Select(cell => (cell.Index, RomanNumber.Read(cell.Item.Text)?.Value ?? 0)).Where(found => found.Item2 is >= 1 and <= 12)];
        bool followOneAnother = numbers.Count >= FewestInARow && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second.At == pair.First.At + 1 && pair.Second.Month == (pair.First.Month % 12) + 1);
        // I to IV may as well be quarters.
        if (!followOneAnother || numbers.TrueForAll(number => number.Month <= Quarters)) return row;
        DocumentCell[] cells = [.. row.Cells];
        foreach ((int at, int month) in numbers) cells[at] = cells[at] with { Text = Names[month - 1] };
        return row with { Cells = cells };
    }

    /// <summary>What stands in the lower row of a header under «Месяц» or «Квартал»: «9» is «сентябрь», «II» is «II квартал»; null for other texts.</summary>
    public static string? Under(string group, string text)
    {
        int? number = RomanNumber.Read(text)?.Value ?? (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) ? digits : null);
        if (group.Contains("месяц", StringComparison.OrdinalIgnoreCase)) return number is >= 1 and <= 12 ? Names[number.Value - 1] : null;
        if (number is not (>= 1 and <= Quarters)) return null;
        return group.Contains("квартал", StringComparison.OrdinalIgnoreCase) ? $"{text} квартал" : group.Contains("четверт", StringComparison.OrdinalIgnoreCase) ? $"{text} четверть" : null;
    }
}
