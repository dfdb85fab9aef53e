using System.Text.Json;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Keyboards;
using SchoolSupport.Playground.BotApi.Shapes;
using SchoolSupport.Playground.BotApi.Specification;

namespace SchoolSupport.Playground.BotApi.Methods;

/// <summary>What all send methods share: where to, in reply to what, with which buttons.</summary>
internal static class Outgoing
{
    /// <summary>Posts the message and writes it as the result.</summary>
    public static void Send(this BotCall call, Chat chat, ChatMessage draft)
    {
        var markup = ReplyMarkup.Read(call, chat);
        lock (chat.Gate)
        {
            var message = call.World.PostByBot(chat, call.Addressed(chat, draft) with { Buttons = markup.Inline, Keyboard = markup.Keyboard });
            call.Result.WriteMessage(call.World, chat, message);
        }
    }

    /// <summary>The draft with its reply target and flags. The chat's gate is held.</summary>
    public static ChatMessage Addressed(this BotCall call, Chat chat, ChatMessage draft) => draft with
    {
        ReplyTo = call.ReplyTarget(chat),
        Protected = call.Parameters.Flag("protect_content"),
        Silent = call.Parameters.Flag("disable_notification"),
        EffectId = call.Parameters.Text("message_effect_id") is { Length: > 0 } effect ? effect : null,
    };

    private static long? ReplyTarget(this BotCall call, Chat chat)
    {
        if (call.Parameters.Integer("message_thread_id") != 0)
            throw ApiFailure.BadRequest("message thread not found");
        var target = call.Parameters.Integer("reply_to_message_id");
        var lenient = call.Parameters.Flag("allow_sending_without_reply");
        if (call.Parameters.Json("reply_parameters", "can't parse reply parameters JSON object") is { } reply)
        {
            if (reply.ValueKind != JsonValueKind.Object)
                throw ApiFailure.BadRequest("object expected as reply parameters");
            if (ObjectCheck.Complaint("ReplyParameters", reply) is { } complaint)
                throw ApiFailure.BadRequest($"can't parse reply parameters: {complaint}");
            target = reply.IntegerField("message_id");
            lenient = reply.FlagField("allow_sending_without_reply");
        }
        if (target == 0)
            return null;
        if (chat.Present(target) is not null)
            return target;
        return lenient ? null : throw ApiFailure.BadRequest("message to be replied not found");
    }
}
