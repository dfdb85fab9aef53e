using System.Text.Json;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Specification;

namespace SchoolSupport.Playground.BotApi.Methods;

/// <summary>The scope parameter of the command methods, as a text that commands are kept under.</summary>
internal static class CommandScope
{
    public static string Read(BotCall call)
    {
        if (call.Parameters.Json("scope", "can't parse BotCommandScope JSON object") is not { } scope)
            return "default";
        if (scope.ValueKind != JsonValueKind.Object)
            throw Refused("BotCommandScope must be an Object");
        var type = scope.Field("type") is null ? throw Refused("Can't find field \"type\"") : scope.TextField("type");
        return type switch
        {
            "default" or "all_private_chats" or "all_group_chats" or "all_chat_administrators" => type,
            "chat" or "chat_administrators" => $"{type}:{ChatId(call.World, scope)}",
            "chat_member" => $"{type}:{ChatId(call.World, scope)}:{UserId(scope)}",
            _ => throw Refused("Unsupported type specified"),
        };
    }

    private static long ChatId(World world, JsonElement scope)
    {
        if (scope.TextField("chat_id").Length == 0)
            throw Refused("Empty chat_id specified");
        var id = scope.IntegerField("chat_id");
        return world.Chats.Find(id) is not null || world.People.Find(id) is not null ? id : throw ApiFailure.BadRequest("chat not found");
    }

    private static long UserId(JsonElement scope) =>
        scope.IntegerField("user_id") is > 0 and var id ? id : throw Refused("Invalid user_id specified");

    private static ApiFailure Refused(string reason) => ApiFailure.BadRequest($"can't parse BotCommandScope: {reason}");
}
