namespace SchoolSupport.Core.Consultations;

/// <summary>When one person is taken, in five-minute cells. Answers in a few steps, however much is taken.</summary>
public sealed class BusyTimes
{
    /// <summary>Never taken.</summary>
    public static readonly BusyTimes None = new([]);

    // Apart from each other and in order: so are their begins and their ends.
    private readonly long[] firsts;
    private readonly long[] ends;

    private BusyTimes(IEnumerable<(long First, long End)> spans)
    {
        List<(long First, long End)> ordered = [.. spans], apart = [];
        ordered.Sort();
        foreach ((long first, long end) in ordered)
        {
            if (apart.Count > 0 && first <= apart[^1].End) apart[^1] = (apart[^1].First, Math.Max(apart[^1].End, end));
            else apart.Add((first, end));
        }
        (firsts, ends) = ([.. apart.Select(span => span.First)], [.. apart.Select(span => span.End)]);
    }

    /// <summary>By the numbers of the taken cells (<see cref="BusyCells"/>), in any order.</summary>
    public static BusyTimes OfCells(IEnumerable<long> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return new BusyTimes(cells.Select(cell => (cell, cell + 1)));
    }

    /// <summary>By taken stretches of cells, each by its first and how many there are, in any order; they may overlap.</summary>
    public static BusyTimes OfCells(IEnumerable<(long First, long Count)> stretches)
    {
        ArgumentNullException.ThrowIfNull(stretches);
        return new BusyTimes(stretches.Select(stretch => (stretch.First, stretch.First + stretch.Count)));
    }

    /// <summary>By stretches of time, in any order; they may overlap. What is begun of a cell takes it.</summary>
    public static BusyTimes Of(IEnumerable<TimeRange> ranges)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        return new BusyTimes(ranges.Where(range => range.Until > range.From).Select(range => (BusyCells.At(range.From), EndCell(range.Until))));
    }

    /// <summary>Whether anything from one instant until another (not included) is taken.</summary>
    public bool Overlaps(DateTimeOffset from, DateTimeOffset until)
    {
        if (until <= from) return false;
        // The last span that begins before the end decides: earlier ones end before it begins.
        int at = Array.BinarySearch(firsts, EndCell(until));
        int last = (at < 0 ? ~at : at) - 1;
        return last >= 0 && ends[last] > BusyCells.At(from);
    }

    /// <summary>Whether the time of a slot, the buffer after it included, is taken.</summary>
    public bool Overlaps(Slot slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return Overlaps(slot.Start, slot.BusyUntil);
    }

    private static long EndCell(DateTimeOffset until) => BusyCells.At(until.AddMilliseconds(BusyCells.Milliseconds - 1));
}
