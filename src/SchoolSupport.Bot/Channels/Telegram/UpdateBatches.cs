using System.Diagnostics;
using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Operations;
using SchoolSupport.Storage;
using Telegram.Bot.Types;

namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>
/// Handles a batch of updates. With one writer (SQLite) the batch is one transaction, so that one flush of the disk serves it all;
/// with PostgreSQL chats run side by side, each update in a transaction of its own, those of one chat in order. An update that fails is
/// rare, and is found by replaying its batch one by one: a savepoint for each would cost the good ones a tenth of their time.
/// </summary>
public sealed class UpdateBatches(Database database, UpdateTurn turns, OutboxLedger ledger, OutboxSender sender, CallbackAnswers answers, BotMetrics metrics, ILogger<UpdateBatches> log)
{
    private const int ParallelChats = 8;

    /// <summary>Returns when every update is committed.</summary>
    /// <exception cref="StorageUnavailableException">The database cannot be written now; nothing was acknowledged.</exception>
    public Task Handle(IReadOnlyList<Update> updates)
    {
        foreach (var update in updates)
            metrics.UpdateReceived(update.Type);
        return HasOneWriter ? HandleTogether(updates) : HandleSideBySide(updates);
    }

    private async Task HandleTogether(IReadOnlyList<Update> updates)
    {
        if (updates.Count > 1 && await TryCommit(updates))
            return;
        foreach (var update in updates)
            await CommitAlone(update);
    }

    // A turn that fails, a full disk or a broken constraint at commit undoes the whole transaction.
    private async Task<bool> TryCommit(IReadOnlyList<Update> updates)
    {
        try
        {
            await Commit(updates);
            return true;
        }
        catch (Exception error)
        {
            log.LogWarning("A batch of {Count} updates could not be committed ({Reason}); replaying them one by one.", updates.Count, error.Message);
            return false;
        }
    }

    private Task HandleSideBySide(IReadOnlyList<Update> updates) =>
        Parallel.ForEachAsync(
            updates.GroupBy(ChatOf),
            new ParallelOptions { MaxDegreeOfParallelism = ParallelChats },
            async (chat, _) =>
            {
                foreach (var update in chat)
                    await CommitAlone(update);
            });

    private async Task CommitAlone(Update update)
    {
        try
        {
            await Commit([update]);
        }
        catch (Exception error) when (error is not StorageUnavailableException)
        {
            await Apologise(update, error);
        }
    }

    private async Task Commit(IReadOnlyList<Update> updates)
    {
        await using var session = await database.Begin();
        var settled = HasOneWriter ? await ledger.Write(session) : [];
        var results = new List<TurnResult>(updates.Count);
        foreach (var update in updates)
            results.Add(await Timed(session, update));

        TurnPoints.Pass(TurnPoints.BeforeCommit);
        await session.Commit();
        TurnPoints.Pass(TurnPoints.AfterCommit);
        ledger.Written(settled);
        HandOn(results);
    }

    private async Task<TurnResult> Timed(Session session, Update update)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var result = await turns.Run(session, update);
            metrics.TurnTaken(started, null);
            return result;
        }
        catch (Exception error)
        {
            metrics.TurnTaken(started, error);
            throw;
        }
    }

    // The turn cannot be run or committed, and could not be the next time either.
    private async Task Apologise(Update update, Exception error)
    {
        await using var session = await database.Begin();
        var result = await turns.Fail(session, update, error);
        await session.Commit();
        HandOn([result]);
    }

    private void HandOn(IReadOnlyList<TurnResult> results)
    {
        sender.Accept(results.SelectMany(result => result.Rows));
        answers.Send(results.Select(result => result.Answer).OfType<CallbackAnswer>());
    }

    private bool HasOneWriter => database.Dialect.Provider == StorageProvider.Sqlite;

    // What Telegram always sends may still be missing from an update that somebody made up.
    private static long ChatOf(Update update) =>
        update.Message?.Chat?.Id ?? update.CallbackQuery?.From?.Id ?? update.EditedMessage?.Chat?.Id ?? update.MyChatMember?.Chat?.Id ?? update.Id;
}
