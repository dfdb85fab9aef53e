using System.Text.Json.Serialization;

namespace SchoolSupport.Core.Calendars;

/// <summary>Local dates from the first to the last, both included («on holiday from Monday to Friday»). Never empty, never inverted.</summary>
public readonly record struct DateSpan
{
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; may be the first.</param>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    [JsonConstructor]
    public DateSpan(DateOnly first, DateOnly last)
    {
        if (last < first) throw new ArgumentException($"The last day {last:O} lies before the first, {first:O}.", nameof(last));
        (First, Last) = (first, last);
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day, included.</summary>
    public DateOnly Last { get; }

    /// <summary>How many days there are, 1 or more.</summary>
    [JsonIgnore]
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>A single day.</summary>
    public static DateSpan Day(DateOnly date) => new(date, date);

    /// <summary>A whole calendar month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public static DateSpan Month(int year, int month) => new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>A whole calendar year, or several.</summary>
    /// <exception cref="ArgumentException">The years are inverted or do not exist.</exception>
    public static DateSpan Years(int first, int last) => new(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    /// <summary>Whether the date lies inside.</summary>
    public bool Contains(DateOnly date) => date >= First && date <= Last;

    /// <summary>Whether the whole other span lies inside.</summary>
    public bool Contains(DateSpan other) => other.First >= First && other.Last <= Last;

    /// <summary>What both have in common; null when nothing.</summary>
    public DateSpan? Common(DateSpan other)
    {
        var (first, last) = (First > other.First ? First : other.First, Last < other.Last ? Last : other.Last);
        return last < first ? null : new DateSpan(first, last);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{First:yyyy-MM-dd}..{Last:yyyy-MM-dd}";
}
