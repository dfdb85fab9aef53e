using Microsoft.Extensions.DependencyInjection;
using Quartz;
using SchoolSupport.Bot.Jobs;
using SchoolSupport.Bot.Consultations.Waitlist;
using SchoolSupport.Bot.Reminders;
using SchoolSupport.Bot.Reminders.Weekly;
using SchoolSupport.Bot.Tests.Harness;

namespace SchoolSupport.Bot.Tests.Jobs;

/// <summary>Sees which scheduled jobs have run at the time the clock was moved to.</summary>
internal sealed class JobWatch(DateTimeOffset since) : IJobListener
{
    private readonly Lock gate = new();
    private readonly HashSet<string> missing = [nameof(OpenCampaigns), nameof(SendReminders), nameof(CloseTheWeek), nameof(PassOnKeptTimes)];
    private readonly TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Name { get; } = $"watch {since:O}";

    public Task All => all.Task;

    public ValueTask JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken) => default;

    public ValueTask JobExecutionVetoed(IJobExecutionContext context, CancellationToken cancellationToken) => default;

    public ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken)
    {
        // After a jump back, what began before it bears a later time.
        if (context.FireTimeUtc < since || context.FireTimeUtc > since.AddHours(1))
            return default;
        lock (gate)
            if (missing.Remove(context.JobDetail.Key.Name) && missing.Count == 0)
                all.TrySetResult();
        return default;
    }
}

internal static class JobWatching
{
    /// <summary>Moves the clock to a local date and hour, and waits until every job has looked at it and its messages are sent.</summary>
    public static Task ClockMoves(this Town town, DateOnly date, int hour, int minute = 0) =>
        town.ClockMoves(new DateTimeOffset(date.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.FromHours(3)));

    /// <inheritdoc cref="ClockMoves(Town, DateOnly, int, int)"/>
    public static Task MinutePasses(this Town town) => town.ClockMoves(town.Clock.GetUtcNow().AddMinutes(1));

    private static async Task ClockMoves(this Town town, DateTimeOffset to)
    {
        var scheduler = await town.BotServices.GetRequiredService<ISchedulerFactory>().GetScheduler(CancellationToken.None);
        var watch = new JobWatch(to);
        scheduler.ListenerManager.AddJobListener(watch, []);
        town.Clock.MoveTo(to);
        await town.Within(watch.All, $"the jobs to look at the clock of {to:O}");
        scheduler.ListenerManager.RemoveJobListener(watch.Name);
        await town.Quiet();
    }
}
