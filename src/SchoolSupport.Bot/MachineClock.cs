namespace SchoolSupport.Bot;

/// <summary>
/// The machine's own steady time, for limits, pauses and signs of life: the playground moves the program's clock, and a machine's
/// clock is set right now and then, but neither shortens a second of the network.
/// </summary>
public sealed class MachineClock(TimeProvider provider)
{
    private readonly DateTimeOffset origin = provider.GetUtcNow();
    private readonly long start = provider.GetTimestamp();

    public TimeProvider Provider => provider;

    /// <summary>An instant that never goes back and never jumps.</summary>
    public DateTimeOffset Now => origin + provider.GetElapsedTime(start);
}
