using System.Text.Json;

namespace SchoolSupport.Playground.BotApi.Methods;

/// <summary>The allowed_updates parameter: remembered until it is changed; what is malformed or absent changes nothing.</summary>
internal static class AllowedUpdates
{
    private static readonly string[] Known =
    [
        "message", "edited_message", "channel_post", "edited_channel_post", "business_connection", "business_message",
        "edited_business_message", "deleted_business_messages", "guest_message", "message_reaction", "message_reaction_count",
        "inline_query", "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll",
        "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost", "removed_chat_boost", "managed_bot",
        "subscription", "stopped_message_generation",
    ];

    public static void Remember(BotCall call)
    {
        if (Read(call.Parameters.Text("allowed_updates")) is not { } names)
            return;
        var known = names.Intersect(Known).Order(StringComparer.Ordinal).ToArray();
        var allowed = known.Length == 0 ? null : known;
        var current = call.World.Bot.Settings.AllowedUpdates;
        if (!(current ?? []).SequenceEqual(allowed ?? []))
            call.World.Bot.Change(settings => settings with { AllowedUpdates = allowed });
    }

    private static string[]? Read(string text)
    {
        if (text.Length == 0)
            return null;
        try
        {
            var list = JsonElement.Parse(text);
            return list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
                ? [.. list.EnumerateArray().Select(item => item.GetString()!)]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
