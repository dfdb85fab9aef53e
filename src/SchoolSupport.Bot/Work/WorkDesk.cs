using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using Telegram.Bot.Exceptions;

namespace SchoolSupport.Bot.Work;

/// <summary>Does one item: the long part outside of transactions, the end in one of its own, whose messages go to the sender.</summary>
public sealed class WorkDesk(
    Database database, IServiceScopeFactory scopes, IEnumerable<IWorkHandler> handlers, IWorkSigns signs, OutboxSender sender, ILogger<WorkDesk> log)
{
    private const int MostAttempts = 5;
    private readonly Dictionary<string, IWorkHandler> byKind = handlers.ToDictionary(handler => handler.Kind);

    /// <returns>True when the item is done or given up; false when it is to be begun again.</returns>
    public async Task<bool> Do(WorkItem item, CancellationToken stop)
    {
        var handler = byKind.GetValueOrDefault(item.Kind);
        if (handler is null)
            return await GiveUp(item, null, new InvalidOperationException($"Nobody does work of the kind «{item.Kind}»."));
        try
        {
            // Something that ended the process each time it was tried must not be tried for ever.
            if (item.Attempts > MostAttempts)
                throw new InvalidOperationException($"Begun {item.Attempts} times and never finished.");
            WorkPoints.Pass(WorkPoints.Begun);
            var ending = await WorkUnderSign(handler, item, stop);
            WorkPoints.Pass(WorkPoints.Made);
            await Finish(item, ending);
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return await PutBack(item, "The program was stopped.", TimeSpan.Zero);
        }
        catch (Exception trouble) when (trouble is IOException or RequestException or StorageUnavailableException && item.Attempts < MostAttempts)
        {
            log.LogWarning("Work item {Item} ({Kind}), attempt {Attempt}: {Reason}", item.Id, item.Kind, item.Attempts, trouble.Message);
            return await PutBack(item, trouble.Message, TimeSpan.FromSeconds(Math.Pow(2, item.Attempts)));
        }
        catch (Exception error)
        {
            return await GiveUp(item, handler, error);
        }
    }

    /// <summary>Has an item that was begun be begun again, after a pause.</summary>
    /// <returns>False, as <see cref="Do"/> does then.</returns>
    public async Task<bool> PutBack(WorkItem item, string reason, TimeSpan pause)
    {
        await using var session = await database.Begin();
        await new WorkQueue(session).Retry(item.Id, reason, TimeProvider.System.GetUtcNow() + pause);
        await session.Commit();
        return false;
    }

    private async Task<WorkEnding> WorkUnderSign(IWorkHandler handler, WorkItem item, CancellationToken stop)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var sign = item.ChatId is { } id && await FindChat(id) is { } chat
            ? signs.Show(chat.Channel, chat.ExternalId, handler.Sign, done.Token)
            : Task.CompletedTask;
        try
        {
            return await handler.Work(item, stop);
        }
        finally
        {
            await done.CancelAsync();
            await sign;
        }
    }

    private Task Finish(WorkItem item, WorkEnding ending) => InScope(async (scope, session) =>
    {
        if (await new WorkQueue(session).Done(item.Id))
            await Show(item, scope, async turn => await ending(scope, turn));
    });

    private async Task<bool> GiveUp(WorkItem item, IWorkHandler? handler, Exception error)
    {
        await InScope(async (scope, session) =>
        {
            var errorId = session.NewId().ToString("x", null)[^8..];
            log.LogError(error, "Error {ErrorId}: work item {Item} of kind {Kind} is given up.", errorId, item.Id, item.Kind);
            if (await new WorkQueue(session).GiveUp(item.Id, error.Message) && handler is not null)
                await Show(item, scope, _ => Task.FromResult(handler.Failed(errorId)));
        });
        return true;
    }

    // Whoever left meanwhile is told nothing.
    private static async Task Show(WorkItem item, IServiceProvider scope, Func<Turn, Task<Page>> page)
    {
        if (item.ChatId is not { } id || await scope.GetRequiredService<ChatStore>().Find(id) is not { } chat)
            return;
        var (now, outgoing) = (scope.GetRequiredService<TimeProvider>().GetUtcNow(), scope.GetRequiredService<Outgoing>());
        outgoing.DecidedAt = item.CreatedAt;
        if (Visitors.Of(chat) is Member member)
            await outgoing.Show(member.Chat, await page(new Turn(member, now)));
    }

    private async Task InScope(Func<IServiceProvider, Session, Task> work)
    {
        await using var session = await database.Begin();
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
        await work(scope.ServiceProvider, session);
        await session.Commit();
        WorkPoints.Pass(WorkPoints.Ended);
        sender.Accept(scope.ServiceProvider.GetRequiredService<Outgoing>().Rows);
    }

    private async Task<ChatRow?> FindChat(long id)
    {
        await using var session = await database.Read();
        return await new ChatStore(session).Find(id);
    }
}
