namespace SchoolSupport.Core.RoadMaps;

/// <summary>How far an obligation is fulfilled in one window by one school or person: «1 из 2».</summary>
public readonly record struct WindowCounter
{
    /// <param name="accepted">How many are accepted; more than needed is possible.</param>
    /// <param name="submitted">How many are handed in and wait for the coordinator.</param>
    /// <param name="needed">How many there must be at least; 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or nothing is needed.</exception>
    public WindowCounter(int accepted, int submitted, int needed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(accepted);
        ArgumentOutOfRangeException.ThrowIfNegative(submitted);
        ArgumentOutOfRangeException.ThrowIfLessThan(needed, 1);
        (Accepted, Submitted, Needed) = (accepted, submitted, needed);
    }

    /// <summary>How many are accepted.</summary>
    public int Accepted { get; }

    /// <summary>How many wait for the coordinator.</summary>
    public int Submitted { get; }

    /// <summary>How many there must be at least.</summary>
    public int Needed { get; }

    /// <summary>Whether enough are accepted.</summary>
    public bool IsSatisfied => Accepted >= Needed;

    /// <summary>How many are still to be handed in.</summary>
    public int Missing => Math.Max(0, Needed - Accepted - Submitted);

    /// <inheritdoc/>
    public override string ToString() => $"{Accepted} из {Needed}";
}
