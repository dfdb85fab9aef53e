namespace SchoolSupport.Core.Consultations;

/// <summary>A time that a tutor offers.</summary>
/// <param name="Start">The begin, UTC, on a whole five minutes.</param>
/// <param name="Length">Minutes until the end.</param>
/// <param name="Buffer">Minutes after the end that stay free.</param>
/// <param name="Place">How and where.</param>
/// <param name="Seats">How many may book it.</param>
public sealed record Slot(DateTimeOffset Start, int Length, int Buffer, MeetingPlace Place, int Seats)
{
    /// <summary>The end, UTC.</summary>
    public DateTimeOffset End => Start.AddMinutes(Length);

    /// <summary>The end with the buffer after it, UTC.</summary>
    public DateTimeOffset BusyUntil => End.AddMinutes(Buffer);
}

/// <summary>Five minutes of absolute time, numbered from 1970-01-01T00:00Z: what a person can be in only once.</summary>
public static class BusyCells
{
    /// <summary>Milliseconds of a cell.</summary>
    public const long Milliseconds = 5 * 60 * 1000;

    /// <summary>The cell at an instant.</summary>
    public static long At(DateTimeOffset instant) => Math.DivRem(instant.ToUnixTimeMilliseconds(), Milliseconds).Quotient;

    /// <summary>All cells from an instant until another, which is not included; in ascending order.</summary>
    public static IEnumerable<long> Between(DateTimeOffset from, DateTimeOffset until)
    {
        for (long cell = At(from); cell * Milliseconds < until.ToUnixTimeMilliseconds(); cell++) yield return cell;
    }
}
