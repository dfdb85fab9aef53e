using System.Text.Json;
using SchoolSupport.Playground.BotApi.Shapes;
using SchoolSupport.Playground.People;

namespace SchoolSupport.Playground.Accounts;

/// <summary>What a person does, and the updates the bot gets of it.</summary>
internal static class PersonSide
{
    private static readonly TimeSpan MessageLifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan CallbackLifetime = TimeSpan.FromSeconds(150);

    /// <summary>Posts a message of the person: the draft needs no more than what it says.</summary>
    public static ChatMessage PostByPerson(this World world, Chat chat, long personId, ChatMessage draft)
    {
        // Speaking in a group does not let the bot write to the person.
        if (chat.IsPrivate)
            world.People.Change(personId, person => person with { Started = true });
        lock (chat.Gate)
        {
            var message = draft with { Id = world.Chats.NextMessageId(), ChatId = chat.Id, SenderId = personId, FromBot = false, Date = world.Now };
            world.Chats.Put(chat, message);
            if (IsForBot(world, chat, message))
                world.AddUpdate("message", chat.Id, MessageLifetime, json => json.WriteMessage(world, chat, message));
            world.TellMessage("message", chat, message);
            return message;
        }
    }

    public static ChatMessage EditByPerson(this World world, Chat chat, ChatMessage edited)
    {
        lock (chat.Gate)
        {
            var message = edited with { EditDate = world.Now };
            world.Chats.Put(chat, message);
            if (IsForBot(world, chat, message))
                world.AddUpdate("edited_message", chat.Id, MessageLifetime, json => json.WriteMessage(world, chat, message));
            world.TellMessage("edit", chat, message);
            return message;
        }
    }

    /// <summary>Presses a button: the bot gets a callback query.</summary>
    public static OpenCallback Press(this World world, Chat chat, long personId, ChatMessage message, string data)
    {
        var person = world.People.Find(personId)!.Profile;
        var callback = world.Callbacks.Open(personId);
        lock (chat.Gate)
        {
            world.AddUpdate("callback_query", personId, CallbackLifetime, json =>
            {
                json.WriteStartObject();
                json.WriteString("id"u8, callback.Id);
                json.WritePropertyName("from"u8);
                json.WriteUser(person);
                WriteOrigin(json, world, chat, message);
                json.WriteString("chat_instance"u8, chat.Identity.Instance);
                json.WriteString("data"u8, data);
                json.WriteEndObject();
            });
        }
        return callback;
    }

    /// <summary>Blocks or unblocks the bot in the private chat.</summary>
    public static void SetBlocked(this World world, Chat chat, long personId, bool blocked)
    {
        var before = world.People.Find(personId)!;
        if (before.Blocked == blocked)
            return;
        world.People.Change(personId, person => person with { Blocked = blocked });
        world.TellBotOfMembership(chat, personId, blocked ? "member" : "kicked", blocked ? "kicked" : "member");
        world.TellPeople();
    }

    /// <summary>Sends the bot a my_chat_member: member, kicked or left.</summary>
    public static void TellBotOfMembership(this World world, Chat chat, long byPersonId, string before, string after)
    {
        var person = world.People.Find(byPersonId)!.Profile;
        lock (chat.Gate)
            world.AddUpdate("my_chat_member", chat.Id, MessageLifetime, json => WriteMembership(json, world, chat, person, before, after));
    }

    /// <summary>Says in the group, as an app does by itself, what a person changed there; the bot hears it even when it is about its own leaving.</summary>
    /// <param name="kind">The field of the Bot API's Message: group_chat_created, new_chat_members, left_chat_member.</param>
    public static void PostService(this World world, Chat group, long byPersonId, string kind, Action<Utf8JsonWriter> write)
    {
        lock (group.Gate)
        {
            var message = BotSide.Draft() with
            {
                Id = world.Chats.NextMessageId(), ChatId = group.Id, SenderId = byPersonId, FromBot = false, Date = world.Now,
                Content = new MessageContent(kind, new RawJson(UpdateShape.Text(write))),
            };
            world.Chats.Put(group, message);
            world.AddUpdate("message", group.Id, MessageLifetime, json => json.WriteMessage(world, group, message));
            world.TellMessage("message", group, message);
        }
    }

    // In groups a bot sees commands that are not another bot's, replies to itself and mentions of itself only.
    private static bool IsForBot(World world, Chat chat, ChatMessage message)
    {
        if (chat.IsPrivate)
            return true;
        var text = message.Text.Text;
        var mentions = text.Contains($"@{world.Bot.Username}", StringComparison.OrdinalIgnoreCase);
        var isCommand = text.StartsWith('/') && !text.Split([' ', '\n'], 2)[0].Contains('@', StringComparison.Ordinal);
        return chat.Identity.BotPresent && (mentions || isCommand || (message.ReplyTo is { } target && chat.Present(target) is { FromBot: true }));
    }

    private static void AddUpdate(this World world, string kind, long orderKey, TimeSpan lifetime, Action<Utf8JsonWriter> write)
    {
        if (world.Bot.Wants(kind))
            world.Updates.Add(kind, orderKey, lifetime, id => UpdateShape.Write(id, kind, write));
    }

    private static void WriteOrigin(Utf8JsonWriter json, World world, Chat chat, ChatMessage message)
    {
        json.WritePropertyName("message"u8);
        if (chat.Present(message.Id) is { } present)
        {
            json.WriteMessage(world, chat, present);
            return;
        }
        json.WriteStartObject();
        json.WriteNumber("message_id"u8, message.Id);
        json.WritePropertyName("chat"u8);
        json.WriteChat(world, chat.Identity);
        json.WriteNumber("date"u8, 0);
        json.WriteEndObject();
    }

    private static void WriteMembership(Utf8JsonWriter json, World world, Chat chat, PlaygroundPerson person, string before, string after)
    {
        json.WriteStartObject();
        json.WritePropertyName("chat"u8);
        json.WriteChat(world, chat.Identity);
        json.WritePropertyName("from"u8);
        json.WriteUser(person);
        json.WriteNumber("date"u8, world.Now);
        json.WritePropertyName("old_chat_member"u8);
        WriteMember(json, world, before);
        json.WritePropertyName("new_chat_member"u8);
        WriteMember(json, world, after);
        json.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter json, World world, string status)
    {
        json.WriteStartObject();
        json.WritePropertyName("user"u8);
        json.WriteBot(world.Bot);
        json.WriteString("status"u8, status);
        if (status == "kicked")
            json.WriteNumber("until_date"u8, 0);
        json.WriteEndObject();
    }
}
