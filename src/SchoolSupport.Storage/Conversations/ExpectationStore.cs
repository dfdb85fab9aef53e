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

    /// <summary>Files that came so (JSON), or null.</summary>
    public string? OfferedFiles { get; init; }
    public DateTimeOffset AskedAt { get; init; }
}

/// <summary>Open questions of chats.</summary>
public sealed class ExpectationStore(Session session)
{
    /// <summary>The open questions of a chat, the newest first.</summary>
    public Task<IReadOnlyList<ExpectationRow>> Of(long chatId) => session.Query<ExpectationRow>(
        "select chat_id, slot, receiver, outbox_id, offered, offered_files, asked_at from expectation where chat_id = @chatId order by outbox_id desc", new { chatId });

    /// <summary>The question that a text or files were offered to; null when it was answered, asked anew or offered something else since.</summary>
    public Task<ExpectationRow?> FindOffer(long chatId, long offerId) => session.Find<ExpectationRow>(
        "select chat_id, slot, receiver, outbox_id, offered, offered_files, asked_at from expectation where chat_id = @chatId and offer_id = @offerId", new { chatId, offerId });

    /// <summary>Asks, in place of whatever the slot held. What was offered to the same question stays offered, what was offered to another is forgotten.</summary>
    public Task Put(long chatId, string slot, string receiver, long outboxId) => session.Execute(
        """
        insert into expectation (chat_id, slot, receiver, outbox_id, asked_at) values (@chatId, @slot, @receiver, @outboxId, @now)
        on conflict (chat_id, slot) do update
        set receiver = excluded.receiver, outbox_id = excluded.outbox_id, asked_at = excluded.asked_at,
            offered = case when expectation.receiver = excluded.receiver then expectation.offered end,
            offered_files = case when expectation.receiver = excluded.receiver then expectation.offered_files end,
            offer_id = case when expectation.receiver = excluded.receiver then expectation.offer_id end
        """,
        new { chatId, slot, receiver, outboxId, now = session.Now });

    public Task Clear(long chatId, string slot) =>
        session.Execute("delete from expectation where chat_id = @chatId and slot = @slot", new { chatId, slot });

    public Task ClearAll(long chatId) => session.Execute("delete from expectation where chat_id = @chatId", new { chatId });

    /// <summary>Keeps a text until the person says whether it is the answer, in place of one offered before.</summary>
    public Task Offer(long chatId, string slot, long offerId, string text) => session.Execute(
        "update expectation set offered = @text, offered_files = null, offer_id = @offerId where chat_id = @chatId and slot = @slot", new { chatId, slot, offerId, text });

    /// <summary>The same for files (JSON).</summary>
    /// <param name="words">How they were spoken of: «3 фото».</param>
    public Task OfferFiles(long chatId, string slot, long offerId, string words, string files) => session.Execute(
        "update expectation set offered = @words, offered_files = @files, offer_id = @offerId where chat_id = @chatId and slot = @slot",
        new { chatId, slot, offerId, words, files });

    /// <summary>Forgets what was offered.</summary>
    public Task Withdraw(long chatId, string slot) => session.Execute(
        "update expectation set offered = null, offered_files = null, offer_id = null where chat_id = @chatId and slot = @slot", new { chatId, slot });
}
