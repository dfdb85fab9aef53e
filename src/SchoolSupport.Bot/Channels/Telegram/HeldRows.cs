using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>The rows in the sender's hands, behind one lock: each is taken in once, given out as the queue decides, and settled.</summary>
internal sealed class HeldRows(SendLimits limits, OutboxLedger ledger, MachineClock clock)
{
    private readonly SendQueue queue = new(limits);
    private readonly Lock gate = new();
    private TaskCompletionSource? drained;
    // Some of a mailing lies only in the table: what comes after it must not overtake it.
    private bool mailingGoesOn;

    /// <summary>Takes rows that are committed. Those known already are left out, and those of a mailing that is too long to be held in memory.</summary>
    public void Take(IEnumerable<OutboxRow> rows)
    {
        lock (gate)
        {
            foreach (var row in rows)
            {
                mailingGoesOn = mailingGoesOn || queue.BulkCount >= OutboxReader.MostOfMailings;
                if (row.Priority != OutboxPriority.Bulk || !mailingGoesOn)
                    Take(row);
            }
        }
    }

    /// <summary>Takes what stood in the table.</summary>
    public void Take(OutboxReading read)
    {
        lock (gate)
        {
            foreach (var row in read.Rows)
                Take(row);
            mailingGoesOn = mailingGoesOn && !read.HasWholeMailing;
        }
    }

    /// <summary>Rows in all, and rows of mailings. Chats that rest are forgotten by the way.</summary>
    public (int All, int Bulk) Count()
    {
        lock (gate)
        {
            queue.ForgetIdle(clock.Now);
            return (queue.Count, queue.BulkCount);
        }
    }

    /// <inheritdoc cref="SendQueue.Next"/>
    public (OutboxRow? Row, DateTimeOffset? AskAgainAt) Next()
    {
        lock (gate)
            return queue.Next(clock.Now);
    }

    public void Settle(OutboxRow row, Delivery delivery)
    {
        lock (gate)
        {
            if (delivery is Delivery.Later later)
                PutBack(row, later);
            else
                LetGo(row, delivery);
        }
    }

    /// <summary>Completes when all that was taken until now has left or was given up.</summary>
    public Task Drained()
    {
        lock (gate)
            return queue.Count == 0
                ? Task.CompletedTask
                : (drained ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }

    private void Take(OutboxRow row)
    {
        if (ledger.TryOwn(row) && queue.Add(row) is { } superseded)
            ledger.Forget(superseded);
    }

    private void PutBack(OutboxRow row, Delivery.Later later)
    {
        if (later.Fault is not null)
            ledger.Settle(row, later);
        queue.PutBack(row, later.NotBefore, clock.Now);
        if (later.WholeBot)
            queue.Pause(later.NotBefore);
    }

    private void LetGo(OutboxRow row, Delivery delivery)
    {
        ledger.Settle(row, delivery);
        queue.Finish(row, clock.Now);
        if (delivery is Delivery.Unreachable)
            foreach (var dropped in queue.Drop(row.ChatId))
                ledger.Disown(dropped);
        if (queue.Count > 0)
            return;
        drained?.TrySetResult();
        drained = null;
    }
}
