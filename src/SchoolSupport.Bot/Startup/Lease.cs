using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SchoolSupport.Bot.Operations;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Startup;

/// <summary>
/// Only one process may ask for updates, send and run jobs on a database. Taken before anything starts, renewed while it runs;
/// who loses it (a machine that slept, for example) stops.
/// </summary>
public sealed class Lease(Database database, Vitals vitals, IHostApplicationLifetime lifetime, ILogger<Lease> log) : BackgroundService
{
    private const string Name = "bot";
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(10);

    /// <exception cref="SettingsException">Another process has it and is alive.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await Take() is { } other)
            throw new SettingsException($"На этой базе данных уже работает другой бот: компьютер {other.Host}, процесс {other.Pid}. Остановите его или укажите другую базу.");
        await base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await using var session = await database.Begin(cancellationToken);
        await new LeaseStore(session).Release(Name, ProcessIdentity.Current);
        await session.Commit();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(RenewEvery, TimeProvider.System);
        while (await Next(timer, stoppingToken))
        {
            try
            {
                if (await Renew())
                    continue;
                log.LogCritical("Another bot has taken over this database; stopping.");
                lifetime.StopApplication();
                return;
            }
            catch (StorageUnavailableException unavailable)
            {
                log.LogWarning("The lease could not be renewed: {Reason}", unavailable.Message);
            }
        }
    }

    private static async Task<bool> Next(PeriodicTimer timer, CancellationToken stop)
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

    private async Task<ProcessIdentity?> Take()
    {
        await using var session = await database.Begin();
        var result = await new LeaseStore(session).Take(Name, ProcessIdentity.Current, TimeProvider.System.GetUtcNow(), Lifetime);
        await session.Commit();
        vitals.Written();
        return result.Taken ? null : result.Holder;
    }

    private async Task<bool> Renew()
    {
        await using var session = await database.Begin();
        var renewed = await new LeaseStore(session).Renew(Name, ProcessIdentity.Current, TimeProvider.System.GetUtcNow(), Lifetime);
        await session.Commit();
        vitals.Written();
        return renewed;
    }
}
