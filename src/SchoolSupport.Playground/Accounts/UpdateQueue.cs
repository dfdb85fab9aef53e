namespace SchoolSupport.Playground.Accounts;

/// <summary>The updates that wait for the bot, oldest first.</summary>
internal sealed class UpdateQueue(PlaygroundClock clock, Journal journal)
{
    private const int MostWaiting = 100_000;
    private const int MostLookedAt = 1000;

    private readonly Lock gate = new();
    private readonly Queue<PendingUpdate> waiting = new();
    private readonly HashSet<long> delivered = [];
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
                DropOutdated();
                return waiting.Count - delivered.Count;
            }
        }
    }

    public IReadOnlyList<PendingUpdate> All
    {
        get
        {
            lock (gate)
                return [.. waiting.Where(update => !delivered.Contains(update.Id))];
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
            waiting.Enqueue(update);
            if (waiting.Count > MostWaiting)
                waiting.Dequeue();
            repeats.Remember(update);
            journal.Write(new JournalEntry { Update = update });
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
            DropOutdated();
            if (offset < 0)
                ForgetWhile(_ => waiting.Count > -offset);
            else if (offset <= lastId + 10)
                ForgetWhile(update => update.Id < offset);
            if (repeats.AnyOrdered)
                return [.. repeats.TakeOrdered(), .. Next(limit)];
            return waiting.Count == 0 ? [] : Next(limit);
        }
    }

    /// <summary>What a webhook is to get next, oldest first, whether under way or not.</summary>
    public IReadOnlyList<PendingUpdate> Waiting()
    {
        lock (gate)
        {
            DropOutdated();
            return Next(MostLookedAt);
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
            if (waiting.TryPeek(out var first) && first.Id <= update.Id && delivered.Add(update.Id))
                journal.Write(new JournalEntry { Delivered = update.Id });
            DropOutdated();
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            ForgetWhile(_ => true);
            repeats.TakeOrdered();
        }
    }

    public void Restore(PendingUpdate update)
    {
        waiting.Enqueue(update);
        repeats.Remember(update);
        lastId = update.Id;
    }

    public void RestoreForgotten(long below)
    {
        while (waiting.TryPeek(out var first) && first.Id < below)
            waiting.Dequeue();
    }

    public void RestoreDelivered(long id) => delivered.Add(id);

    public void StartAfter(long id) => lastId = id;

    private static TaskCompletionSource NewArrival() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TaskCompletionSource Rearm()
    {
        var woken = arrival;
        arrival = NewArrival();
        return woken;
    }

    private List<PendingUpdate> Next(int limit)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var next = new List<PendingUpdate>();
        foreach (var update in waiting)
        {
            if (next.Count >= limit)
                break;
            if (update.Expires > now && !delivered.Contains(update.Id))
                next.Add(update);
        }
        return next;
    }

    private void DropOutdated()
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        ForgetWhile(update => update.Expires <= now || delivered.Contains(update.Id));
    }

    private void ForgetWhile(Func<PendingUpdate, bool> gone)
    {
        long forgotten = 0;
        while (waiting.TryPeek(out var first) && gone(first))
        {
            waiting.Dequeue();
            delivered.Remove(first.Id);
            forgotten = first.Id;
        }
        if (forgotten > 0)
            journal.Write(new JournalEntry { ForgottenBelow = forgotten + 1 });
    }
}
