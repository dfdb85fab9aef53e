namespace SchoolSupport.Core.Calendars;

/// <summary>What is known about the document that a term stands in. The more is known, the less has to be asked.</summary>
public sealed record DeadlineContext
{
    /// <summary>The municipality's school calendar.</summary>
    public SchoolCalendar Calendar { get; init; } = SchoolCalendar.Russia;

    /// <summary>The order's own date.</summary>
    public DateOnly? OrderDate { get; init; }

    /// <summary>The school year that the plan is for.</summary>
    public SchoolYear? Year { get; init; }

    /// <summary>From when to when the programme or plan runs, where the document says so; without them the school year is taken.</summary>
    public DateSpan? Bounds { get; init; }

    /// <summary>The days that the plan covers: its bounds, else its school year; null when neither is known.</summary>
    public DateSpan? Span => Bounds ?? Year?.Days;
}
