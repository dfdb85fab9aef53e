namespace SchoolSupport.Core.Reminders;

/// <summary>How many tasks a school or a municipality has, by how they stand; withdrawn ones count nowhere.</summary>
public sealed record TaskFigures
{
    /// <exception cref="ArgumentOutOfRangeException">A count below 0, or more overdue than open.</exception>
    public TaskFigures(long open, long overdue, long submitted, long accepted)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(overdue);
        ArgumentOutOfRangeException.ThrowIfLessThan(open, overdue);
        ArgumentOutOfRangeException.ThrowIfNegative(submitted);
        ArgumentOutOfRangeException.ThrowIfNegative(accepted);
        (Open, Overdue, Submitted, Accepted) = (open, overdue, submitted, accepted);
    }

    /// <summary>Still to be done, the overdue ones among them.</summary>
    public long Open { get; }

    /// <summary>Open and past their last day in time.</summary>
    public long Overdue { get; }

    /// <summary>Waiting for the coordinator.</summary>
    public long Submitted { get; }

    /// <summary>Done.</summary>
    public long Accepted { get; }

    /// <summary>All there are.</summary>
    public long Total => Open + Submitted + Accepted;
}
