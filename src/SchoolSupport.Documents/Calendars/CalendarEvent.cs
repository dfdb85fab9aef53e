namespace SchoolSupport.Documents.Calendars;

/// <summary>An entry of a calendar file. Opened again with a higher <see cref="Sequence"/>, it takes the place of the earlier one.</summary>
public sealed record CalendarEvent
{
    /// <summary>The same for ever for the same thing, and nowhere else: «task-5@schoolsupport».</summary>
    public required string Uid { get; init; }

    /// <summary>Rises with every change; 0 or more.</summary>
    public int Sequence { get; init; }

    public required CalendarSpan When { get; init; }

    public required string Summary { get; init; }

    /// <summary>Any text, of several lines perhaps; null: none.</summary>
    public string? Description { get; init; }

    /// <summary>Where; null: nowhere in particular.</summary>
    public string? Location { get; init; }

    /// <summary>It will not be: programs cross it out or take it away.</summary>
    public bool IsCancelled { get; init; }
}

/// <summary>Whole days, or hours.</summary>
public abstract record CalendarSpan
{
    private CalendarSpan()
    {
    }

    /// <summary>Local dates from the first to the last, both included; they take up nobody's time.</summary>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public static CalendarSpan Days(DateOnly first, DateOnly last) => last >= first
        ? new WholeDays(first, last)
        : throw new ArgumentException("The last day lies before the first.", nameof(last));

    /// <summary>From one instant to another.</summary>
    /// <exception cref="ArgumentException">The end is not after the start.</exception>
    public static CalendarSpan Hours(DateTimeOffset start, DateTimeOffset end) => end > start
        ? new BetweenInstants(start, end)
        : throw new ArgumentException("The end is not after the start.", nameof(end));

    internal sealed record WholeDays(DateOnly First, DateOnly Last) : CalendarSpan;

    internal sealed record BetweenInstants(DateTimeOffset Start, DateTimeOffset End) : CalendarSpan;
}
