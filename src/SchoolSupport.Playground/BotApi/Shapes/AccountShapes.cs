using System.Text.Json;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Shapes;

/// <summary>Users and chats as the Bot API writes them: what is absent is left out, never null.</summary>
internal static class AccountShapes
{
    public static void WriteUser(this Utf8JsonWriter json, PlaygroundPerson person, bool withLanguage = true)
    {
        json.WriteStartObject();
        json.WriteNumber("id"u8, person.Id);
        json.WriteBoolean("is_bot"u8, false);
        json.WriteString("first_name"u8, person.FirstName);
        json.WriteIfPresent("last_name"u8, person.LastName);
        json.WriteIfPresent("username"u8, person.Username);
        if (withLanguage)
            json.WriteString("language_code"u8, "ru"u8);
        json.WriteEndObject();
    }

    public static void WriteBot(this Utf8JsonWriter json, BotAccount bot, bool withAbilities = false)
    {
        json.WriteStartObject();
        json.WriteNumber("id"u8, bot.Id);
        json.WriteBoolean("is_bot"u8, true);
        json.WriteString("first_name"u8, bot.Name);
        json.WriteString("username"u8, bot.Username);
        if (withAbilities)
            WriteAbilities(json);
        json.WriteEndObject();
    }

    public static void WriteChat(this Utf8JsonWriter json, World world, ChatIdentity chat)
    {
        json.WriteStartObject();
        json.WriteChatFields(world, chat);
        json.WriteEndObject();
    }

    public static void WriteChatFields(this Utf8JsonWriter json, World world, ChatIdentity chat)
    {
        json.WriteNumber("id"u8, chat.Id);
        if (chat.Title is null)
        {
            var person = world.People.Find(chat.Id)!.Profile;
            json.WriteString("first_name"u8, person.FirstName);
            json.WriteIfPresent("last_name"u8, person.LastName);
            json.WriteIfPresent("username"u8, person.Username);
            json.WriteString("type"u8, "private"u8);
        }
        else
        {
            json.WriteString("title"u8, chat.Title);
            json.WriteString("type"u8, chat.IsSupergroup ? "supergroup"u8 : "group"u8);
        }
    }

    public static void WriteIfPresent(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }

    public static void WriteIfTrue(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool value)
    {
        if (value)
            json.WriteBoolean(name, true);
    }

    private static void WriteAbilities(Utf8JsonWriter json)
    {
        json.WriteBoolean("can_join_groups"u8, true);
        json.WriteBoolean("can_read_all_group_messages"u8, false);
        json.WriteBoolean("supports_guest_queries"u8, false);
        json.WriteBoolean("supports_inline_queries"u8, false);
        json.WriteBoolean("can_connect_to_business"u8, false);
        json.WriteBoolean("has_main_web_app"u8, false);
        json.WriteBoolean("has_topics_enabled"u8, false);
        json.WriteBoolean("allows_users_to_create_topics"u8, false);
        json.WriteBoolean("can_manage_bots"u8, false);
    }
}
