using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>
/// Keeps the outbox table and the sender of one opinion: which rows the sender has, and what became of them.
/// What became of them is written in one go, preferably within the next turn's transaction, so that it costs no disk flush of its own.
/// </summary>
public sealed class OutboxLedger(Database database)
{
    private readonly Lock gate = new();
    private readonly HashSet<long> owned = [];
    private readonly Dictionary<long, Settled> settled = [];
    // Written down already, but a reading of the table that began before may still bring them: kept for two readings.
    private HashSet<long> writtenLately = [];
    private HashSet<long> writtenBefore = [];

    /// <summary>False when the sender has the row already, or had it.</summary>
    public bool TryOwn(OutboxRow row)
    {
        lock (gate)
            return !settled.ContainsKey(row.Id) && !writtenLately.Contains(row.Id) && !writtenBefore.Contains(row.Id) && owned.Add(row.Id);
    }

    /// <summary>The row has left the sender, or stays with a failure that counts against it.</summary>
    public void Settle(OutboxRow row, Delivery outcome)
    {
        lock (gate)
        {
            if (outcome is not Delivery.Later)
                owned.Remove(row.Id);
            settled[row.Id] = new Settled(row, outcome, database.Clock.GetUtcNow());
        }
    }

    /// <summary>The row left the sender as it was. The table has the last word on what is to become of it.</summary>
    public void Disown(OutboxRow row)
    {
        lock (gate)
            owned.Remove(row.Id);
    }

    /// <summary>A newer edit has made the row needless, here and in the table.</summary>
    public void Forget(OutboxRow superseded)
    {
        lock (gate)
        {
            owned.Remove(superseded.Id);
            writtenLately.Add(superseded.Id);
        }
    }

    /// <summary>The message that shows an earlier row; null when that one was never sent.</summary>
    public async Task<string?> ExternalIdOf(long rowId)
    {
        lock (gate)
            if (settled.TryGetValue(rowId, out var known))
                return known.ExternalId;

        await using var session = await database.Read();
        return await new OutboxStore(session).ExternalIdOf(rowId);
    }

    /// <summary>Writes down what is settled by now, within somebody's transaction. Tell <see cref="Written"/> once it is committed.</summary>
    public async Task<IReadOnlyList<Settled>> Write(Session session)
    {
        Settled[] batch;
        lock (gate)
            batch = [.. settled.Values];
        if (batch.Length == 0)
            return batch;

        TurnPoints.Pass(TurnPoints.BeforeMark);
        var outbox = new OutboxStore(session);
        // Chats before messages, as turns do: else the two could wait for each other.
        foreach (var row in batch.Where(row => row.ExternalId is null))
            await Write(row, outbox, new ChatStore(session));
        await outbox.MarkSent([.. batch.Where(row => row.ExternalId is not null).Select(row => new SentMessage(row.Row.Id, row.ExternalId!, row.At))]);
        return batch;
    }

    public void Written(IReadOnlyList<Settled> batch)
    {
        lock (gate)
        {
            foreach (var row in batch)
            {
                // Settled anew meanwhile: that is written next time.
                if (ReferenceEquals(settled.GetValueOrDefault(row.Row.Id), row))
                    settled.Remove(row.Row.Id);
                if (row.IsOver)
                    writtenLately.Add(row.Row.Id);
            }
        }
    }

    public async Task Flush()
    {
        await using var session = await database.Begin();
        var batch = await Write(session);
        await session.Commit();
        Written(batch);
    }

    /// <summary>Whether anything is settled and not yet written down.</summary>
    public bool HasSettled()
    {
        lock (gate)
            return settled.Count > 0;
    }

    /// <summary>A new reading of the table begins.</summary>
    public void BeginReading()
    {
        lock (gate)
            (writtenBefore, writtenLately) = (writtenLately, []);
    }

    private static async Task Write(Settled row, OutboxStore outbox, ChatStore chats)
    {
        switch (row.Outcome)
        {
            case Delivery.Later { Fault: { } fault } later:
                await outbox.MarkFailed(row.Row.Id, fault);
                break;
            case Delivery.Parked parked:
                await outbox.Park(row.Row.Id, parked.Reason);
                break;
            case Delivery.Unreachable closed:
                await chats.MarkUnreachable(row.Row.ChatId);
                await outbox.GiveUpStale(row.Row.ChatId, closed.Reason);
                break;
            case Delivery.Kept kept:
                await outbox.Keep(row.Row.Id, kept.Until);
                break;
            case Delivery.Never never:
                await outbox.GiveUp(row.Row.Id, never.Reason);
                break;
        }
    }
}

/// <summary>What became of a row, not written down yet.</summary>
public sealed record Settled(OutboxRow Row, Delivery Outcome, DateTimeOffset At)
{
    /// <summary>The message that it became.</summary>
    public string? ExternalId { get; } = (Outcome as Delivery.Done)?.MessageId.ToString(null, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether the table has nothing more to say about the row for now.</summary>
    public bool IsOver => Outcome is not Delivery.Later;
}
