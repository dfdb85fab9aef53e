using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Bot.Consultations;

/// <summary>Begins of consultations as they travel in buttons: the number of their five minutes since 1970.</summary>
internal static class FiveMinutes
{
    // Far beyond the life of any button; what is forged must not overflow.
    private const long Most = 20_000_000;

    public static long Of(DateTimeOffset start) => BusyCells.At(start);

    /// <summary>The begin; null when the number is no sensible one.</summary>
    public static DateTimeOffset? Start(long cell) =>
        cell is > 0 and < Most ? DateTimeOffset.FromUnixTimeMilliseconds(cell * BusyCells.Milliseconds) : null;
}
