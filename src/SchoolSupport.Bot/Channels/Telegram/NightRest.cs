using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>
/// Keeps mailings that an outage has held up from waking people when the connection comes back at night. Answers and news of one's own
/// are never kept, nor what makes no sound.
/// </summary>
public sealed class NightRest(Database database)
{
    // What leaves within a minute was not held up, and costs no look into the database.
    private static readonly TimeSpan Promptly = TimeSpan.FromMinutes(1);

    /// <summary>The morning until which a message waits; null: it may leave now.</summary>
    public async Task<DateTimeOffset?> Of(OutboxRow row, Content content)
    {
        var now = database.Clock.GetUtcNow();
        if (row.Priority != OutboxPriority.Bulk || row.IsEdit || content is { Commands: not null } or { Timely: true } || now - row.CreatedAt < Promptly)
            return null;
        await using var session = await database.Read();
        return (await new LocalNightStore(session).Of(row.ChatId))?.Keeps(row.CreatedAt, now);
    }
}
