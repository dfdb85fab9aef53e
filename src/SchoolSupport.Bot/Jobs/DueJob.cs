using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;
using SchoolSupport.Bot.Channels.Telegram;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Operations;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Jobs;

/// <summary>What Quartz runs: looks whether the work is due, and only then takes the database's pen.</summary>
[DisallowConcurrentExecution]
public sealed class DueJob<TWork>(Database database, IServiceScopeFactory scopes, OutboxSender sender, BotMetrics metrics, ILogger<TWork> log) : IJob
    where TWork : class, IDueWork
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var (started, isDue) = (Stopwatch.GetTimestamp(), false);
        try
        {
            var goesOn = isDue = await Look(cancellationToken);
            while (goesOn && !cancellationToken.IsCancellationRequested)
            {
                JobPoints.Pass(typeof(TWork), JobPoints.Due);
                goesOn = await CatchUp(cancellationToken) && await Look(cancellationToken);
            }

            metrics.JobRun(typeof(TWork).Name, isDue, started, null);
        }
        catch (StorageUnavailableException unavailable)
        {
            metrics.JobRun(typeof(TWork).Name, isDue, started, unavailable);
            // Nothing is lost: the next run finds it due again.
            log.LogWarning("Scheduled work waits: {Reason}", unavailable.Message);
        }
        catch (Exception error)
        {
            metrics.JobRun(typeof(TWork).Name, isDue, started, error);
            throw;
        }
    }

    private async Task<bool> Look(CancellationToken stop)
    {
        await using var session = await database.Read(stop);
        await using var scope = Scope(session);
        return await scope.ServiceProvider.GetRequiredService<TWork>().IsAnythingDue();
    }

    private async Task<bool> CatchUp(CancellationToken stop)
    {
        await using var session = await database.Begin(stop);
        await using var scope = Scope(session);
        var work = scope.ServiceProvider.GetRequiredService<TWork>();
        await work.CatchUp();
        JobPoints.Pass(typeof(TWork), JobPoints.Written);
        await session.Commit();
        JobPoints.Pass(typeof(TWork), JobPoints.Committed);
        sender.Accept(scope.ServiceProvider.GetRequiredService<Outgoing>().Rows);
        return work.IsDoneInParts;
    }

    private AsyncServiceScope Scope(Session session)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
        return scope;
    }
}
