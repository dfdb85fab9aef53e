namespace SchoolSupport.Core.Calendars;

/// <summary>What is known about the document that a term stands in. The more is known, the less has to be asked.</summary>
public sealed record DeadlineContext
{
    /// <summary>The municipality's school calendar.</summary>
    public SchoolCalendar Calendar { get; init; } = SchoolCalendar.Russia;

    /// <summary>The order's own date, in the years 1902 to 2198.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside these.</exception>
    public DateOnly? OrderDate
    {
        get;
        init => field = value is { } date ? Checked(date) : null;
    }

    /// <summary>
    /// The school year that the plan is for, as somebody says: it finds the year of «15 декабря», but it does not make «2020-2021» a school
    /// year. What the document itself says («на 2020-2021 учебный год») belongs into <see cref="Bounds"/>.
    /// </summary>
    public SchoolYear? Year { get; init; }

    /// <summary>From when to when the programme or plan runs, where the document says so; without them the school year is taken.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 1902 to 2198.</exception>
    public DateSpan? Bounds
    {
        get;
        init => field = value is { } span ? new DateSpan(Checked(span.First), Checked(span.Last)) : null;
    }

    /// <summary>The days that the plan covers: its bounds, else its school year; null when neither is known.</summary>
    public DateSpan? Span => Bounds ?? Year?.Days;

    private static DateOnly Checked(DateOnly date)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(date.Year, SchoolYear.Earliest + 2, nameof(date));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(date.Year, SchoolYear.Latest - 2, nameof(date));
        return date;
    }
}
