using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace SchoolSupport.Bot.Jobs;

/// <summary>
/// Notices when the program's clock was moved: by a hand in the playground, by a correction of the machine's time, by a machine
/// that slept. A clock that jumped back would otherwise silence every trigger until it has caught up. Every job is begun anew, at once.
/// </summary>
public sealed class ClockJumps(TimeProvider clock, ISchedulerFactory schedulers, ILogger<ClockJumps> log) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Ordinary = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, TimeProvider.System);
        var (shown, seen) = (clock.GetUtcNow(), TimeProvider.System.GetTimestamp());
        while (await Next(timer, stoppingToken))
        {
            var (now, at) = (clock.GetUtcNow(), TimeProvider.System.GetTimestamp());
            var jump = now - shown - TimeProvider.System.GetElapsedTime(seen, at);
            // Noted before anything is begun anew: the clock may be moved again meanwhile.
            (shown, seen) = (now, at);
            // A clock that stands still, as in tests, is not one that jumps.
            if (jump.Duration() > Ordinary)
                await BeginAnew(jump, stoppingToken);
        }
    }

    private static async Task<bool> Next(PeriodicTimer timer, CancellationToken stop)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task BeginAnew(TimeSpan jump, CancellationToken stop)
    {
        log.LogInformation("The clock was moved by {Jump}; scheduled work looks at it anew.", jump);
        var scheduler = await schedulers.GetScheduler(stop);
        foreach (var key in await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.AnyGroup(), stop))
            if (await scheduler.GetTrigger(key, stop) is { } trigger)
                await scheduler.RescheduleJob(key, trigger.GetTriggerBuilder().StartAt(clock.GetUtcNow()).Build(), stop);
    }
}
