namespace SchoolSupport.Playground;

/// <summary>
/// The business clock: the system's clock plus an offset that can be moved. Its timers follow a jump forward at once, so that
/// whoever waits for tomorrow wakes up when tomorrow is made today. A jump back leaves waiting timers with the time they had left:
/// nobody falls asleep for the length of the jump. <see cref="GetTimestamp"/> stays the system's, so durations are real.
/// </summary>
public sealed class PlaygroundClock : TimeProvider
{
    private readonly Lock gate = new();
    private readonly HashSet<JumpingTimer> waiting = [];
    private TimeSpan offset;
    private TimeSpan jumpedForward;

    /// <param name="offset">How far ahead of the system's clock to begin.</param>
    /// <param name="system">The clock underneath; the machine's when null.</param>
    public PlaygroundClock(TimeSpan offset = default, TimeProvider? system = null)
    {
        this.offset = offset;
        Underlying = system ?? System;
        Birth = Underlying.GetTimestamp();
    }

    /// <summary>Called after every move with how far the clock moved (negative: back). Handlers must be quick and not throw.</summary>
    public event Action<TimeSpan>? Moved;

    /// <summary>How far this clock is ahead of the system's.</summary>
    public TimeSpan Offset
    {
        get
        {
            lock (gate)
                return offset;
        }
    }

    /// <summary>The clock of I/O: timeouts and waits that no jump shortens.</summary>
    internal TimeProvider Underlying { get; }

    private long Birth { get; }

    public override TimeZoneInfo LocalTimeZone => Underlying.LocalTimeZone;

    public override long TimestampFrequency => Underlying.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => Underlying.GetUtcNow() + Offset;

    public override long GetTimestamp() => Underlying.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new JumpingTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock by <paramref name="by"/>; a negative value moves it back.</summary>
    public void Advance(TimeSpan by)
    {
        JumpingTimer[] toArm = [];
        lock (gate)
        {
            offset += by;
            if (by > TimeSpan.Zero)
            {
                jumpedForward += by;
                toArm = [.. waiting];
            }
        }
        Moved?.Invoke(by);
        foreach (var timer in toArm)
            timer.Arm();
    }

    /// <summary>Moves the clock so that it shows <paramref name="instant"/> now.</summary>
    public void MoveTo(DateTimeOffset instant) => Advance(instant - GetUtcNow());

    /// <summary>Takes over an offset kept from an earlier run.</summary>
    internal void Restore(TimeSpan kept)
    {
        if (kept != Offset)
            Advance(kept - Offset);
    }

    /// <summary>Time that only grows: real time passed and the jumps forward.</summary>
    internal TimeSpan Lived()
    {
        lock (gate)
            return Underlying.GetElapsedTime(Birth) + jumpedForward;
    }

    internal void Watch(JumpingTimer timer)
    {
        lock (gate)
            waiting.Add(timer);
    }

    internal void Forget(JumpingTimer timer)
    {
        lock (gate)
            waiting.Remove(timer);
    }
}
