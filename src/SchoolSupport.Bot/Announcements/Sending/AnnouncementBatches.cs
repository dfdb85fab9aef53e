using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Announcements;

/// <summary>
/// Writes messages to many people into the outbox, some of them in each transaction, together with the note that they are told: a second run
/// goes on where the first stopped and tells nobody twice. The sender finds the messages in the table, as many as it has room for.
/// </summary>
internal abstract class AnnouncementBatches(Database database, IServiceScopeFactory scopes) : IWorkHandler
{
    // Three rows each: nobody waits long for the database behind them.
    internal const int AtOnce = 100;

    public abstract string Kind { get; }

    public WorkSign Sign => WorkSign.Typing;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        while (await Next(item.Payload, cancellation, item.CreatedAt))
            WorkPoints.Pass(WorkPoints.PartMade);
        return (_, _) => Task.FromResult(new Page(Html.Empty));
    }

    public Page Failed(string errorId) => new(Html.Empty);

    /// <summary>Writes the next messages. False when there are none left.</summary>
    /// <param name="payload">What the work needs.</param>
    /// <param name="cancellation">Ends it before it begins.</param>
    /// <param name="decidedAt">When it was given to be done; null: now.</param>
    internal async Task<bool> Next(string payload, CancellationToken cancellation, DateTimeOffset? decidedAt = null)
    {
        cancellation.ThrowIfCancellationRequested();
        await using var session = await database.Begin(cancellation);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
        scope.ServiceProvider.GetRequiredService<Outgoing>().DecidedAt = decidedAt;
        var isMore = await Write(payload, scope.ServiceProvider);
        await session.Commit();
        return isMore;
    }

    protected abstract Task<bool> Write(string payload, IServiceProvider scope);
}
