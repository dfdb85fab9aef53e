namespace SchoolSupport.Core.Reminders;

/// <summary>
/// How many calendar days before a due date it is reminded of: some of 14, 7, 3, 1 and 0 (the day itself), or none at all, which is
/// the default. Two sets of the same days are equal.
/// </summary>
public readonly record struct StepsBefore
{
    /// <summary>What can be chosen, the farthest first.</summary>
    public static readonly IReadOnlyList<int> Offered = [14, 7, 3, 1, 0];

    /// <summary>All of them.</summary>
    public static readonly StepsBefore All = new(Offered);

    private readonly int bits;

    private StepsBefore(int bits) => this.bits = bits;

    /// <exception cref="ArgumentOutOfRangeException">A number that is not offered.</exception>
    public StepsBefore(IEnumerable<int> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        foreach (int day in days) bits |= BitOf(day);
    }

    /// <summary>The chosen days, the farthest first.</summary>
    public IEnumerable<int> Days
    {
        get
        {
            StepsBefore these = this;
            return Offered.Where(these.Contains);
        }
    }

    /// <summary>Whether that many days before is chosen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not offered.</exception>
    public bool Contains(int days) => (bits & BitOf(days)) != 0;

    /// <summary>These with a day chosen that was not, or without one that was.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not offered.</exception>
    public StepsBefore Toggled(int days) => new(bits ^ BitOf(days));

    private static int BitOf(int days)
    {
        for (int i = 0; i < Offered.Count; i++)
        {
            if (Offered[i] == days) return 1 << i;
        }
        throw new ArgumentOutOfRangeException(nameof(days), days, "Reminders come 14, 7, 3 or 1 days before, or on the day.");
    }
}
