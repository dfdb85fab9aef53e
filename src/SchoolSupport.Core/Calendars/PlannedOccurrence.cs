namespace SchoolSupport.Core.Calendars;

/// <summary>One thing to be done by one date.</summary>
public sealed record PlannedOccurrence
{
    /// <param name="kind">What is expected.</param>
    /// <param name="window">The days it belongs to, as the phrase says.</param>
    /// <param name="due">The last day in time; a day off may have moved it outside the window.</param>
    /// <param name="atLeast">How many times within the window, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not even once.</exception>
    public PlannedOccurrence(OccurrenceKind kind, DateSpan window, DateOnly due, int atLeast = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        (Kind, Window, Due, AtLeast) = (kind, window, due, atLeast);
    }

    /// <summary>What is expected.</summary>
    public OccurrenceKind Kind { get; }

    /// <summary>The days it belongs to, as the phrase says; its last day is the due date as written.</summary>
    public DateSpan Window { get; }

    /// <summary>The last day in time.</summary>
    public DateOnly Due { get; }

    /// <summary>How many times within the window, 1 or more.</summary>
    public int AtLeast { get; }
}

/// <summary>What an occurrence expects.</summary>
public enum OccurrenceKind
{
    /// <summary>The thing itself, done.</summary>
    Task,

    /// <summary>A word halfway through a long window: how far has it come?</summary>
    CheckIn,

    /// <summary>A short confirmation that what goes on all the time does go on.</summary>
    Attestation,
}
