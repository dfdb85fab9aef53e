namespace SchoolSupport.Core.Consultations;

/// <summary>A span of a local day in minutes from midnight: «15:00–17:00» is 900 to 1020. Both are multiples of 5; midnight at the end is 1440.</summary>
public readonly record struct DayHours
{
    /// <exception cref="ArgumentException">Empty, inverted, outside the day, or not in steps of five minutes.</exception>
    public DayHours(int from, int to)
    {
        if (from < 0 || to > 1440 || to <= from || from % 5 != 0 || to % 5 != 0)
            throw new ArgumentException($"{from}..{to} is no span of a day in steps of five minutes.");
        (From, To) = (from, to);
    }

    /// <summary>The first minute.</summary>
    public int From { get; }

    /// <summary>The minute after the last.</summary>
    public int To { get; }

    /// <summary>Whether both have a minute in common.</summary>
    public bool Overlaps(DayHours other) => From < other.To && other.From < To;

    /// <summary>What is left of it without the other: nothing, one span or two.</summary>
    public IEnumerable<DayHours> Without(DayHours other)
    {
        if (!Overlaps(other)) return [this];
        List<DayHours> left = [];
        if (From < other.From) left.Add(new DayHours(From, other.From));
        if (other.To < To) left.Add(new DayHours(other.To, To));
        return left;
    }
}
