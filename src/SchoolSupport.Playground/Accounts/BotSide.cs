using SchoolSupport.Playground.People;

namespace SchoolSupport.Playground.Accounts;

/// <summary>What the bot does in a chat. Callers hold the chat's gate.</summary>
internal static class BotSide
{
    public static ChatMessage PostByBot(this World world, Chat chat, ChatMessage draft)
    {
        var message = draft with { Id = world.Chats.NextMessageId(), ChatId = chat.Id, SenderId = world.Bot.Id, FromBot = true, Date = world.Now };
        world.Chats.Put(chat, message);
        world.TellMessage("message", chat, message);
        return message;
    }

    public static ChatMessage EditByBot(this World world, Chat chat, ChatMessage edited)
    {
        var message = edited with { EditDate = world.Now };
        world.Chats.Put(chat, message);
        world.TellMessage("edit", chat, message);
        return message;
    }

    public static void DeleteByBot(this World world, Chat chat, ChatMessage message)
    {
        var gone = message with { Deleted = true };
        world.Chats.Put(chat, gone);
        world.TellMessage("delete", chat, gone);
    }

    /// <summary>A draft for <see cref="PostByBot"/>, which fills in the rest.</summary>
    public static ChatMessage Draft() => new() { Id = 0, ChatId = 0, SenderId = 0, FromBot = true, Date = 0 };
}
