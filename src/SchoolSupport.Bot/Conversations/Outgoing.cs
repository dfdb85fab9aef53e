using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Conversations;

/// <summary>Writes pages into the outbox, inside the turn's transaction. Nothing here touches the network.</summary>
public sealed class Outgoing(OutboxStore outbox, ChatStore chats, ExpectationStore expectations, RouteCodec codec, TimeProvider clock)
{
    private readonly List<OutboxRow> rows = [];

    /// <summary>The rows written so far, to be handed to the sender once the transaction is committed.</summary>
    public IReadOnlyList<OutboxRow> Rows => rows;

    /// <summary>
    /// When somebody decided on the mailings written here; null: only now. What was decided by day and is written at night, by work that a
    /// stop of the bot held up, waits for the morning as well.
    /// </summary>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Shows a page in a chat: it is then on top, and what it expects is what a typed text answers.</summary>
    /// <param name="inPlaceOf">The message, in the channel's words, whose place the page takes; null: a new message.</param>
    /// <returns>The outbox row that carries the page's buttons.</returns>
    public async Task<long> Show(ChatAddress chat, Page page, string? inPlaceOf = null, OutboxPriority priority = OutboxPriority.Reply)
    {
        if (page.Media.Count > 0)
            inPlaceOf = null;
        foreach (var media in MediaGroups.Of(page.Media))
            await Write(chat, new OutboxMessage(chat.Id, Content.Showing(media).ToJson()) { Priority = priority });
        var parts = PageSplitter.Split(page);
        for (var i = 0; i < parts.Count - 1; i++)
            await Write(chat, new OutboxMessage(chat.Id, Text(parts[i])) { Priority = priority, ReplacesExternal = i == 0 ? inPlaceOf : null });

        var target = parts.Count == 1 && page.Attached is null ? inPlaceOf : null;
        var content = Content.Of(parts[^1], page, codec).ToJson();
        var top = await Write(chat, new OutboxMessage(chat.Id, content) { Priority = priority, ReplacesExternal = target });
        await chats.SetTop(chat.Id, top, page.Live is { } live ? codec.Encode(live) : null);
        if (page.Expects is { } expected)
            await expectations.Put(chat.Id, expected.Slot, codec.Encode(expected.Receiver), top);
        return top;
    }

    /// <summary>Whether a message of the channel is the page on top of its chat.</summary>
    public async Task<bool> IsOnTop(long chatId, string messageId) =>
        await chats.Find(chatId) is { TopOutboxId: { } top } && await outbox.MessageOf(top) == messageId;

    /// <summary>Says something beside the page on top, which stays there.</summary>
    public Task<long> Remark(ChatAddress chat, Html text) => Write(chat, new OutboxMessage(chat.Id, Text(text)));

    /// <summary>Shows a page in place of the one on top, as a button would; what it expects is asked by the same message.</summary>
    public async Task Renew(ChatAddress chat, Page page)
    {
        if (page.Attached is not null || page.Media.Count > 0 || PageSplitter.Split(page).Count > 1 || await chats.Find(chat.Id) is not { TopOutboxId: { } top })
        {
            await Show(chat, page);
            return;
        }

        await Replace(chat, top, page);
        await chats.SetTop(chat.Id, top, page.Live is { } live ? codec.Encode(live) : null);
        if (page.Expects is { } expected)
            await expectations.Put(chat.Id, expected.Slot, codec.Encode(expected.Receiver), top);
    }

    /// <summary>
    /// Takes the place of a page written earlier, whether or not it has been sent by now. It does not come on top. Of a page of several
    /// messages that is the last one, which has the buttons.
    /// </summary>
    public Task<long> Replace(ChatAddress chat, long earlier, Page page) =>
        Write(chat, new OutboxMessage(chat.Id, Content.Of(PageSplitter.Split(page)[^1], page, codec).ToJson()) { Replaces = earlier });

    /// <summary>
    /// Tells a person something in each of the chats they can be reached in. News (but no reminders, which come anew) are kept for
    /// those in which they cannot, until they return.
    /// </summary>
    /// <returns>How many can be reached; 0 when the person has not come in or cannot be reached.</returns>
    public async Task<int> Tell(long personId, Page page, OutboxPriority priority = OutboxPriority.Notice)
    {
        var reached = 0;
        foreach (var chat in await chats.OfPerson(personId))
        {
            var address = new ChatAddress(chat.Channel, chat.Id, chat.ExternalId);
            if (chat.UnreachableAt is null)
                reached++;
            else if (priority != OutboxPriority.Notice)
                continue;
            var before = rows.Count;
            await Show(address, page, priority: priority);
            if (chat.UnreachableAt is not null)
                rows.RemoveRange(before, rows.Count - before);
        }

        return reached;
    }

    /// <summary>Sets what the chat's command menu lists. It goes out after whatever a person waits for.</summary>
    public Task ListCommands(ChatAddress chat, IEnumerable<SlashCommand> commands) =>
        Write(chat, new OutboxMessage(chat.Id, Content.Menu(commands).ToJson()) { Priority = OutboxPriority.Bulk });

    private string Text(Html part) => Content.Of(part, new Page(part), codec).ToJson();

    private async Task<long> Write(ChatAddress chat, OutboxMessage message)
    {
        var decidedAt = message.Priority == OutboxPriority.Bulk ? DecidedAt : null;
        var id = await outbox.Add(message with { DecidedAt = decidedAt });
        rows.Add(new OutboxRow
        {
            Id = id,
            ChatId = chat.Id,
            Channel = chat.Channel,
            Recipient = chat.ExternalId,
            Content = message.Content,
            Priority = message.Priority,
            ReplacesId = message.Replaces,
            TargetExternalId = message.ReplacesExternal,
            CreatedAt = decidedAt ?? clock.GetUtcNow(),
        });
        return id;
    }
}
