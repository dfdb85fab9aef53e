using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Work;

/// <summary>Takes items from the work queue and has them done, a few at a time. What a crash interrupted is begun again.</summary>
public sealed class WorkDispatcher(Database database, WorkDesk desk, ILogger<WorkDispatcher> log) : BackgroundService
{
    private const int Lanes = 2;

    // By the machine's clock: the playground's may stand still.
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, TimeProvider.System);
        while (!await Bearing(() => Done(Recover())))
            if (!await Tick(timer, stoppingToken))
                return;
        await Task.WhenAll(Enumerable.Range(0, Lanes).Select(_ => Lane(stoppingToken)));
    }

    private async Task Lane(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(LookEvery, TimeProvider.System);
        WorkItem? left = null;
        do
        {
            left = await DoWhatWaits(left, stop);
        }
        while (await Tick(timer, stop));
    }

    /// <param name="left">Begun and neither finished nor put back, because the database was out of reach at its end.</param>
    /// <param name="stop">Ends it after the item under way.</param>
    /// <returns>The same of this time; null when there is nothing of the kind.</returns>
    private async Task<WorkItem?> DoWhatWaits(WorkItem? left, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (left is not null && !await Bearing(() => Done(desk.PutBack(left, "The database was out of reach.", TimeSpan.Zero))))
                return left;
            if (await Bearing(TakeNext) is not { } item)
                return null;
            left = await Bearing(() => Done(desk.Do(item, stop))) ? null : item;
        }

        return left;
    }

    private static async Task<bool> Done(Task step)
    {
        await step;
        return true;
    }

    private async Task<int> Recover()
    {
        await using var session = await database.Begin();
        var recovered = await new WorkQueue(session).Recover(ProcessIdentity.Current);
        await session.Commit();
        return recovered;
    }

    // Looking first costs no lock; only whoever has seen something writes.
    private async Task<WorkItem?> TakeNext()
    {
        var now = TimeProvider.System.GetUtcNow();
        await using (var look = await database.Read())
            if (!await new WorkQueue(look).AnyWaiting(now))
                return null;

        await using var session = await database.Begin();
        var item = await new WorkQueue(session).TakeNext(ProcessIdentity.Current, now);
        await session.Commit();
        return item;
    }

    private async Task<T?> Bearing<T>(Func<Task<T>> step)
    {
        try
        {
            return await step();
        }
        catch (StorageUnavailableException unavailable)
        {
            log.LogWarning("The work queue cannot be read or written now: {Reason}", unavailable.Message);
            return default;
        }
    }

    private static async Task<bool> Tick(PeriodicTimer timer, CancellationToken stop)
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
}
