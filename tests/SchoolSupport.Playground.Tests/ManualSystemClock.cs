namespace SchoolSupport.Playground.Tests;

/// <summary>A system clock that stands still until it is moved.</summary>
internal sealed class ManualSystemClock : TimeProvider
{
    private readonly List<ManualTimer> timers = [];
    private TimeSpan passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + passed;

    public override long GetTimestamp() => passed.Ticks;

    public void Pass(TimeSpan time)
    {
        passed += time;
        foreach (var timer in timers.ToArray())
            timer.RingIfDue(passed);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        timers.Add(timer);
        return timer;
    }

    private sealed class ManualTimer(ManualSystemClock clock, Action ring) : ITimer
    {
        private TimeSpan? due;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.passed + dueTime;
            RingIfDue(clock.passed);
            return true;
        }

        public void RingIfDue(TimeSpan now)
        {
            if (due > now || due is null)
                return;
            due = null;
            ring();
        }

        public void Dispose() => clock.timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
