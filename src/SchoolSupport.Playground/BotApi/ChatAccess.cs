using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi;

/// <summary>Finds the chat a request names and says whether the bot may write there.</summary>
internal static class ChatAccess
{
    /// <exception cref="ApiFailure">400: the chat is missing or unknown.</exception>
    public static Chat KnownChat(this BotCall call, string complaintIfMissing = "chat_id is empty")
    {
        if (call.Parameters.Text("chat_id").Length == 0)
            throw ApiFailure.BadRequest(complaintIfMissing);
        var id = call.Parameters.Integer("chat_id");
        if (id == call.World.Bot.Id)
            throw ApiFailure.Forbidden("the bot can't send messages to the bot");
        if (call.World.Chats.Find(id) is { } chat)
            return chat;
        return call.World.People.Find(id) is not null ? call.World.Chats.Open(id) : throw ApiFailure.BadRequest("chat not found");
    }

    /// <summary>The chat, when the bot may write to it.</summary>
    /// <exception cref="ApiFailure">400 as above; 403: blocked, never started, no member.</exception>
    public static Chat WritableChat(this BotCall call)
    {
        var chat = call.KnownChat();
        if (!chat.IsPrivate)
            return chat.Identity.BotPresent ? chat : throw ApiFailure.Forbidden("bot was kicked from the group chat");
        var person = call.World.People.Find(chat.Id)!;
        if (person.Blocked)
            throw ApiFailure.Forbidden("bot was blocked by the user");
        return person.Started ? chat : throw ApiFailure.Forbidden("bot can't initiate conversation with a user");
    }
}
