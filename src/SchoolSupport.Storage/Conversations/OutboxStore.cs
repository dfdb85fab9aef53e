using System.Text.Json;

namespace SchoolSupport.Storage.Conversations;

/// <summary>Messages on their way out.</summary>
public sealed class OutboxStore(Session session)
{
    private const string Done = "content = null, recipient = null";

    /// <summary>
    /// Adds a message to a chat. An edit takes the place of an unsent earlier edit of the same message. An edit of an edit is
    /// an edit of the first message.
    /// </summary>
    /// <returns>The row's id.</returns>
    /// <exception cref="InvalidOperationException">There is no such chat, or its account was erased.</exception>
    public async Task<long> Add(OutboxMessage message)
    {
        long id = session.NewId();
        long? root = message.Replaces is { } replaced ? await Root(replaced) : null;
        if (root is not null || message.ReplacesExternal is not null) await Supersede(message, root);
        int added = await session.Execute(
            """
            insert into outbox (id, chat_id, channel, recipient, content, priority, replaces_id, replaces_external_id, created_at)
            select @id, c.id, c.channel, c.external_id, @Content, @Priority, @root, @ReplacesExternal, @createdAt
            from chat c where c.id = @ChatId and c.external_id is not null
            """,
            new { id, message.ChatId, message.Content, Priority = (int)message.Priority, root, message.ReplacesExternal, createdAt = message.DecidedAt?.ToUnixTimeMilliseconds() ?? session.Now });
        return added == 1 ? id : throw new InvalidOperationException($"Chat {message.ChatId} has no account to write to.");
    }

    /// <summary>What can be sent, in order: without what is set aside or kept until the morning, and without chats that cannot be reached now.</summary>
    /// <param name="limit">At most so many.</param>
    /// <param name="most">The most urgent kind.</param>
    /// <param name="least">The least urgent kind.</param>
    public Task<IReadOnlyList<OutboxRow>> Waiting(int limit, OutboxPriority most = OutboxPriority.Reply, OutboxPriority least = OutboxPriority.Bulk) => session.Query<OutboxRow>(
        """
        select o.id, o.chat_id, o.channel, o.recipient, o.content, o.priority, o.attempts, o.replaces_id, o.created_at,
               coalesce(o.replaces_external_id, r.external_id) as target_external_id
        from outbox o
        join chat c on c.id = o.chat_id
        left join outbox r on r.id = o.replaces_id
        where o.state = 'waiting' and o.not_before <= @now and o.parked_at is null and c.unreachable_at is null and o.priority >= @most and o.priority <= @least
        order by o.priority, o.id
        limit @limit
        """,
        new { limit, most = (int)most, least = (int)least, now = session.Now });

    /// <summary>Notes what was sent and erases its text; one statement, however many rows.</summary>
    public Task MarkSent(IReadOnlyCollection<SentMessage> sent) => sent.Count == 0 ? Task.CompletedTask : session.Execute(
        $"""
        update outbox set state = 'sent', external_id = s.external_id, sent_at = s.sent_at, error = null, {Done}
        from (select cast(value ->> 'id' as bigint) as id, value ->> 'external' as external_id, cast(value ->> 'at' as bigint) as sent_at
              from {session.Dialect.EachOf("@rows")}) s
        where outbox.id = s.id and outbox.state = 'waiting'
        """,
        new
        {
            rows = JsonSerializer.Serialize(
                sent.Select(message => new { id = message.Id, external = message.ExternalId, at = message.SentAt.ToUnixTimeMilliseconds() })),
        });

    /// <summary>Notes a failure that counts against the message.</summary>
    public Task MarkFailed(long id, string error) => session.Execute(
        "update outbox set attempts = attempts + 1, error = @error where id = @id and state = 'waiting'", new { id, error });

    /// <summary>Keeps a message from being sent before an instant.</summary>
    public Task Keep(long id, DateTimeOffset until) => session.Execute(
        "update outbox set not_before = @until where id = @id and state = 'waiting'", new { id, until });

    /// <summary>Sets a message aside until an administrator has looked at it; later ones of its chat go on.</summary>
    public Task Park(long id, string error) => session.Execute(
        "update outbox set attempts = attempts + 1, error = @error, parked_at = @now where id = @id and state = 'waiting'",
        new { id, error, now = session.Now });

    /// <summary>Nobody will ever send this.</summary>
    public Task GiveUp(long id, string error) => session.Execute(
        $"update outbox set state = 'given up', attempts = attempts + 1, error = @error, {Done} where id = @id and state = 'waiting'", new { id, error });

    /// <summary>
    /// Its owner has blocked the bot: gives up what waits for the chat and will be stale by the time they return. News for this one
    /// person go on waiting for that.
    /// </summary>
    public Task<int> GiveUpStale(long chatId, string error) => session.Execute(
        $"update outbox set state = 'given up', error = @error, {Done} where chat_id = @chatId and state = 'waiting' and priority <> {(int)OutboxPriority.Notice}",
        new { chatId, error });

    /// <summary>Gives up news that have waited too long for somebody to return.</summary>
    public Task<int> GiveUpUnread(DateTimeOffset olderThan) => session.Execute(
        $"""
        update outbox set state = 'given up', error = 'nobody returned to read it', {Done}
        where state = 'waiting' and created_at < @olderThan and chat_id in (select id from chat where unreachable_at is not null)
        """,
        new { olderThan });

    /// <summary>The id in the channel of a row's message; null while unsent, or when the row is pruned.</summary>
    public Task<string?> ExternalIdOf(long id) => session.Find<string>("select external_id from outbox where id = @id", new { id });

    /// <summary>The message in the channel that shows a row, or that the row is going to take the place of; null when nobody knows yet.</summary>
    public Task<string?> MessageOf(long id) => session.Find<string>(
        """
        select coalesce(o.external_id, o.replaces_external_id, r.external_id)
        from outbox o left join outbox r on r.id = o.replaces_id
        where o.id = @id
        """,
        new { id });

    /// <summary>How much is to be sent, and since when. Of chats that cannot be reached nothing is counted.</summary>
    public async Task<OutboxCounts> Counts() => (await session.Find<OutboxCounts>(
        $"""
        select count(*) as waiting,
               coalesce(sum(case when o.priority <> {(int)OutboxPriority.Bulk} then 1 else 0 end), 0) as urgent,
               coalesce(sum(case when o.attempts > 0 then 1 else 0 end), 0) as failed,
               min(o.created_at) as oldest_waiting,
               min(case when o.priority <> {(int)OutboxPriority.Bulk} then o.created_at end) as oldest_urgent,
               (select count(*) from outbox p where p.state = 'waiting' and p.parked_at is not null) as parked,
               (select count(*) from outbox k where k.state = 'waiting' and k.parked_at is null and k.not_before > @now) as kept
        from outbox o
        join chat c on c.id = o.chat_id
        where o.state = 'waiting' and o.not_before <= @now and o.parked_at is null and c.unreachable_at is null
        """,
        new { now = session.Now }))!;

    /// <summary>Forgets what was dealt with long ago. Buttons of those messages keep working, by the message's own id.</summary>
    public Task<int> Prune(DateTimeOffset olderThan) =>
        session.Execute("delete from outbox where state <> 'waiting' and created_at < @olderThan", new { olderThan });

    private Task<long> Root(long id) =>
        session.Find<long>("select coalesce((select replaces_id from outbox where id = @id), @id)", new { id });

    private Task Supersede(OutboxMessage message, long? root) => root is not null
        ? session.Execute($"update outbox set state = 'superseded', {Done} where replaces_id = @root and state = 'waiting'", new { root })
        : session.Execute(
            $"update outbox set state = 'superseded', {Done} where chat_id = @ChatId and replaces_external_id = @ReplacesExternal and state = 'waiting'",
            message);
}
