using System.Globalization;
using System.Text.Json;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Files;
using SchoolSupport.Playground.BotApi.Formatting;
using SchoolSupport.Playground.BotApi.Shapes;
using SchoolSupport.Playground.BotApi.Specification;

namespace SchoolSupport.Playground.BotApi.Methods;

internal static class SendMediaGroup
{
    private const int MostItems = 10;

    private static readonly Dictionary<string, string> Types = new()
    {
        ["photo"] = "InputMediaPhoto", ["video"] = "InputMediaVideo", ["document"] = "InputMediaDocument", ["audio"] = "InputMediaAudio",
    };

    public static void Run(BotCall call)
    {
        var chat = call.WritableChat();
        var drafts = Items(call).Select(item => Draft(call, item)).ToList();
        CheckMix(drafts);
        chat.CheckRight($"{drafts[0].Content!.Kind}s");
        var group = Random.Shared.NextInt64(1L << 50, long.MaxValue).ToString(CultureInfo.InvariantCulture);
        lock (chat.Gate)
        {
            call.Result.WriteStartArray();
            foreach (var draft in drafts)
                call.Result.WriteMessage(call.World, chat, call.World.PostByBot(chat, call.Addressed(chat, draft) with { MediaGroupId = group }));
            call.Result.WriteEndArray();
        }
    }

    private static IReadOnlyList<JsonElement> Items(BotCall call)
    {
        if (call.Parameters.Json("media", "can't parse media JSON object") is not { } media)
            throw ApiFailure.BadRequest("parameter \"media\" is required");
        if (media.ValueKind != JsonValueKind.Array)
            throw ApiFailure.BadRequest("expected an Array of InputMedia");
        return media.GetArrayLength() switch
        {
            0 => throw ApiFailure.BadRequest("there are no messages to send"),
            > MostItems => throw ApiFailure.BadRequest("too many messages to send as an album"),
            _ => [.. media.EnumerateArray()],
        };
    }

    private static ChatMessage Draft(BotCall call, JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            throw Refused("expected an Object");
        var type = item.TextField("type");
        if (type.Length == 0)
            throw Refused("Can't find field \"type\"");
        if (!Types.TryGetValue(type, out var shape))
            throw Refused($"type \"{type}\" can't be used in sendMediaGroup");
        if (ObjectCheck.Complaint(shape, item) is { } complaint)
            throw Refused(complaint);
        var caption = MessageText.Read(item.TextField("caption"), item.TextField("parse_mode"), () => item.Field("caption_entities"));
        var file = FileArgument.Named(call, item.TextField("media"), type, "can't parse InputMedia: media not found");
        return BotSide.Draft() with
        {
            Text = Caption.Limited(caption, "message caption is too long"),
            Content = MediaContent.Of(call.World, file),
            CaptionAbove = item.FlagField("show_caption_above_media"),
            Spoiler = item.FlagField("has_spoiler"),
        };
    }

    private static void CheckMix(IReadOnlyList<ChatMessage> drafts)
    {
        foreach (var kind in new[] { "document", "audio" })
        {
            var count = drafts.Count(draft => draft.Content!.Kind == kind);
            if (count > 0 && count < drafts.Count)
                throw ApiFailure.BadRequest($"{kind} can't be mixed with other media types");
        }
    }

    private static ApiFailure Refused(string reason) => ApiFailure.BadRequest($"can't parse InputMedia: {reason}");
}
