namespace SchoolSupport.Testing;

/// <summary>A clock that stands still until a test moves it; timers fire while it moves past them, in order, on the mover's thread.</summary>
public sealed class ManualClock : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private DateTimeOffset now;

    public ManualClock(DateTimeOffset now) => this.now = now;

    /// <summary>Starts on Tuesday, 1 September 2026, at 6:00 UTC.</summary>
    public ManualClock() : this(new DateTimeOffset(2026, 9, 1, 6, 0, 0, TimeSpan.Zero))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) return now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>Moves forward, through every timer on the way.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        DateTimeOffset target = GetUtcNow() + by;
        while (NextDue(target) is { } timer) timer.Fire();
        lock (gate) now = target;
    }

    /// <summary>Jumps to an instant, forward or back. Jumped-over timers fire at once, at the new time.</summary>
    public void Set(DateTimeOffset instant)
    {
        lock (gate) now = instant;
        while (NextDue(instant) is { } timer) timer.Fire();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ManualTimer timer = new(this, () => callback(state));
        timer.Set(dueTime, period);
        lock (gate) timers.Add(timer);
        if (dueTime == TimeSpan.Zero) timer.Fire();
        return timer;
    }

    private ManualTimer? NextDue(DateTimeOffset until)
    {
        lock (gate)
        {
            ManualTimer? next = timers.Where(timer => timer.Due <= until).MinBy(timer => timer.Due);
            if (next is not null && next.Due > now) now = next.Due.Value;
            return next;
        }
    }

    private sealed class ManualTimer(ManualClock clock, Action callback) : ITimer
    {
        private TimeSpan period;

        public DateTimeOffset? Due { get; private set; }

        // What is due at once fires as the system's timers do: on the pool, not under the caller's locks.
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Set(dueTime, period);
            if (dueTime == TimeSpan.Zero) ThreadPool.QueueUserWorkItem(_ => Fire());
            return true;
        }

        public void Set(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                this.period = period;
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.now + dueTime;
            }
        }

        public void Fire()
        {
            lock (clock.gate)
            {
                if (Due is null) return;
                Due = period > TimeSpan.Zero ? clock.now + period : null;
            }
            callback();
        }

        public void Dispose()
        {
            lock (clock.gate)
            {
                Due = null;
                clock.timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
