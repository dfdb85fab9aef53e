namespace SchoolSupport.Playground;

/// <summary>A timer of <see cref="PlaygroundClock"/>: due when the clock has lived long enough, however that came about.</summary>
internal sealed class JumpingTimer : ITimer
{
    // The system's timers take no more than 49 days at a time.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(20);

    private readonly Lock gate = new();
    private readonly PlaygroundClock clock;
    private readonly TimerCallback callback;
    private readonly object? state;
    private readonly ITimer alarm;
    private TimeSpan? due;
    private TimeSpan period = Timeout.InfiniteTimeSpan;
    private bool disposed;

    public JumpingTimer(PlaygroundClock clock, TimerCallback callback, object? state)
    {
        this.clock = clock;
        this.callback = callback;
        this.state = state;
        alarm = clock.Underlying.CreateTimer(static self => ((JumpingTimer)self!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            if (disposed)
                return false;
            this.period = period == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : period;
            due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.Lived() + dueTime;
            if (due is null)
                clock.Forget(this);
            else
                clock.Watch(this);
            alarm.Change(due is { } at ? WaitUntil(at) : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
        return true;
    }

    /// <summary>Sets the system's timer to what is left until the due time.</summary>
    public void Arm()
    {
        lock (gate)
        {
            if (!disposed && due is { } at)
                alarm.Change(WaitUntil(at), Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        lock (gate)
            disposed = true;
        clock.Forget(this);
        alarm.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        lock (gate)
            disposed = true;
        clock.Forget(this);
        return alarm.DisposeAsync();
    }

    private void Ring()
    {
        lock (gate)
        {
            if (disposed || due is not { } at)
                return;
            if (at > clock.Lived())
            {
                alarm.Change(WaitUntil(at), Timeout.InfiniteTimeSpan);
                return;
            }
            // Periods that a jump leapt over ring once.
            due = period == Timeout.InfiniteTimeSpan ? null : clock.Lived() + period;
            if (due is { } next)
                alarm.Change(WaitUntil(next), Timeout.InfiniteTimeSpan);
            else
                clock.Forget(this);
        }
        callback(state);
    }

    private TimeSpan WaitUntil(TimeSpan at)
    {
        var left = at - clock.Lived();
        if (left <= TimeSpan.Zero)
            return TimeSpan.Zero;
        // Rounded up to a whole millisecond: the system's timers round down, and would ring too early.
        return left > LongestWait ? LongestWait : TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds));
    }
}
