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
            select @id, c.id, c.channel, c.external_id, @Content, @Priority, @root, @ReplacesExternal, @now
            from chat c where c.id = @ChatId and c.external_id is not null
            """,
            new { id, message.ChatId, message.Content, Priority = (int)message.Priority, root, message.ReplacesExternal, now = session.Now });
        return added == 1 ? id : throw new InvalidOperationException($"Chat {message.ChatId} has no account to write to.");
    }

    /// <summary>
    /// What can be sent at an instant, in order. A chat whose earlier message is held back after a failure waits with all later ones.
    /// </summary>
    public Task<IReadOnlyList<OutboxRow>> Waiting(int limit, DateTimeOffset now) => session.Query<OutboxRow>(
        """
        select o.id, o.chat_id, o.channel, o.recipient, o.content, o.priority, o.attempts, o.replaces_id, o.created_at,
               coalesce(o.replaces_external_id, r.external_id) as target_external_id
        from outbox o
        left join outbox r on r.id = o.replaces_id
        where o.state = 'waiting' and o.not_before <= @now
          and not exists (
              select 1 from outbox h
              where h.chat_id = o.chat_id and h.id < o.id and h.state = 'waiting' and h.not_before > 0 and h.not_before > @now)
        order by o.priority, o.id
        limit @limit
        """,
        new { limit, now });

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

    /// <summary>Notes a failed attempt; the next one not before an instant.</summary>
    public Task MarkFailed(long id, string error, DateTimeOffset notBefore) => session.Execute(
        "update outbox set attempts = attempts + 1, error = @error, not_before = @notBefore where id = @id and state = 'waiting'",
        new { id, error, notBefore });

    /// <summary>Nobody will ever send this.</summary>
    public Task GiveUp(long id, string error) => session.Execute(
        $"update outbox set state = 'given up', attempts = attempts + 1, error = @error, {Done} where id = @id and state = 'waiting'", new { id, error });

    /// <summary>Gives up everything that waits for a chat: its owner has blocked the bot.</summary>
    public Task<int> GiveUpChat(long chatId, string error) => session.Execute(
        $"update outbox set state = 'given up', error = @error, {Done} where chat_id = @chatId and state = 'waiting'", new { chatId, error });

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

    public async Task<OutboxCounts> Counts() => (await session.Find<OutboxCounts>(
        """
        select (select count(*) from outbox where state = 'waiting') as waiting,
               (select count(*) from outbox where state = 'waiting' and not_before > 0) as held,
               (select count(*) from outbox where state = 'given up') as given_up,
               (select min(created_at) from outbox where state = 'waiting') as oldest_waiting
        """))!;

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
