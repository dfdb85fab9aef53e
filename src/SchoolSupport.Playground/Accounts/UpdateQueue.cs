namespace SchoolSupport.Playground.Accounts;

/// <summary>The updates on their way to the bot: numbers them, keeps them until they are confirmed, and tells who waits that one has come.</summary>
internal sealed class UpdateQueue(PlaygroundClock clock, Journal journal)
{
    private const int MostLookedAt = 1000;

    private readonly Lock gate = new();
    private readonly WaitingUpdates waiting = new(clock, journal);
    private readonly RepeatedUpdates repeats = new();
    private TaskCompletionSource arrival = NewArrival();
    private long lastId = 2_000_000 + Random.Shared.NextInt64(100_000_000);

    public long LastId
    {
        get
        {
            lock (gate)
                return lastId;
        }
    }

    public int Count
    {
        get
        {
            lock (gate)
            {
                waiting.DropOutdated();
                return waiting.Count;
            }
        }
    }

    public IReadOnlyList<PendingUpdate> All
    {
        get
        {
            lock (gate)
                return waiting.All;
        }
    }

    /// <summary>Completes when the next update arrives. Ask before looking into the queue, or one may be missed.</summary>
    public Task NextArrival()
    {
        lock (gate)
            return arrival.Task;
    }

    public long Add(string kind, long orderKey, TimeSpan lifetime, Func<long, string> body)
    {
        TaskCompletionSource woken;
        PendingUpdate update;
        lock (gate)
        {
            var expires = clock.GetUtcNow().ToUnixTimeSeconds() + (long)lifetime.TotalSeconds;
            update = new PendingUpdate(++lastId, kind, orderKey, expires, new RawJson(body(lastId)));
            waiting.Add(update);
            repeats.Remember(update);
            woken = Rearm();
        }
        woken.TrySetResult();
        return update.Id;
    }

    /// <summary>Has the bot get a known update again, under the same id; false when it is not known (any more).</summary>
    public bool Repeat(long updateId, int times)
    {
        TaskCompletionSource woken;
        lock (gate)
        {
            if (!repeats.Order(updateId, times))
                return false;
            woken = Rearm();
        }
        woken.TrySetResult();
        return true;
    }

    /// <summary>getUpdates: forgets what <paramref name="offset"/> confirms, gives what comes next.</summary>
    public IReadOnlyList<PendingUpdate> Take(long offset, int limit)
    {
        lock (gate)
        {
            waiting.DropOutdated();
            if (offset < 0)
                waiting.ForgetAllBut(-offset);
            else if (offset <= lastId + 10)
                waiting.ForgetBelow(offset);
            return repeats.AnyOrdered ? [.. repeats.TakeOrdered(), .. waiting.Next(limit)] : waiting.Next(limit);
        }
    }

    /// <summary>What a webhook is to get next, oldest first, whether under way or not.</summary>
    public IReadOnlyList<PendingUpdate> Waiting()
    {
        lock (gate)
        {
            waiting.DropOutdated();
            return waiting.Next(MostLookedAt);
        }
    }

    /// <summary>What the bot is to get again, each once.</summary>
    public IReadOnlyList<PendingUpdate> TakeRepeats()
    {
        lock (gate)
            return repeats.TakeOrdered();
    }

    public void MarkDelivered(PendingUpdate update)
    {
        lock (gate)
        {
            waiting.MarkDelivered(update);
            waiting.DropOutdated();
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            waiting.ForgetAllBut(0);
            repeats.TakeOrdered();
        }
    }

    public void Restore(PendingUpdate update)
    {
        waiting.Restore(update);
        repeats.Remember(update);
        lastId = update.Id;
    }

    public void RestoreForgotten(long below) => waiting.RestoreForgotten(below);

    public void RestoreDelivered(long id) => waiting.RestoreDelivered(id);

    public void StartAfter(long id) => lastId = id;

    private static TaskCompletionSource NewArrival() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TaskCompletionSource Rearm()
    {
        var woken = arrival;
        arrival = NewArrival();
        return woken;
    }
}
