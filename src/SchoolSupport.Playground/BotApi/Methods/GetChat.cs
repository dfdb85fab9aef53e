using SchoolSupport.Playground.BotApi.Shapes;

namespace SchoolSupport.Playground.BotApi.Methods;

internal static class GetChat
{
    public static void Run(BotCall call)
    {
        var chat = call.KnownChat();
        var json = call.Result;
        json.WriteStartObject();
        json.WriteChatFields(call.World, chat.Identity);
        if (chat.IsPrivate && call.World.People.Find(chat.Id)!.Profile.Username is { Length: > 0 } username)
        {
            json.WriteStartArray("active_usernames"u8);
            json.WriteStringValue(username);
            json.WriteEndArray();
        }
        json.WriteNumber("accent_color_id"u8, 0);
        json.WriteNumber("max_reaction_count"u8, 11);
        json.WriteStartObject("accepted_gift_types"u8);
        foreach (var gift in new[] { "unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels" })
            json.WriteBoolean(gift, chat.IsPrivate);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
