using System.Globalization;
using System.Text.Json.Serialization;

namespace SchoolSupport.Core.Calendars;

/// <summary>A Russian school year: 1 September to 31 August.</summary>
public readonly record struct SchoolYear
{
    internal const int Earliest = 1900;
    internal const int Latest = 2200;

    /// <param name="firstYear">The calendar year in whose September it begins, 1900 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside these.</exception>
    [JsonConstructor]
    public SchoolYear(int firstYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, Earliest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstYear, Latest);
        FirstYear = firstYear;
    }

    /// <summary>The calendar year in whose September it begins.</summary>
    public int FirstYear { get; }

    /// <summary>1 September to 31 August.</summary>
    [JsonIgnore]
    public DateSpan Days => new(new DateOnly(FirstYear, 9, 1), new DateOnly(FirstYear + 1, 8, 31));

    /// <summary>The school year after this one.</summary>
    [JsonIgnore]
    public SchoolYear Next => new(FirstYear + 1);

    /// <summary>The school year that the date lies in.</summary>
    public static SchoolYear Of(DateOnly date) => new(date.Month >= 9 ? date.Year : date.Year - 1);

    /// <summary>«2021-2022», «2021/22», «2021–22» or «2021»; null for anything else, also when the years do not follow each other.</summary>
    public static SchoolYear? Parse(string? text)
    {
        var parts = (text ?? "").Split(['-', '/', '–', '—'], StringSplitOptions.TrimEntries);
        if (parts.Length > 2 || parts[0].Length != 4 || Number(parts[0]) is not (>= Earliest and <= Latest and var first)) return null;
        if (parts.Length == 1) return new SchoolYear(first);
        return (parts[1].Length, Number(parts[1])) switch
        {
            (4, { } last) when last == first + 1 => new SchoolYear(first),
            (2, { } last) when last == (first + 1) % 100 => new SchoolYear(first),
            _ => null,
        };
    }

    /// <summary>«2021/22».</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}/{(FirstYear + 1) % 100:00}");

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
