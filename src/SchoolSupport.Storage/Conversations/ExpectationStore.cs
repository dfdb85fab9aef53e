namespace SchoolSupport.Storage.Conversations;

/// <summary>What a chat is being asked for, and by which message.</summary>
public sealed record ExpectationRow
{
    public required long ChatId { get; init; }

    /// <summary>One expectation a slot: a newer question of the same kind takes the older one's place.</summary>
    public required string Slot { get; init; }

    /// <summary>The encoded route that takes the answer.</summary>
    public required string Receiver { get; init; }

    /// <summary>The message that asked, as a row of the outbox.</summary>
    public required long OutboxId { get; init; }

    /// <summary>A text that came while another page was on top and waits to be confirmed, or null.</summary>
    public string? Offered { get; init; }
    public DateTimeOffset AskedAt { get; init; }
}

/// <summary>Open questions of chats.</summary>
public sealed class ExpectationStore(Session session)
{
    /// <summary>The open questions of a chat, the newest first.</summary>
    public Task<IReadOnlyList<ExpectationRow>> Of(long chatId) => session.Query<ExpectationRow>(
        "select chat_id, slot, receiver, outbox_id, offered, asked_at from expectation where chat_id = @chatId order by outbox_id desc", new { chatId });

    /// <summary>Asks, in place of whatever the slot held.</summary>
    public Task Put(long chatId, string slot, string receiver, long outboxId) => session.Execute(
        """
        insert into expectation (chat_id, slot, receiver, outbox_id, asked_at) values (@chatId, @slot, @receiver, @outboxId, @now)
        on conflict (chat_id, slot) do update
        set receiver = excluded.receiver, outbox_id = excluded.outbox_id, offered = null, asked_at = excluded.asked_at
        """,
        new { chatId, slot, receiver, outboxId, now = session.Now });

    public Task Clear(long chatId, string slot) =>
        session.Execute("delete from expectation where chat_id = @chatId and slot = @slot", new { chatId, slot });

    public Task ClearAll(long chatId) => session.Execute("delete from expectation where chat_id = @chatId", new { chatId });

    /// <summary>Keeps a text until the person says whether it is the answer; null forgets it.</summary>
    public Task Offer(long chatId, string slot, string? text) =>
        session.Execute("update expectation set offered = @text where chat_id = @chatId and slot = @slot", new { chatId, slot, text });
}
