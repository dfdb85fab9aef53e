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
    /// <exception cref="ApiFailure">400 as above, or upgraded; 403: blocked, deactivated, never started, no member, deleted.</exception>
    public static Chat WritableChat(this BotCall call)
    {
        var chat = call.KnownChat();
        if (!chat.IsPrivate)
            return Alive(chat);
        var person = call.World.People.Find(chat.Id)!;
        if (person.Deactivated)
            throw ApiFailure.Forbidden("user is deactivated");
        if (person.Blocked)
            throw ApiFailure.Forbidden("bot was blocked by the user");
        return person.Started ? chat : throw ApiFailure.Forbidden("bot can't initiate conversation with a user");
    }

    /// <param name="what">What is to be sent: «text messages», «photos», «documents».</param>
    /// <exception cref="ApiFailure">400: the group does not let the bot.</exception>
    public static void CheckRight(this Chat chat, string what)
    {
        if (!chat.Identity.BotMaySpeak)
            throw ApiFailure.BadRequest($"not enough rights to send {what} to the chat");
    }

    private static Chat Alive(Chat group) => group.Identity switch
    {
        { UpgradedTo: { } super } => throw new ApiFailure(400, "group chat was upgraded to a supergroup chat") { MigrateToChatId = super },
        { Gone: true } => throw ApiFailure.Forbidden("the group chat was deleted"),
        { BotPresent: false, IsSupergroup: true } => throw ApiFailure.Forbidden("bot was kicked from the supergroup chat"),
        { BotPresent: false } => throw ApiFailure.Forbidden("bot was kicked from the group chat"),
        _ => group,
    };
}
