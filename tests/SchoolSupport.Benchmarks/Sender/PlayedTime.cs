namespace SchoolSupport.Benchmarks.Sender;

/// <summary>Time as the play sets it.</summary>
internal sealed class PlayedTime : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 9, 8, 6, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now { get; set; } = Start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => Now.UtcTicks;
}
