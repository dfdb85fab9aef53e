using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Jobs;

/// <summary>Forgets what nobody asks for after a month: claims of updates, messages sent, wrong codes.</summary>
public sealed class PruneOldRows(UpdateClaims claims, OutboxStore outbox, WrongCodeStore wrongCodes, TimeProvider clock) : IDueWork
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(31);

    public Task<bool> IsAnythingDue() => Task.FromResult(true);

    public async Task CatchUp()
    {
        var before = clock.GetUtcNow() - KeptFor;
        await claims.Prune(before);
        await outbox.Prune(before);
        await wrongCodes.Prune(before);
    }
}
