using Microsoft.Extensions.Logging;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>Looks into the outbox table for what came there past the turns, and has written down what no turn has written for a while.</summary>
public sealed class OutboxReader(Database database, OutboxLedger ledger, ILogger<OutboxReader> log)
{
    /// <summary>Rows beyond this many stay in the table until the sender has room.</summary>
    public const int MostInMemory = 5000;

    private static readonly TimeSpan TableEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FlushAfter = TimeSpan.FromMilliseconds(100);

    /// <summary>Brings rows of the table to the sender until told to stop.</summary>
    public async Task Run(Action<IEnumerable<OutboxRow>> accept, Func<bool> roomForMore, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(FlushAfter, TimeProvider.System);
        var nextReading = DateTimeOffset.MinValue;
        do
        {
            try
            {
                if (ledger.HasSettled())
                    await ledger.Flush();
                if (TimeProvider.System.GetUtcNow() < nextReading || !roomForMore())
                    continue;

                ledger.BeginReading();
                accept(await Waiting());
                nextReading = TimeProvider.System.GetUtcNow() + TableEvery;
            }
            catch (StorageUnavailableException unavailable)
            {
                log.LogError("The outbox cannot be read or written now: {Reason}. Trying again.", unavailable.Message);
                nextReading = TimeProvider.System.GetUtcNow() + TableEvery;
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

    private async Task<IReadOnlyList<OutboxRow>> Waiting()
    {
        await using var session = await database.Read();
        return await new OutboxStore(session).Waiting(MostInMemory, database.Clock.GetUtcNow());
    }
}
