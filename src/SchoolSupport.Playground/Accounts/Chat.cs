using System.Text.Json.Serialization;

namespace SchoolSupport.Playground.Accounts;

/// <summary>A private chat or a group with its messages. Whoever changes it or needs one moment's view of it holds <see cref="Gate"/>.</summary>
internal sealed class Chat(ChatIdentity identity)
{
    private readonly List<ChatMessage> messages = [];

    public Lock Gate { get; } = new();

    public ChatIdentity Identity { get; set; } = identity;

    public long Id => Identity.Id;

    public bool IsPrivate => Identity.Title is null;

    /// <summary>The people who see it.</summary>
    public IReadOnlyList<long> Audience => IsPrivate ? [Id] : Identity.Members;

    public IReadOnlyList<ChatMessage> Messages => messages;

    /// <summary>The message, deleted or not; null when it never was in this chat.</summary>
    public ChatMessage? Find(long messageId) => IndexOf(messageId) is >= 0 and var index ? messages[index] : null;

    /// <summary>The message, unless it is gone.</summary>
    public ChatMessage? Present(long messageId) => Find(messageId) is { Deleted: false } message ? message : null;

    /// <summary>Adds a message, or replaces the one of the same id.</summary>
    public void Put(ChatMessage message)
    {
        var index = IndexOf(message.Id);
        if (index >= 0)
            messages[index] = message;
        else
            messages.Insert(~index, message);
    }

    /// <summary>The position of the first message after the given id.</summary>
    public int After(long messageId) => IndexOf(messageId) is >= 0 and var index ? index + 1 : ~IndexOf(messageId);

    private int IndexOf(long messageId)
    {
        int low = 0, high = messages.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (messages[middle].Id == messageId)
                return middle;
            if (messages[middle].Id < messageId)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return ~low;
    }
}

/// <summary>Who a chat is.</summary>
/// <param name="Id">The person's id for a private chat, negative for a group.</param>
/// <param name="Title">Of a group; null for a private chat.</param>
/// <param name="Instance">The chat_instance that callback queries carry.</param>
internal sealed record ChatIdentity(long Id, string? Title, string Instance)
{
    /// <summary>Members of a group; empty for a private chat.</summary>
    public IReadOnlyList<long> Members { get; init; } = [];

    /// <summary>Whether the bot is still in the group.</summary>
    public bool BotPresent { get; init; } = true;

    /// <summary>Whether the group lets the bot say anything.</summary>
    public bool BotMaySpeak { get; init; } = true;

    /// <summary>Whether the group was deleted.</summary>
    public bool Gone { get; init; }

    /// <summary>The supergroup that the group has become.</summary>
    public long? UpgradedTo { get; init; }

    /// <summary>A group of the larger kind: its ids begin with -100.</summary>
    [JsonIgnore]
    public bool IsSupergroup => Id < Chats.HighestSupergroupId;
}
