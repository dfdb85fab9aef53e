using System.Collections.Concurrent;
using System.Globalization;

namespace SchoolSupport.Playground.Accounts;

/// <summary>All chats, and the numbering of messages: ids rise across all of them, as on a Telegram account.</summary>
internal sealed class Chats(Journal journal)
{
    private readonly Lock opening = new();
    private readonly ConcurrentDictionary<long, Chat> byId = new();
    private long lastMessageId;

    public IEnumerable<Chat> All => byId.Values;

    public long LastMessageId => Interlocked.Read(ref lastMessageId);

    public Chat? Find(long id) => byId.GetValueOrDefault(id);

    /// <summary>The chat of that id, made when it was not there yet; a group when it has a title.</summary>
    public Chat Open(long id, string? title = null)
    {
        if (byId.TryGetValue(id, out var known))
            return known;
        lock (opening)
        {
            var instance = Random.Shared.NextInt64().ToString(CultureInfo.InvariantCulture);
            var identity = new ChatIdentity(id, title, instance);
            // Written before anybody can find it, so that no message stands in the journal before its chat.
            if (!byId.ContainsKey(id))
                journal.Write(new JournalEntry { Chat = identity });
            return byId.GetOrAdd(id, _ => new Chat(identity));
        }
    }

    /// <summary>To be called holding the chat's gate, so that ids rise within it.</summary>
    public long NextMessageId() => Interlocked.Increment(ref lastMessageId);

    /// <summary>Stores the message as it stands now. The chat's gate is held.</summary>
    public void Put(Chat chat, ChatMessage message)
    {
        chat.Put(message);
        journal.Write(new JournalEntry { Message = message });
    }

    public void Restore(ChatIdentity identity) => byId.TryAdd(identity.Id, new Chat(identity));

    public void Restore(ChatMessage message)
    {
        byId[message.ChatId].Put(message);
        StartAfter(message.Id);
    }

    public void StartAfter(long messageId) => lastMessageId = Math.Max(lastMessageId, messageId);
}
