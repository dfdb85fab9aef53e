namespace SchoolSupport.Playground.Tests.Clock;

public sealed class PlaygroundClockTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly ManualSystemClock system = new();
    private readonly PlaygroundClock clock;
    private int rings;

    public PlaygroundClockTests() => clock = new PlaygroundClock(system: system);

    [Fact]
    public void A_jump_forward_rings_at_once_what_it_leaps_over()
    {
        using var timer = Timer(Day);
        clock.Advance(Day - TimeSpan.FromMinutes(1));
        Assert.Equal(0, rings);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, rings);
    }

    [Fact]
    public void Real_time_and_jumps_add_up()
    {
        using var timer = Timer(Day);
        system.Pass(TimeSpan.FromHours(20));
        clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(0, rings);
        system.Pass(TimeSpan.FromHours(1));
        Assert.Equal(1, rings);
    }

    [Fact]
    public void A_jump_back_puts_nobody_to_sleep_for_its_length()
    {
        using var timer = Timer(TimeSpan.FromHours(1));
        clock.Advance(-30 * Day);
        system.Pass(TimeSpan.FromHours(1));
        Assert.Equal(1, rings);
    }

    [Fact]
    public void Periods_leapt_over_ring_once_and_go_on()
    {
        using var timer = Timer(TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        clock.Advance(Day);
        Assert.Equal(1, rings);
        system.Pass(TimeSpan.FromHours(1));
        Assert.Equal(2, rings);
    }

    [Fact]
    public void A_wait_longer_than_the_systems_timers_take_still_ends_on_time()
    {
        using var timer = Timer(100 * Day);
        for (var day = 1; day < 100; day++)
            system.Pass(Day);
        Assert.Equal(0, rings);
        system.Pass(Day);
        Assert.Equal(1, rings);
    }

    [Fact]
    public void A_disposed_timer_rings_no_more()
    {
        Timer(Day).Dispose();
        clock.Advance(2 * Day);
        Assert.Equal(0, rings);
    }

    [Fact]
    public async Task Whoever_delays_until_tomorrow_wakes_when_tomorrow_is_made_today()
    {
        var waiting = Task.Delay(Day, clock, TestContext.Current.CancellationToken);
        clock.Advance(Day);
        await waiting;
    }

    [Fact]
    public void It_moves_to_an_instant_and_says_by_how_much()
    {
        var moved = TimeSpan.Zero;
        clock.Moved += by => moved = by;
        clock.MoveTo(DateTimeOffset.UnixEpoch + (5 * Day));
        Assert.Equal(5 * Day, moved);
        Assert.Equal(DateTimeOffset.UnixEpoch + (5 * Day), clock.GetUtcNow());
        Assert.Equal(system.GetTimestamp(), clock.GetTimestamp());
    }

    private ITimer Timer(TimeSpan due, TimeSpan? period = null) =>
        clock.CreateTimer(_ => rings++, null, due, period ?? Timeout.InfiniteTimeSpan);
}
