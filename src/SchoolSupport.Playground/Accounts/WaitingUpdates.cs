namespace SchoolSupport.Playground.Accounts;

/// <summary>The updates that the bot has not confirmed, oldest first; the journal is told. Guarded by the queue's lock.</summary>
internal sealed class WaitingUpdates(PlaygroundClock clock, Journal journal)
{
    private const int MostWaiting = 100_000;

    private readonly Queue<PendingUpdate> waiting = new();
    private readonly HashSet<long> delivered = [];

    public int Count => waiting.Count - delivered.Count;

    public IReadOnlyList<PendingUpdate> All => [.. waiting.Where(update => !delivered.Contains(update.Id))];

    public void Add(PendingUpdate update)
    {
        waiting.Enqueue(update);
        if (waiting.Count > MostWaiting)
            waiting.Dequeue();
        journal.Write(new JournalEntry { Update = update });
    }

    public IReadOnlyList<PendingUpdate> Next(int limit)
    {
        if (waiting.Count == 0)
            return [];
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

    public void MarkDelivered(PendingUpdate update)
    {
        if (waiting.TryPeek(out var first) && first.Id <= update.Id && delivered.Add(update.Id))
            journal.Write(new JournalEntry { Delivered = update.Id });
    }

    public void DropOutdated()
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        ForgetWhile(update => update.Expires <= now || delivered.Contains(update.Id));
    }

    public void ForgetBelow(long id) => ForgetWhile(update => update.Id < id);

    public void ForgetAllBut(long newest) => ForgetWhile(_ => waiting.Count > newest);

    public void Restore(PendingUpdate update) => waiting.Enqueue(update);

    public void RestoreForgotten(long below)
    {
        while (waiting.TryPeek(out var first) && first.Id < below)
            waiting.Dequeue();
    }

    public void RestoreDelivered(long id) => delivered.Add(id);

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
