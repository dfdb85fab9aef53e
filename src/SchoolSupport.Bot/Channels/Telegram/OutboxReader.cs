using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Operations;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>
/// Looks into the outbox table for what came there past the turns, and has written down what no turn has written for a while.
/// Mailings stay in the table until the sender has room; answers and news are brought whatever stands before them.
/// </summary>
public sealed class OutboxReader(Database database, OutboxLedger ledger, MachineClock clock, Vitals vitals, ILogger<OutboxReader> log)
{
    // While the sender has fewer rows of mailings than this, it is brought more.
    private const int FewOfMailings = 1000;
    internal const int MostOfMailings = 5000;
    private const int MostUrgent = 5000;

    private static readonly TimeSpan TableEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan CountEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan FlushAfter = TimeSpan.FromMilliseconds(100);

    /// <summary>Brings rows of the table to the sender until told to stop.</summary>
    /// <param name="accept">Takes the rows.</param>
    /// <param name="held">What the sender has now: rows in all, and rows of mailings.</param>
    /// <param name="stop">Ends it.</param>
    public async Task Run(Action<OutboxReading> accept, Func<(int All, int Bulk)> held, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(FlushAfter, clock.Provider);
        var (nextReading, nextCount) = (DateTimeOffset.MinValue, DateTimeOffset.MinValue);
        do
        {
            try
            {
                vitals.OutboxTurned();
                if (ledger.HasSettled())
                    await ledger.Flush();
                if (clock.Now < nextReading)
                    continue;

                ledger.BeginReading();
                accept(await Waiting(held()));
                nextReading = clock.Now + TableEvery;
                if (clock.Now < nextCount)
                    continue;
                await Count();
                nextCount = clock.Now + CountEvery;
            }
            catch (StorageUnavailableException unavailable)
            {
                log.LogError("The outbox cannot be read or written now: {Reason}. Trying again.", unavailable.Message);
                nextReading = clock.Now + TableEvery;
            }
        }
        while (await Tick(timer, stop));
    }

    private static async Task<bool> Tick(PeriodicTimer timer, CancellationToken stop)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task Count()
    {
        await using var session = await database.Read();
        vitals.OutboxCounted(Backlog.Of(await new OutboxStore(session).Counts(), database.Clock.GetUtcNow()));
    }

    // What the sender has already comes first in the table, so the limits go beyond it.
    private async Task<OutboxReading> Waiting((int All, int Bulk) held)
    {
        await using var session = await database.Read();
        var outbox = new OutboxStore(session);
        var urgent = await outbox.Waiting(MostUrgent + held.All - held.Bulk, least: OutboxPriority.Notice);
        if (held.Bulk >= FewOfMailings)
            return new OutboxReading(urgent, HasWholeMailing: false);
        var bulk = await outbox.Waiting(MostOfMailings, most: OutboxPriority.Bulk);
        return new OutboxReading([.. urgent, .. bulk], HasWholeMailing: bulk.Count < MostOfMailings);
    }
}

/// <summary>What stood in the table.</summary>
/// <param name="HasWholeMailing">Whether no row of a mailing was left there.</param>
public sealed record OutboxReading(IReadOnlyList<OutboxRow> Rows, bool HasWholeMailing);
