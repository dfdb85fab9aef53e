namespace SchoolSupport.Storage.Conversations;

/// <summary>A piece of long work, done outside of turns.</summary>
public sealed record WorkItem
{
    public required long Id { get; init; }
    public required string Kind { get; init; }

    /// <summary>What the kind's worker needs (JSON).</summary>
    public required string Payload { get; init; }

    /// <summary>Whom to tell of progress and result, or null.</summary>
    public long? ChatId { get; init; }

    /// <summary>How often it was begun, this time included.</summary>
    public int Attempts { get; init; }

    /// <summary>When it was given to be done.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}

/// <summary>Long work that survives restarts: reading workbooks, making exports.</summary>
public sealed class WorkQueue(Session session)
{
    private const string NoOwner = "host = null, pid = null, process_started = null";

    public async Task<long> Add(string kind, string payload, long? chatId = null)
    {
        long id = session.NewId();
        await session.Execute(
            "insert into work_item (id, kind, payload, chat_id, created_at) values (@id, @kind, @payload, @chatId, @now)",
            new { id, kind, payload, chatId, now = session.Now });
        return id;
    }

    /// <summary>Whether anything may be begun.</summary>
    public async Task<bool> AnyWaiting(DateTimeOffset now) => await session.Find<long?>(
        "select id from work_item where state = 'waiting' and state in ('waiting', 'started') and not_before <= @now limit 1", new { now }) is not null;

    /// <summary>Adds an item unless the chat waits for the same already: ten taps make one. False when nothing was added.</summary>
    public async Task<bool> AddUnlessOpen(string kind, string payload, long chatId) =>
        await session.Execute(
            """
            insert into work_item (id, kind, payload, chat_id, created_at)
            select @id, @kind, @payload, @chatId, @now
            where not exists (
                select 1 from work_item
                where kind = @kind and payload = @payload and chat_id = @chatId and state in ('waiting', 'started'))
            """,
            new { id = session.NewId(), kind, payload, chatId, now = session.Now }) == 1;

    /// <summary>Whether the same waits or is being done for anybody.</summary>
    public async Task<bool> IsOpen(string kind, string payload) => await session.Find<long>(
        "select count(*) from work_item where kind = @kind and payload = @payload and state in ('waiting', 'started')", new { kind, payload }) > 0;

    /// <summary>Claims the oldest item that may be begun; null when there is none. Commit before working on it.</summary>
    public Task<WorkItem?> TakeNext(ProcessIdentity worker, DateTimeOffset now) => session.Find<WorkItem>(
        $"""
        update work_item set state = 'started', attempts = attempts + 1, host = @Host, pid = @Pid, process_started = @Started
        where id in (
            select id from work_item where state = 'waiting' and state in ('waiting', 'started') and not_before <= @now
            order by id limit 1 {session.Dialect.SkipLocked})
        returning id, kind, payload, chat_id, attempts, created_at
        """,
        new { worker.Host, worker.Pid, worker.Started, now });

    /// <summary>True for the one who finishes it: tell the result in the same transaction, and it is told once.</summary>
    public async Task<bool> Done(long id) =>
        await session.Execute(
            $"update work_item set state = 'done', error = null, finished_at = @now, {NoOwner} where id = @id and state = 'started'",
            new { id, now = session.Now }) == 1;

    /// <summary>Lets it be begun again, not before an instant.</summary>
    public Task Retry(long id, string error, DateTimeOffset notBefore) => session.Execute(
        $"update work_item set state = 'waiting', error = @error, not_before = @notBefore, {NoOwner} where id = @id and state = 'started'",
        new { id, error, notBefore });

    public async Task<bool> GiveUp(long id, string error) =>
        await session.Execute(
            $"update work_item set state = 'given up', error = @error, finished_at = @now, {NoOwner} where id = @id and state = 'started'",
            new { id, error, now = session.Now }) == 1;

    /// <summary>Puts back what processes of this machine began and did not live to finish.</summary>
    /// <param name="starting">Who asks, at its start: what it began earlier in its life is nobody's any more, either.</param>
    /// <returns>How many items.</returns>
    public async Task<int> Recover(ProcessIdentity starting)
    {
        IReadOnlyList<StartedRow> started = await session.Query<StartedRow>(
            "select id, host, pid, process_started from work_item where state = 'started' and state in ('waiting', 'started')");
        int recovered = 0;
        foreach (StartedRow row in started.Where(row => row.Worker == starting || row.Worker.IsDead))
        {
            recovered += await session.Execute(
                $"update work_item set state = 'waiting', {NoOwner} where id = @Id and state = 'started' and process_started = @ProcessStarted", row);
        }
        return recovered;
    }

    private sealed record StartedRow
    {
        public long Id { get; init; }
        public string Host { get; init; } = "";
        public long Pid { get; init; }
        public string ProcessStarted { get; init; } = "";

        public ProcessIdentity Worker => new(Host, Pid, ProcessStarted);
    }
}
