using System.Text.Json;
using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Methods;

/// <summary>deleteMessage and deleteMessages.</summary>
internal static class DeleteMessages
{
    private const int MostAtOnce = 100;
    private const long DeletableSeconds = 48 * 60 * 60;

    public static void RunOne(BotCall call)
    {
        var chat = call.KnownChat("chat identifier is not specified");
        var id = call.Parameters.Integer("message_id");
        if (id == 0)
            throw ApiFailure.BadRequest("message identifier is not specified");
        lock (chat.Gate)
        {
            var message = chat.Present(id) ?? throw ApiFailure.BadRequest("message to delete not found");
            if (!IsDeletable(chat, message))
                throw ApiFailure.BadRequest("message can't be deleted");
            if (IsTooOld(call, message))
                throw ApiFailure.BadRequest("message can't be deleted for everyone");
            call.World.DeleteByBot(chat, message);
        }
        call.ResultIsTrue();
    }

    public static void RunMany(BotCall call)
    {
        var ids = Ids(call);
        var chat = call.KnownChat("chat identifier is not specified");
        lock (chat.Gate)
        {
            foreach (var message in ids.Select(chat.Present).OfType<ChatMessage>().Where(message => IsDeletable(chat, message) && !IsTooOld(call, message)))
                call.World.DeleteByBot(chat, message);
        }
        call.ResultIsTrue();
    }

    private static List<long> Ids(BotCall call)
    {
        if (call.Parameters.Json("message_ids", "can't parse message identifiers JSON object") is not { } list)
            throw ApiFailure.BadRequest("message identifiers are not specified");
        if (list.ValueKind != JsonValueKind.Array)
            throw ApiFailure.BadRequest("expected an Array of message identifiers");
        if (list.GetArrayLength() == 0)
            throw ApiFailure.BadRequest("message identifiers are not specified");
        if (list.GetArrayLength() > MostAtOnce)
            throw ApiFailure.BadRequest("too many message identifiers specified");
        return [.. list.EnumerateArray().Select(Id)];
    }

    private static long Id(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.Number when item.TryGetInt64(out var id) => id,
        JsonValueKind.String when long.TryParse(item.GetString(), out var id) => id,
        _ => throw ApiFailure.BadRequest("can't parse message identifier: expected a Number"),
    };

    // In a group the words of others are an administrator's to delete, and the bot is none.
    private static bool IsDeletable(Chat chat, ChatMessage message) => chat.IsPrivate || message.FromBot;

    private static bool IsTooOld(BotCall call, ChatMessage message) => call.World.Now - message.Date > DeletableSeconds;
}
