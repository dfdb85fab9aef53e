using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi;

/// <summary>The waiting getUpdates requests, of which there can be one: a newer one ends the older.</summary>
internal sealed class LongPolls(TimeProvider system)
{
    private static readonly TimeSpan ConflictPause = TimeSpan.FromSeconds(3);

    private readonly Lock gate = new();
    private TaskCompletionSource<ApiFailure>? waiting;
    private long nextConflict;
    private long previousOffset;
    private long previousStart = long.MinValue;

    /// <summary>The next updates: at once when there are any, else when the first arrives, else none after <paramref name="timeout"/>.</summary>
    /// <exception cref="ApiFailure">409: another request or a webhook took over.</exception>
    public async Task<IReadOnlyList<PendingUpdate>> Wait(UpdateQueue queue, long offset, int limit, TimeSpan timeout, CancellationToken gone)
    {
        var ended = TakeOver("terminated by other getUpdates request; make sure that only one bot instance is running");
        (limit, timeout) = Slowed(offset, limit, timeout);
        try
        {
            var updates = queue.Take(offset, limit);
            return updates.Count > 0 || timeout == TimeSpan.Zero ? updates : await WaitForArrival(queue, offset, limit, timeout, ended.Task, gone);
        }
        finally
        {
            Leave(ended);
        }
    }

    /// <summary>Ends the waiting request, if there is one.</summary>
    public void End(string reason)
    {
        lock (gate)
        {
            waiting?.TrySetResult(new ApiFailure(409, reason));
            waiting = null;
        }
    }

    private async Task<IReadOnlyList<PendingUpdate>> WaitForArrival(
        UpdateQueue queue, long offset, int limit, TimeSpan timeout, Task<ApiFailure> ended, CancellationToken gone)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(gone);
        var timeUp = Task.Delay(timeout, system, deadline.Token);
        while (true)
        {
            var arrival = queue.NextArrival();
            var updates = queue.Take(offset, limit);
            if (updates.Count > 0 || timeUp.IsCompletedSuccessfully)
            {
                await deadline.CancelAsync();
                return updates;
            }
            await Task.WhenAny(arrival, ended, timeUp);
            gone.ThrowIfCancellationRequested();
            if (ended.IsCompleted)
                await Refuse(await ended);
        }
    }

    private TaskCompletionSource<ApiFailure> TakeOver(string reason)
    {
        lock (gate)
        {
            End(reason);
            return waiting = new TaskCompletionSource<ApiFailure>(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private void Leave(TaskCompletionSource<ApiFailure> mine)
    {
        lock (gate)
        {
            if (waiting == mine)
                waiting = null;
        }
    }

    // Against hammering, as Telegram does it: asking again for the same within seconds waits longer and gets less.
    private (int Limit, TimeSpan Timeout) Slowed(long offset, int limit, TimeSpan timeout)
    {
        lock (gate)
        {
            var since = previousStart == long.MinValue ? TimeSpan.MaxValue : system.GetElapsedTime(previousStart);
            var repeated = offset == previousOffset;
            previousOffset = offset;
            previousStart = system.GetTimestamp();
            if (repeated && since < TimeSpan.FromSeconds(3) && timeout < TimeSpan.FromSeconds(3))
                timeout = TimeSpan.FromSeconds(3);
            return (repeated && since < TimeSpan.FromSeconds(0.5) ? 1 : limit, timeout);
        }
    }

    // The first conflict is told at once, the next ones within three seconds are held back.
    private async Task Refuse(ApiFailure conflict)
    {
        bool holdBack;
        lock (gate)
        {
            holdBack = nextConflict != 0 && system.GetTimestamp() < nextConflict;
            if (!holdBack)
                nextConflict = system.GetTimestamp() + (long)(ConflictPause.TotalSeconds * system.TimestampFrequency);
        }
        if (holdBack)
            await Task.Delay(ConflictPause, system);
        throw conflict;
    }
}
