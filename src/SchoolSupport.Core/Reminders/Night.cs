namespace SchoolSupport.Core.Reminders;

/// <summary>
/// The hours in which nobody is written to who has not asked for it: from an evening to the next morning, by the local clocks.
/// </summary>
public sealed record Night
{
    /// <summary>From 20:00 to 8:00.</summary>
    public static readonly Night Default = new(new TimeOnly(20, 0), new TimeOnly(8, 0));

    /// <param name="from">The first minute of the night, 17:00 to 23:00.</param>
    /// <param name="until">The first minute of the day, 5:00 to 11:00.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not an evening, not a morning, or not a whole minute.</exception>
    public Night(TimeOnly from, TimeOnly until)
    {
        From = Between(from, 17, 23);
        Until = Between(until, 5, 11);
    }

    /// <summary>The first minute of the night.</summary>
    public TimeOnly From { get; }

    /// <summary>The first minute of the day.</summary>
    public TimeOnly Until { get; }

    /// <summary>Whether it is night at this local time.</summary>
    public bool Covers(TimeOnly time) => time >= From || time < Until;

    private static TimeOnly Between(TimeOnly time, int firstHour, int lastHour) =>
        time >= new TimeOnly(firstHour, 0) && time <= new TimeOnly(lastHour, 0) && time.Ticks % TimeSpan.TicksPerMinute == 0
            ? time
            : throw new ArgumentOutOfRangeException(nameof(time), time, $"A whole minute from {firstHour}:00 to {lastHour}:00.");
}
