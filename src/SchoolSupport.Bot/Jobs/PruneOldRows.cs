using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Operations;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Jobs;

/// <summary>
/// Forgets what nobody asks for after a month: claims of updates, messages sent, wrong codes, that digests were sent. News that wait for
/// somebody who has blocked the bot are old after two weeks. The days are those on which the program has run: a clock that is months ahead
/// for a moment makes nothing be forgotten, and so nothing be sent again when it is set right.
/// </summary>
public sealed class PruneOldRows(
    SeenDayStore days, UpdateClaims claims, OutboxStore outbox, ReceiverStore receivers, WrongCodeStore wrongCodes, DigestPeopleStore digests, TimeProvider clock) : IDueWork
{
    private const int DaysKept = 31;
    private const int NewsStayNews = 14;

    public Task<bool> IsAnythingDue() => Task.FromResult(true);

    public async Task CatchUp()
    {
        await days.Note(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        if (await days.Ago(NewsStayNews) is { } old)
            await outbox.GiveUpUnread(old);
        if (await days.Ago(DaysKept) is not { } before)
            return;
        await claims.Prune(before);
        await receivers.NoteDeliveries(before);
        await outbox.Prune(before);
        await wrongCodes.Prune(before);
        await digests.Prune(before);
    }
}
