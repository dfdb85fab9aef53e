using System.Text.Json;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Specification;

namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>Reads one MessageEntity of a request.</summary>
internal static class GivenEntity
{
    private static readonly string[] Plain =
        ["bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre", "custom_emoji", "date_time"];

    // What the server finds by itself is not taken from requests.
    private static readonly string[] Ignored = ["mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card"];

    /// <summary>The entity; null for kinds the server finds by itself.</summary>
    /// <exception cref="ApiFailure">400: malformed, of an unknown type, or outside the text.</exception>
    public static TextEntity? Read(JsonElement item, string text)
    {
        if (item.ValueKind != JsonValueKind.Object)
            throw Refused("expected an Object");
        if (ObjectCheck.Complaint("MessageEntity", item) is { } complaint)
            throw Refused(complaint);
        var entity = new TextEntity(item.TextField("type"), (int)item.IntegerField("offset"), (int)item.IntegerField("length"));
        CheckPlace(entity, text);
        if (entity.Type is "text_link")
            return LinkTarget.Entity(item.TextField("url"), entity.Offset, entity.Length);
        if (entity.Type is "text_mention")
            return entity with { UserId = item.Field("user")?.IntegerField("id") };
        if (Plain.Contains(entity.Type))
            return Detailed(entity, item);
        return Ignored.Contains(entity.Type) ? null : throw Refused("Unsupported type specified");
    }

    private static TextEntity Detailed(TextEntity entity, JsonElement item) => entity with
    {
        Language = entity.Type == "pre" && item.TextField("language") is { Length: > 0 } language ? language : null,
        CustomEmojiId = entity.Type == "custom_emoji" ? item.TextField("custom_emoji_id") : null,
        UnixTime = entity.Type == "date_time" ? item.IntegerField("unix_time") : null,
    };

    private static void CheckPlace(TextEntity entity, string text)
    {
        if (entity.Offset < 0 || entity.Length < 0 || entity.Offset > text.Length)
            throw ApiFailure.BadRequest($"entity begins after the end of the text at UTF-16 offset {entity.Offset}");
        if (entity.End > text.Length)
            throw ApiFailure.BadRequest($"entity beginning at UTF-16 offset {entity.Offset} ends after the end of the text at UTF-16 offset {entity.End}");
    }

    private static ApiFailure Refused(string reason) => ApiFailure.BadRequest($"can't parse MessageEntity: {reason}");
}
