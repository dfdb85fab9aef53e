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

    public void Sent(OutboxRow row, string externalId) => Settle(new Settled(row, externalId, null, Unreachable: false, database.Clock.GetUtcNow()));

    public void GivenUp(OutboxRow row, string reason, bool unreachable) => Settle(new Settled(row, null, reason, unreachable, database.Clock.GetUtcNow()));

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
        await outbox.MarkSent([.. batch.Where(row => row.ExternalId is not null).Select(row => new SentMessage(row.Row.Id, row.ExternalId!, row.At))]);
        foreach (var row in batch.Where(row => row.Reason is not null))
        {
            await outbox.GiveUp(row.Row.Id, row.Reason!);
            if (row.Unreachable)
                await new ChatStore(session).MarkUnreachable(row.Row.ChatId);
        }

        return batch;
    }

    public void Written(IReadOnlyList<Settled> batch)
    {
        lock (gate)
        {
            foreach (var row in batch)
            {
                settled.Remove(row.Row.Id);
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

    private void Settle(Settled row)
    {
        lock (gate)
        {
            owned.Remove(row.Row.Id);
            settled[row.Row.Id] = row;
        }
    }
}

/// <summary>A row that left the sender: sent as a message, or given up for a reason.</summary>
public sealed record Settled(OutboxRow Row, string? ExternalId, string? Reason, bool Unreachable, DateTimeOffset At);
