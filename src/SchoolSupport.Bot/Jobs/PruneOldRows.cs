using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Jobs;

/// <summary>
/// Forgets what nobody asks for after a month: claims of updates, messages sent, wrong codes, that digests were sent. News that wait for
/// somebody who has blocked the bot are old after two weeks.
/// </summary>
public sealed class PruneOldRows(
    UpdateClaims claims, OutboxStore outbox, ReceiverStore receivers, WrongCodeStore wrongCodes, DigestPeopleStore digests, TimeProvider clock) : IDueWork
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(31);
    private static readonly TimeSpan NewsStayNews = TimeSpan.FromDays(14);

    public Task<bool> IsAnythingDue() => Task.FromResult(true);

    public async Task CatchUp()
    {
        var before = clock.GetUtcNow() - KeptFor;
        await claims.Prune(before);
        await outbox.GiveUpUnread(clock.GetUtcNow() - NewsStayNews);
        await receivers.NoteDeliveries(before);
        await outbox.Prune(before);
        await wrongCodes.Prune(before);
        await digests.Prune(before);
    }
}
