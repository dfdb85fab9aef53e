namespace SchoolSupport.Playground.Accounts;

/// <summary>The updates of late, of which tests may order any to be delivered again. Guarded by the queue's lock.</summary>
internal sealed class RepeatedUpdates
{
    private const int MostRemembered = 10_000;

    private readonly Dictionary<long, PendingUpdate> remembered = [];
    private readonly Queue<long> byAge = new();
    private readonly List<PendingUpdate> ordered = [];

    public bool AnyOrdered => ordered.Count > 0;

    public void Remember(PendingUpdate update)
    {
        remembered[update.Id] = update;
        byAge.Enqueue(update.Id);
        if (byAge.Count > MostRemembered)
            remembered.Remove(byAge.Dequeue());
    }

    /// <summary>Orders the update that many times; false when it is not known (any more).</summary>
    public bool Order(long updateId, int times)
    {
        if (!remembered.TryGetValue(updateId, out var update))
            return false;
        ordered.AddRange(Enumerable.Repeat(update, times));
        return true;
    }

    public IReadOnlyList<PendingUpdate> TakeOrdered()
    {
        PendingUpdate[] taken = [.. ordered];
        ordered.Clear();
        return taken;
    }
}
