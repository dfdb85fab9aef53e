using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Announcements;

/// <summary>Writes a page to one of many people, behind whatever somebody waits for.</summary>
internal sealed class AnnouncementTelling(ChatStore chats, Outgoing outgoing)
{
    /// <summary>The message with the page's buttons; null when there is no chat to write to.</summary>
    public async Task<WrittenMessage?> Tell(long person, Page page)
    {
        WrittenMessage? written = null;
        foreach (var chat in await chats.Reachable(person))
        {
            var message = await outgoing.Show(new ChatAddress(chat.Channel, chat.Id, chat.ExternalId), page, priority: OutboxPriority.Bulk);
            written ??= new WrittenMessage(person, message);
        }

        return written;
    }
}
