using System.Collections.Concurrent;
using System.Globalization;

namespace SchoolSupport.Playground.Accounts;

/// <summary>All chats, and the numbering of messages: ids rise across all of them, as on a Telegram account.</summary>
internal sealed class Chats(Journal journal)
{
    public const long HighestSupergroupId = -1_000_000_000_000;

    private const long HighestGroupId = -4_000_000_000;

    private readonly Lock opening = new();
    private readonly ConcurrentDictionary<long, Chat> byId = new();
    private long lastMessageId;

    public IEnumerable<Chat> All => byId.Values;

    public long LastMessageId => Interlocked.Read(ref lastMessageId);

    public Chat? Find(long id) => byId.GetValueOrDefault(id);

    /// <summary>The person's private chat, made when it was not there yet.</summary>
    public Chat Open(long personId)
    {
        if (byId.TryGetValue(personId, out var known))
            return known;
        lock (opening)
            return byId.TryGetValue(personId, out known) ? known : Add(new ChatIdentity(personId, null, NewInstance()));
    }

    /// <summary>A new group with the bot in it. Whoever stands first in the list of members has made it.</summary>
    public Chat OpenGroup(string title, IReadOnlyList<long> members)
    {
        lock (opening)
        {
            return Add(new ChatIdentity(NextGroupId(), title, NewInstance()) { Members = members });
        }
    }

    /// <summary>The supergroup that a group becomes. The group stays behind and leads there.</summary>
    public Chat Upgrade(Chat group)
    {
        lock (opening)
        {
            var super = Add(group.Identity with { Id = HighestSupergroupId + group.Id, Instance = NewInstance() });
            Change(group, group.Identity with { UpgradedTo = super.Id });
            return super;
        }
    }

    /// <summary>Changes who the chat is.</summary>
    public void Change(Chat chat, ChatIdentity identity)
    {
        lock (chat.Gate)
        {
            chat.Identity = identity;
            journal.Write(new JournalEntry { Chat = identity });
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

    public void Restore(ChatIdentity identity) => byId.GetOrAdd(identity.Id, _ => new Chat(identity)).Identity = identity;

    public void Restore(ChatMessage message)
    {
        byId[message.ChatId].Put(message);
        StartAfter(message.Id);
    }

    public void StartAfter(long messageId) => lastMessageId = Math.Max(lastMessageId, messageId);

    // Written before anybody can find it, so that no message stands in the journal before its chat.
    private Chat Add(ChatIdentity identity)
    {
        journal.Write(new JournalEntry { Chat = identity });
        return byId[identity.Id] = new Chat(identity);
    }

    private long NextGroupId() => byId.Keys.Where(id => id > HighestSupergroupId).Append(HighestGroupId).Min() - 1;

    private static string NewInstance() => Random.Shared.NextInt64().ToString(CultureInfo.InvariantCulture);
}
