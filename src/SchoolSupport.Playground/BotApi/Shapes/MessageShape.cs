using System.Text.Json;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Shapes;

/// <summary>Messages as the Bot API writes them.</summary>
internal static class MessageShape
{
    /// <param name="withReply">Whether reply_to_message is written: not inside another one, nor in the answer to an edit.</param>
    public static void WriteMessage(this Utf8JsonWriter json, World world, Chat chat, ChatMessage message, bool withReply = true)
    {
        json.WriteStartObject();
        json.WriteNumber("message_id"u8, message.Id);
        json.WritePropertyName("from"u8);
        if (message.FromBot)
            json.WriteBot(world.Bot);
        else
            json.WriteUser(world.People.Find(message.SenderId)!.Profile);
        json.WritePropertyName("chat"u8);
        json.WriteChat(world, chat.Identity);
        json.WriteNumber("date"u8, message.Date);
        if (message.EditDate is { } edited)
            json.WriteNumber("edit_date"u8, edited);
        json.WriteRaw("forward_origin"u8, message.ForwardOrigin);
        if (withReply && message.ReplyTo is { } target && chat.Present(target) is { } replied)
        {
            json.WritePropertyName("reply_to_message"u8);
            json.WriteMessage(world, chat, replied, withReply: false);
        }
        json.WriteIfPresent("media_group_id"u8, message.MediaGroupId);
        json.WriteContent(world, message);
        json.WriteIfPresent("effect_id"u8, message.EffectId);
        json.WriteIfTrue("has_protected_content"u8, message.Protected);
        json.WriteButtons(message.Buttons);
        json.WriteEndObject();
    }

    public static void WriteEntities(this Utf8JsonWriter json, ReadOnlySpan<byte> name, World world, IReadOnlyList<TextEntity> entities)
    {
        if (entities.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var entity in entities)
        {
            // A mention of somebody the bot never met is dropped, as by Telegram.
            if (entity.UserId is not { } id || world.People.Find(id) is not null)
                json.WriteEntity(world, entity);
        }
        json.WriteEndArray();
    }

    public static void WriteRaw(this Utf8JsonWriter json, ReadOnlySpan<byte> name, RawJson? value)
    {
        if (value is not { } raw)
            return;
        json.WritePropertyName(name);
        json.WriteRawValue(raw.Json, skipInputValidation: true);
    }

    private static void WriteContent(this Utf8JsonWriter json, World world, ChatMessage message)
    {
        if (message.Content is not { } content)
        {
            json.WriteString("text"u8, message.Text.Text);
            json.WriteEntities("entities"u8, world, message.Text.Entities);
            json.WriteRaw("link_preview_options"u8, message.LinkPreview);
            return;
        }
        json.WritePropertyName(content.Kind);
        json.WriteRawValue(content.Json.Json, skipInputValidation: true);
        json.WriteIfPresent("caption"u8, message.Text.Text);
        json.WriteEntities("caption_entities"u8, world, message.Text.Entities);
        json.WriteIfTrue("show_caption_above_media"u8, message.CaptionAbove);
        json.WriteIfTrue("has_media_spoiler"u8, message.Spoiler);
    }

    private static void WriteEntity(this Utf8JsonWriter json, World world, TextEntity entity)
    {
        json.WriteStartObject();
        json.WriteNumber("offset"u8, entity.Offset);
        json.WriteNumber("length"u8, entity.Length);
        json.WriteString("type"u8, entity.Type);
        json.WriteIfPresent("url"u8, entity.Url);
        json.WriteIfPresent("language"u8, entity.Language);
        json.WriteIfPresent("custom_emoji_id"u8, entity.CustomEmojiId);
        json.WriteIfPresent("date_time_format"u8, entity.DateTimeFormat);
        if (entity.UnixTime is { } unix)
            json.WriteNumber("unix_time"u8, unix);
        if (entity.UserId is { } id && world.People.Find(id) is { } person)
        {
            json.WritePropertyName("user"u8);
            json.WriteUser(person.Profile, withLanguage: false);
        }
        json.WriteEndObject();
    }

    private static void WriteButtons(this Utf8JsonWriter json, IReadOnlyList<IReadOnlyList<InlineButton>> rows)
    {
        if (rows.Count == 0)
            return;
        json.WriteStartObject("reply_markup"u8);
        json.WriteStartArray("inline_keyboard"u8);
        foreach (var row in rows)
        {
            json.WriteStartArray();
            foreach (var button in row)
                json.WriteButton(button);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteButton(this Utf8JsonWriter json, InlineButton button)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, button.Text);
        json.WriteIfPresent("icon_custom_emoji_id"u8, button.IconId);
        json.WriteIfPresent("style"u8, button.Style);
        if (button.Action == "url")
            json.WriteString("url"u8, button.Url);
        else
        {
            json.WritePropertyName(button.Action);
            json.WriteRawValue(button.Value.Json, skipInputValidation: true);
        }
        json.WriteEndObject();
    }
}
