using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Conversations;

/// <summary>An album comes as several messages. One answer to all of them is enough.</summary>
public sealed class Albums(ChatStore chats)
{
    /// <summary>Whether an earlier message of the same album was answered; if not, this one is about to be.</summary>
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
