using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Conversations;

/// <summary>An album comes as several messages. When nobody asked for it, one answer to all of them is enough.</summary>
public sealed class Albums(ChatStore chats)
{
    /// <summary>Whether an answer that only declines the message may be left out.</summary>
    public async Task<bool> IsAnswered(MessageIn message, ChatRow chat)
    {
        if (AlbumOf(message) is not { } album)
            return false;
        if (chat.AnsweredAlbum == album)
            return true;
        await chats.SetAnsweredAlbum(chat.Id, album);
        return false;
    }

    private static string? AlbumOf(MessageIn message) => message switch
    {
        FileIn file => file.AlbumId,
        UnreadableIn other => other.AlbumId,
        _ => null,
    };
}
